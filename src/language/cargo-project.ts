import { dirname, join } from 'node:path';
import { parse } from 'smol-toml';
import * as v from 'valibot';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { readTextIfExists, relativePath } from '../base/files.ts';
import { positionOfText } from '../base/json.ts';

/** What `cargo metadata` prints, as far as a build needs it. */
export const CARGO_METADATA = v.object({
  packages: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      manifest_path: v.string(),
      targets: v.array(v.object({ kind: v.array(v.string()), crate_types: v.array(v.string()) })),
    }),
  ),
  workspace_members: v.array(v.string()),
  workspace_root: v.string(),
  resolve: v.object({
    root: v.nullable(v.string()),
    nodes: v.array(v.object({ id: v.string(), dependencies: v.array(v.string()) })),
  }),
});
export type CargoMetadata = v.InferOutput<typeof CARGO_METADATA>;
export type CargoPackage = CargoMetadata['packages'][number];

/** The targets that a proxy loads; the first is the default. */
const TARGETS = ['wasm32-wasip1', 'wasm32-unknown-unknown', 'wasm32-wasi'] as const;

const FLAGS = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((text) => text.split(/\s+/).filter((word) => word !== '')),
  ),
]);
const CONFIG = v.looseObject({
  build: v.optional(
    v.looseObject({ target: v.optional(v.union([v.string(), v.array(v.string())])), rustflags: v.optional(FLAGS) }),
  ),
  source: v.optional(v.record(v.string(), v.looseObject({ 'replace-with': v.optional(v.string()) }))),
});
/** The second is the name that cargo's first releases read, and that wins where there are both. */
const CONFIG_NAMES = ['config.toml', 'config'] as const;

/** What cargo's own configuration says about a build. */
interface CargoConfig {
  readonly target: string | undefined;
  /** A target of WebAssembly that is named where none of ours is, and that no proxy loads. */
  readonly unfit: string | undefined;
  readonly rustflags: readonly string[];
  /** Whether crates come from elsewhere than crates.io. */
  readonly replacesCrates: boolean;
}

/**
 * What `.cargo/config.toml` files say about builds, from the project's folder upwards, and CARGO_HOME's at last (cargo's
 * book, Configuration); a file that is none is cargo's to refuse.
 */
export async function readCargoConfig(directory: string, variables: Environment['variables']): Promise<CargoConfig> {
  let target: string | undefined;
  let unfit: string | undefined;
  let replacesCrates = false;
  const rustflags: string[] = [];
  for (const path of configFiles(directory, variables)) {
    const { build, source } = parseConfig((await readTextIfExists(path)) ?? '');
    const [first] = [build?.target ?? []].flat();
    target ??= TARGETS.find((known) => known === first);
    if (target === undefined && first?.startsWith('wasm') === true) unfit ??= first;
    rustflags.unshift(...(build?.rustflags ?? []));
    replacesCrates ||= source?.['crates-io']?.['replace-with'] !== undefined;
  }
  return { target, unfit, rustflags, replacesCrates };
}

/** Where cargo looks for its configuration, the file that wins first; absolute. */
export function configFiles(directory: string, { CARGO_HOME, HOME }: Environment['variables']): string[] {
  const folders: string[] = [];
  for (let folder = directory; ; folder = dirname(folder)) {
    folders.push(join(folder, '.cargo'));
    if (dirname(folder) === folder) break;
  }
  const home = CARGO_HOME || (HOME === undefined ? undefined : join(HOME, '.cargo'));
  if (home !== undefined && !folders.includes(home)) folders.push(home);
  return folders.flatMap((folder) => CONFIG_NAMES.map((name) => join(folder, name)));
}

function parseConfig(content: string): v.InferOutput<typeof CONFIG> {
  try {
    return v.parse(CONFIG, parse(content));
  } catch {
    return {};
  }
}

/**
 * The package whose module is built: the folder's own, or the only member of a workspace that makes one.
 * @returns a Diagnostic where the package makes no module.
 * @throws ConfigurationError where several members do.
 */
export async function choosePackage(metadata: CargoMetadata, root: string): Promise<CargoPackage | Diagnostic> {
  const own = metadata.packages.find(({ id }) => id === metadata.resolve.root);
  if (own !== undefined) return makesModule(own) ? own : await describeCrateType(own, root);
  const members = metadata.packages.filter(({ id }) => metadata.workspace_members.includes(id));
  const makers = members.filter(makesModule);
  const [only] = makers;
  if (only !== undefined && makers.length === 1) return only;
  const shown = makers.map(({ manifest_path: path }) => relativePath(root, dirname(path))).join(', ');
  throw new ConfigurationError(
    only === undefined
      ? 'no crate of this workspace is a cdylib'
      : `several crates of this workspace make a module: ${shown}`,
    { hint: only === undefined ? CRATE_TYPE_HINT : 'name the folder of the one to build' },
  );
}

const CRATE_TYPE_HINT = 'write crate-type = ["cdylib"] below [lib] in Cargo.toml';

function makesModule({ targets }: CargoPackage): boolean {
  return targets.some(({ crate_types: types }) => types.includes('cdylib'));
}

async function describeCrateType(
  { name, manifest_path: path, targets }: CargoPackage,
  root: string,
): Promise<Diagnostic> {
  const file = relativePath(root, path);
  const content = (await readTextIfExists(path)) ?? '';
  const word = ['crate-type', '[lib]', '[package]'].find((text) => content.includes(text)) ?? '';
  const isProgram =
    targets.some(({ kind }) => kind.includes('bin')) && !targets.some(({ kind }) => kind.includes('lib'));
  return {
    ...positionOfText(content, word, file),
    severity: 'error',
    code: 'crate-type',
    message: isProgram
      ? `${name} is a program, whose main a proxy never calls: a module is a cdylib`
      : `${name} is no cdylib, so cargo makes no module of it`,
    hint: isProgram ? `move src/main.rs to src/lib.rs and ${CRATE_TYPE_HINT}` : CRATE_TYPE_HINT,
  };
}

/** A warning where a crate brings wasm-bindgen: its imports are a browser's, and no Envoy has them. */
export function findWasmBindgen(metadata: CargoMetadata, crate: CargoPackage, root: string): Diagnostic[] {
  const nameOf = (id: string): string | undefined => metadata.packages.find((known) => known.id === id)?.name;
  const users = metadata.resolve.nodes
    .filter(({ dependencies }) => dependencies.some((id) => nameOf(id) === 'wasm-bindgen'))
    .map(({ id }) => nameOf(id));
  if (users.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'wasm-bindgen',
      file: relativePath(root, crate.manifest_path),
      message: `${users.join(', ')} brings in wasm-bindgen, which works in browsers only`,
      hint: 'switch off the feature that does so (js, wasmbind, default-features = false), or use another crate',
    },
  ];
}
