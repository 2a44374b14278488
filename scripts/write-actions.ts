/**
 * Writes action.yml of the root and of each stage, and docs/reference/inputs.md, from the table in
 * src/github/input-table.ts. `--check` writes nothing and fails where a file differs.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { HELPER_NAMES, HELPERS, type HelperName } from '../src/github/helper-table.ts';
import { ACTION_STAGES, type ActionStage, CACHE_OUTPUTS, INPUTS, OUTPUTS } from '../src/github/input-table.ts';

const HEADER = '# Written by `npm run actions` from src/github/input-table.ts.\n';
const BRANDING = { icon: 'package', color: 'purple' };
const SUMMARIES: Record<ActionStage, string> = {
  setup: "Installs the project's toolchain and the Envoys of its targets",
  build: 'Compiles a Proxy-Wasm project to a module',
  check: 'Says whether each target will load the module, and why not',
  test: 'Loads the module into the real Envoy and sends it traffic',
  publish: 'Packs the module as an OCI image and pushes it',
  report: 'Reports all stages of the job as annotations and a summary',
};

/** Finds a Node.js for the script steps of a composite, which get none from the runner. */
const FIND_NODE = `for candidate in \\
  "$(command -v node || true)" \\
  "$GITHUB_ACTION_PATH/../../../../../externals/node24/bin/node" \\
  /__e/node24/bin/node; do
  if [ -x "$candidate" ] && "$candidate" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
    echo "path=$candidate" >> "$GITHUB_OUTPUT"
    exit 0
  fi
done
echo "::error title=node::wasm-action needs Node.js 20.19 or newer on PATH, and the runner's own was not found either. Add actions/setup-node before this step."
exit 3
`;

/** After cancelling there is nothing to say, but for a check run that is still in progress. */
const REPORT_CONDITION =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours
  "${{ always() && (!cancelled() || inputs.check-run == 'true') && steps.node.outputs.path != '' }}";

type InputEntry = [string, (typeof INPUTS)[keyof typeof INPUTS]];

function inputsOf(stage: ActionStage | undefined): InputEntry[] {
  return Object.entries(INPUTS).filter(([, input]) =>
    stage === undefined ? !('root' in input) : (input.stages as readonly string[]).includes(stage),
  ) as InputEntry[];
}

function inputSection(stage: ActionStage | undefined): Record<string, unknown> {
  return Object.fromEntries(
    inputsOf(stage).map(([name, input]) => [
      name,
      { description: input.description, required: false, default: input.default },
    ]),
  );
}

/** The actions that work with caches: what they restored is saved when the job is over. */
const CACHING: readonly string[] = INPUTS.cache.stages;

function rootAction(): unknown {
  return {
    name: 'wasm-action',
    description: 'Builds, checks, tests and publishes Proxy-Wasm modules for Envoy, Istio, Envoy Gateway and Gloo',
    branding: BRANDING,
    inputs: inputSection(undefined),
    outputs: Object.fromEntries(
      [
        ...Object.entries(OUTPUTS).map((entry) => [...entry, 'report'] as const),
        ...Object.entries(CACHE_OUTPUTS).map((entry) => [...entry, 'setup'] as const),
      ].map(([name, description, step]) => [name, { description, value: `\${{ steps.${step}.outputs.${name} }}` }]),
    ),
    runs: {
      using: 'composite',
      steps: [
        { id: 'node', name: 'find node', shell: 'bash', run: FIND_NODE },
        ...ACTION_STAGES.map((stage) => ({
          id: stage,
          name: stage,
          ...(stage === 'report' ? { if: REPORT_CONDITION } : {}),
          shell: 'bash',
          env: {
            // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours
            NODE: '${{ steps.node.outputs.path }}',
            ...(stage === 'report'
              ? // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours
                { WASM_ACTION_JOB_STATUS: '${{ job.status }}' }
              : { WASM_ACTION_REPORT: 'deferred' }),
            ...Object.fromEntries(
              inputsOf(stage)
                .filter(([, input]) => !('root' in input))
                .map(([name]) => [`INPUT_${name.toUpperCase().replaceAll('-', '_')}`, `\${{ inputs.${name} }}`]),
            ),
          },
          run: `exec "$NODE" "$GITHUB_ACTION_PATH/dist/${stage}.js"`,
        })),
      ],
    },
  };
}

function stageAction(stage: ActionStage): unknown {
  return {
    name: `wasm-action ${stage}`,
    description: SUMMARIES[stage],
    branding: BRANDING,
    inputs: inputSection(stage),
    outputs: Object.fromEntries(
      Object.entries({ ...OUTPUTS, ...(stage === 'setup' ? CACHE_OUTPUTS : {}) }).map(([name, description]) => [
        name,
        { description },
      ]),
    ),
    runs: {
      using: 'node24',
      main: `../dist/${stage}.js`,
      ...(CACHING.includes(stage) ? { post: '../dist/save-cache.js', 'post-if': 'success()' } : {}),
    },
  };
}

function helperAction(name: HelperName): unknown {
  const { description, inputs, outputs } = HELPERS[name];
  return {
    name: `wasm-action ${name}`,
    description,
    branding: BRANDING,
    inputs: Object.fromEntries(Object.entries(inputs).map(([input, value]) => [input, { required: false, ...value }])),
    outputs: Object.fromEntries(Object.entries(outputs).map(([output, words]) => [output, { description: words }])),
    runs: { using: 'node24', main: `../dist/${name}.js` },
  };
}

function helperSection(name: HelperName): string[] {
  const { description, inputs, outputs } = HELPERS[name];
  return [
    '',
    `## ${name}`,
    '',
    `${description}: \`org/wasm-action/${name}@v1\`.`,
    '',
    '| Input or output | Default | Meaning |',
    '| --- | --- | --- |',
    ...Object.entries(inputs).map(
      ([input, value]) =>
        `| \`${input}\` | ${value.default === '' ? '' : `\`${value.default}\``} | ${value.description} |`,
    ),
    ...Object.entries(outputs).map(([output, words]) => `| \`${output}\` | output | ${words} |`),
  ];
}

function inputsPage(): string {
  const rows = Object.entries(INPUTS).map(([name, input]) => {
    const fallback = input.default === '' ? '' : `\`${input.default}\``;
    return `| \`${name}\` | ${fallback} | ${input.stages.join(', ')} | ${input.description} |`;
  });
  const outputs = Object.entries({ ...OUTPUTS, ...CACHE_OUTPUTS }).map(
    ([name, description]) => `| \`${name}\` | ${description} |`,
  );
  return [
    '<!-- Written by `npm run actions` from src/github/input-table.ts. -->',
    '# Inputs and outputs',
    '',
    'The root action (`uses: org/wasm-action@v1`) takes every input but `cache`; a stage action (`uses: org/wasm-action/build@v1`)',
    'takes those whose third column names it. All are optional.',
    '',
    '| Input | Default | Stages | Meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    'The root action and each stage action set the same outputs, as far as they are known by then:',
    '',
    '| Output | Meaning |',
    '| --- | --- |',
    ...outputs,
    ...HELPER_NAMES.flatMap(helperSection),
    '',
  ].join('\n');
}

function toYaml(action: unknown): string {
  return HEADER + stringify(action, { lineWidth: 0, blockQuote: 'literal' });
}

const files = new Map<string, string>([
  ['action.yml', toYaml(rootAction())],
  ...ACTION_STAGES.map((stage): [string, string] => [`${stage}/action.yml`, toYaml(stageAction(stage))]),
  ...HELPER_NAMES.map((name): [string, string] => [`${name}/action.yml`, toYaml(helperAction(name))]),
  ['docs/reference/inputs.md', inputsPage()],
]);

const check = process.argv.includes('--check');
const root = new URL('../', import.meta.url);
for (const [name, text] of files) {
  const path = new URL(name, root);
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present === text) continue;
  if (check) {
    console.error(`${name} is not what src/github/input-table.ts says: run npm run actions`);
    process.exitCode = 1;
    continue;
  }
  await mkdir(dirname(path.pathname), { recursive: true });
  await writeFile(path, text);
  console.log(`wrote ${name}`);
}
