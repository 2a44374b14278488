import * as v from 'valibot';
import type { ModuleInterface } from '../wasm/interface.ts';

/** What an image tells of the module's runtime: solo's image spec v0.0.0, `application/vnd.module.wasm.config.v1+json`. */
export interface RuntimeConfig {
  /** `v0.2.1` */
  readonly abiVersions: readonly string[];
  readonly rootIds: readonly string[];
}

/** The file's name in every layout that has one. */
export const RUNTIME_CONFIG_FILE = 'runtime-config.json';

export const RUNTIME_TYPE = 'envoy_proxy';

const strings = v.optional(v.array(v.string()));
const schema = v.object({
  abiVersions: strings,
  abi_versions: strings,
  abi_version: v.optional(v.string()),
  config: v.optional(v.object({ rootIds: strings, root_ids: strings })),
});

/**
 * The file as wasme writes it: its reader refuses every further key, so that what else there is to say of a module
 * stands in annotations.
 */
export function formatRuntimeConfig({ abiVersions, rootIds }: RuntimeConfig): string {
  return JSON.stringify({ type: RUNTIME_TYPE, abiVersions, config: { rootIds } });
}

/** Reads the file in wasme's spelling, its snake case or the spec's own example's; undefined where it is none of them. */
export function parseRuntimeConfig(text: string): RuntimeConfig | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  const result = v.safeParse(schema, document);
  if (!result.success) return undefined;
  const { abiVersions, abi_versions, abi_version, config } = result.output;
  return {
    abiVersions: abiVersions ?? abi_versions ?? (abi_version === undefined ? [] : [abi_version]),
    rootIds: config?.rootIds ?? config?.root_ids ?? [],
  };
}

/** The ABI versions that the module's exports name, as the image spec writes them: `v0.2.1`. */
export function abiVersionsOf({ exports }: Pick<ModuleInterface, 'exports'>): string[] {
  return exports.flatMap(({ name, kind }) => {
    const found = kind === 'function' ? /^proxy_abi_version_(\d+)_(\d+)_(\d+)$/.exec(name) : null;
    return found === null ? [] : [`v${found[1]}.${found[2]}.${found[3]}`];
  });
}
