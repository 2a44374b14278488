import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, execute, program, type World } from './run-check.ts';

/** Ours, those that users start from, and the one that `init` writes. */
const WORKFLOWS = [
  '.github/workflows/*.yml',
  'workflows-templates/*.yml',
  'templates/common/.github/workflows/*.yml',
] as const;

/** Every linter and every check of generated files, the quick ones first. */
export const CHECKS: readonly Check[] = [
  program('types', 'tsc', '-p', 'tsconfig.json'),
  program('biome', 'biome', 'check', '--error-on-warnings', '.'),
  program('rooms', 'depcruise', '--config', '.dependency-cruiser.mjs', 'src'),
  program('unused code', 'knip'),
  program('written actions', 'node', 'scripts/write-actions.ts', '--check'),
  program('written reference', 'node', 'scripts/write-reference.ts', '--check'),
  onFiles('actionlint', WORKFLOWS, ['actionlint']),
  onFiles('shell scripts', ['.ci/setup', '.ci/run'], ['bash', '-n']),
  onFiles(
    'actions by schema',
    ['action.yml', '*/action.yml'],
    ['check-jsonschema', '--builtin-schema', 'vendor.github-actions'],
  ),
  onFiles('workflows by schema', WORKFLOWS, ['check-jsonschema', '--builtin-schema', 'vendor.github-workflows']),
  onFiles(
    'dependabot by schema',
    ['.github/dependabot.yml'],
    ['check-jsonschema', '--builtin-schema', 'vendor.dependabot'],
  ),
  onFiles('schemas', ['schema/*.json'], ['check-jsonschema', '--check-metaschema']),
  onFiles(
    'manifests by schema',
    ['examples/*/wasm.yaml', 'templates/*/*/wasm.yaml'],
    ['check-jsonschema', '--schemafile', 'schema/wasm.schema.json'],
  ),
  { name: 'format of Go', run: checkGoFormat },
  onFiles(
    'format of C++',
    ['templates/cpp/*/*.{cc,h}', 'examples/cpp-*/*.{cc,h}'],
    [
      'clang-format',
      '--style={BasedOnStyle: Google, ColumnLimit: 100, DerivePointerAlignment: false}',
      '--dry-run',
      '--Werror',
    ],
  ),
  { name: 'zizmor', run: runZizmor },
  { name: 'dist', run: compareDist },
];

/** A linter over the files that the patterns match; that they match none is a fault. */
function onFiles(name: string, patterns: readonly string[], [command, ...args]: readonly [string, ...string[]]): Check {
  return {
    name,
    run: async (world) => {
      const files = globSync(patterns, { cwd: world.root, exclude: ['node_modules/**'] }).sort();
      if (files.length === 0) return `no file matches ${patterns.join(', ')}`;
      const { code, text } = await execute(world, command, [...args, ...files]);
      return code === 0 ? undefined : text;
    },
  };
}

/** gofmt names the files that it would write otherwise, and says by its exit code nothing of it. */
async function checkGoFormat(world: World): Promise<string | undefined> {
  const files = globSync(['templates/*/*/*.go', 'examples/*/*.go'], { cwd: world.root }).sort();
  const { code, text } = await execute(world, 'gofmt', ['-l', ...files]);
  return code === 0 && text.trim() === '' ? undefined : text;
}

interface Finding {
  readonly ident: string;
  readonly desc: string;
  readonly locations: readonly {
    readonly symbolic: {
      readonly key: { readonly Local?: { readonly verbatim_path: string } };
      readonly annotation: string;
      readonly kind: string;
    };
    readonly concrete: {
      readonly feature: string;
      readonly location: { readonly start_point: { readonly row: number } };
    };
  }[];
}

/** zizmor with its default persona. It passes over templates, so those are named one by one. */
async function runZizmor(world: World): Promise<string | undefined> {
  const templates = globSync(WORKFLOWS.slice(1), { cwd: world.root }).sort();
  const { stdout, text } = await execute(world, 'zizmor', [
    '--offline',
    '--no-config',
    '--format=json',
    '.',
    ...templates,
  ]);
  let findings: Finding[];
  try {
    findings = JSON.parse(stdout) as Finding[];
  } catch {
    return text;
  }
  const counted = findings.filter((finding) => !isWanted(finding));
  return counted.length === 0 ? undefined : counted.map(formatFinding).join('\n');
}

/**
 * What we do on purpose: a template names us by a moving tag, since whoever copies it decides how to pin; and our own
 * workflows say `./`, since `$/` is not understood by act, actionlint and GitHub Enterprise Server.
 */
function isWanted(finding: Finding): boolean {
  if (finding.ident === 'self-repository') return true;
  return (
    finding.ident === 'unpinned-uses' &&
    finding.locations.some(({ concrete }) => concrete.feature.includes('org/wasm-action'))
  );
}

function formatFinding({ ident, desc, locations }: Finding): string {
  const place = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0];
  const file = place?.symbolic.key.Local?.verbatim_path ?? '';
  return `${file}:${(place?.concrete.location.start_point.row ?? 0) + 1} ${ident}: ${desc} (${place?.symbolic.annotation ?? ''})`;
}

/** Builds dist/ anew: the bytes must be those that were there, and in a clone those that are committed. */
async function compareDist(world: World): Promise<string | undefined> {
  const before = fingerprints(world.root);
  const { code, text } = await execute(world, 'node', ['scripts/build-dist.ts']);
  if (code !== 0) return text;
  const after = fingerprints(world.root);
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  if (differing.length > 0) return `a rebuild changes ${differing.join(', ')}: run npm run build and commit dist`;
  if (!existsSync(join(world.root, '.git'))) return undefined;
  const status = await execute(world, 'git', ['status', '--porcelain', '--', 'dist']);
  return status.text.trim() === '' ? undefined : `dist is built but not committed:\n${status.text}`;
}

function fingerprints(root: string): Map<string, string> {
  const files = globSync('dist/**', { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}
