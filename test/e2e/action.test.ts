import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/base/files.ts';
import { makeKnownGoodModule } from '../../src/envoy/known-good.ts';
import { type ActRun, annotations, type Caller, makeCaller, makePath, outputs } from '../support/act.ts';
import { REGISTRY_LOGIN, startRegistry, type TestRegistry } from '../support/registry.ts';
import { startTlsFront, type TlsFront } from '../support/tls-front.ts';

const EXAMPLE = 'examples/assemblyscript-add-header';
const root = new URL('../../', import.meta.url);

/** A job of a workflow that checks out the caller's repository and then takes the given steps. */
function job(...steps: readonly object[]): object {
  return { 'runs-on': 'ubuntu-24.04', steps: [{ uses: 'actions/checkout@v7' }, ...steps] };
}

function workflow(event: string, jobs: Readonly<Record<string, object>>): string {
  // JSON is YAML.
  return JSON.stringify({ name: event, on: event, permissions: { contents: 'read' }, jobs });
}

const action = (inputs: Readonly<Record<string, string>> = {}): object => ({
  id: 'filter',
  uses: 'org/wasm-action@v1',
  with: inputs,
});

/** Says the outputs of the step `filter`, as a later step of a user's would read them. */
const SAY_OUTPUTS = {
  env: Object.fromEntries(
    ['module', 'module-sha256', 'image', 'digest', 'verdict', 'result'].map((name) => [
      `OUT_${name.replace('-', '_').toUpperCase()}`,
      `\${{ steps.filter.outputs.${name} }}`,
    ]),
  ),
  run: 'env | grep ^OUT_ | sort; test -s "$OUT_RESULT"; test -s "$OUT_MODULE"',
};

/** What a build prints that wants to speak to the runner in our name. */
const HOSTILE_BUILD = `
const lines = [
  '::error file=x.ts,line=1::injected by a command',
  '   ::warning::injected by an indented command',
  '::set-output name=digest::injected',
  '::add-mask::e',
  '::stop-commands::injected',
  '##[error]injected by an old command',
  'text ##[group]injected in a line',
  'carriage\\r::error::injected after a carriage return',
  '\\u001b[31m::error::injected behind a colour',
  'src/a.ts(3,1): error TS1: x%0A::error::injected by an escape',
  'ERROR TS2: y\\n   in ::error::injected.ts(1,1)',
];
console.log(lines.join('\\n'));
console.error(lines.join('\\n'));
process.exit(1);
`;

describe('on a pull request', () => {
  let caller: Caller;
  let run: ActRun;

  beforeAll(async () => {
    const readme = await readFile(new URL('README.md', root), 'utf8');
    const fromReadme = /```yaml\n(name: filter\n.*?)```/s.exec(readme)?.[1] ?? '';
    const source = await readFile(new URL(`${EXAMPLE}/assembly/index.ts`, root), 'utf8');
    caller = await makeCaller(
      {
        '.github/workflows/readme.yml': fromReadme,
        '.github/workflows/pull-request.yml': workflow('pull_request', {
          outputs: job(
            action({ directory: 'a filter (ä)', publish: 'true', image: 'registry.invalid/x:v1' }),
            SAY_OUTPUTS,
          ),
          broken: job(action({ directory: 'broken' })),
          module: job(action({ directory: 'other', module: 'other/plugin.wasm' }), SAY_OUTPUTS),
          own: job(
            action({
              directory: 'own',
              'build-command': 'cp ../other/plugin.wasm out.wasm',
              'build-output': 'out.wasm',
            }),
            SAY_OUTPUTS,
          ),
          hostile: job(action({ directory: 'own', 'build-command': 'node hostile.mjs', 'build-output': 'out.wasm' })),
          wrong: job(action({ publish: 'perhaps' })),
          composed: job(
            ...['setup', 'build', 'check', 'test', 'publish', 'report'].map((stage) => ({
              id: stage === 'report' ? 'filter' : stage,
              uses: `org/wasm-action/${stage}@v1`,
            })),
            SAY_OUTPUTS,
          ),
          'composed-broken': job({ id: 'build', uses: 'org/wasm-action/build@v1', with: { directory: 'broken' } }),
        }),
        'broken/assembly/index.ts': `${source}\nexport function wrong(): i32 {\n  return "text";\n}\n`,
        'other/plugin.wasm': makeKnownGoodModule(),
        'own/wasm.yaml': 'name: own\n',
        'own/hostile.mjs': HOSTILE_BUILD,
      },
      { '.': EXAMPLE, 'a filter (ä)': EXAMPLE, broken: EXAMPLE },
    );
    run = await caller.run({
      event: 'pull_request',
      payload: {
        number: 7,
        repository: { default_branch: 'main' },
        pull_request: { head: { ref: 'topic' }, base: { ref: 'main' } },
      },
    });
  });
  afterAll(() => caller.dispose());

  test("README's workflow passes on the example, with no input", () => {
    const job = run.jobs.filter;
    expect(annotations(job).filter(({ name }) => name !== 'notice')).toEqual([]);
    expect(job?.result, run.text).toBe('success');
    expect(job?.summaries.join('')).toContain('passed');
  });

  test('a later step reads the outputs; nothing is pushed, whatever the inputs say', () => {
    const job = run.jobs.outputs;
    expect(job?.result, job?.output).toBe('success');
    expect(job?.output).toContain('nothing is pushed: pull_request events never push');
    expect(job?.output).toMatch(/^OUT_DIGEST=sha256:[0-9a-f]{64}$/m);
    expect(job?.output).toMatch(/^OUT_IMAGE=oci:/m);
    expect(job?.output).toMatch(/^OUT_MODULE_SHA256=[0-9a-f]{64}$/m);
    expect(job?.output).toMatch(/^OUT_VERDICT=passed$/m);
  });

  test('a source that does not compile is an error on its line, told once', async () => {
    const job = run.jobs.broken;
    const lines = (await readFile(join(caller.directory, 'broken/assembly/index.ts'), 'utf8')).split('\n');
    expect(job?.result).toBe('failure');
    expect(job?.steps).toMatchObject({
      'filter/setup': 'success',
      'filter/build': 'failure',
      'filter/report': 'success',
    });
    const errors = annotations(job);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.properties).toMatchObject({
      file: 'broken/assembly/index.ts',
      line: `${lines.indexOf('  return "text";') + 1}`,
      col: '10',
    });
    expect(errors[0]?.steps).toEqual(['filter', 'report']);
    expect(job?.summaries.join('')).toContain('failed');
  });

  test('a stage action that is used alone speaks for itself', () => {
    const job = run.jobs['composed-broken'];
    expect(job?.result).toBe('failure');
    expect(annotations(job).map(({ steps, properties }) => [steps, properties.file])).toEqual([
      [['build'], 'broken/assembly/index.ts'],
    ]);
  });

  test('a module that another build made takes the same way', () => {
    expect(run.jobs.module?.result, run.jobs.module?.output).toBe('success');
    expect(run.jobs.module?.output).toContain(`OUT_MODULE_SHA256=${sha256(makeKnownGoodModule())}`);
    expect(run.jobs.module?.output).toMatch(/^OUT_DIGEST=sha256:/m);
  });

  test("the user's own command builds", () => {
    expect(run.jobs.own?.result, run.jobs.own?.output).toBe('success');
    expect(run.jobs.own?.output).toContain(`OUT_MODULE_SHA256=${sha256(makeKnownGoodModule())}`);
    expect(run.jobs.own?.output).toMatch(/^OUT_VERDICT=passed$/m);
  });

  test('the stages compose, each as an action of its own', () => {
    const job = run.jobs.composed;
    expect(job?.result, job?.output).toBe('success');
    expect(Object.keys(job?.steps ?? {})).toEqual(
      expect.arrayContaining(['setup', 'build', 'check', 'test', 'publish']),
    );
    expect(outputs(job, 'publish').digest).toMatch(/^sha256:/);
    expect(job?.output).toMatch(/^OUT_VERDICT=passed$/m);
  });

  test('nothing that a build prints becomes a command of the runner', () => {
    const job = run.jobs.hostile;
    expect(job?.result).toBe('failure');
    const spoken = (job?.commands ?? []).filter(({ steps }) => !steps.includes('report'));
    expect(
      spoken.filter(({ name }) => !['set-output', 'add-mask', 'group', 'endgroup', 'debug'].includes(name)),
    ).toEqual([]);
    // The output `modules` tells what the build said, as one line of JSON.
    const quoted = spoken.filter(({ name, properties }) => name === 'set-output' && properties.name === 'modules');
    for (const { value } of quoted) expect(JSON.parse(value)).toHaveLength(1);
    expect(spoken.filter((command) => command.value.includes('injected') && !quoted.includes(command))).toEqual([]);
    // The runner also ends a line at a carriage return.
    const lines = (job?.output ?? '').split(/[\r\n]/).map((line) => line.trim());
    expect(lines.filter((line) => line.startsWith('::') || line.includes('##['))).toEqual([]);
    expect(job?.output).toContain('injected by a command');
    expect(annotations(job).filter(({ properties }) => properties.file?.includes('x.ts'))).toEqual([]);
    expect(outputs(job, 'filter').digest).toBe('');
  });

  test('a wrong input is named with its legal values', () => {
    expect(run.jobs.wrong?.result).toBe('failure');
    const errors = annotations(run.jobs.wrong);
    expect(errors[0]?.value).toContain('input publish: "perhaps" is not legal');
    expect(errors[0]?.value).toContain('legal: auto, true, false');
  });
});

describe('on the default branch', () => {
  let registry: TestRegistry;
  let front: TlsFront;
  let caller: Caller;
  let run: ActRun;
  const wrong = 'a-password-that-is-wrong';

  beforeAll(async () => {
    registry = await startRegistry({ auth: 'basic' });
    front = await startTlsFront(registry.host);
    const login = { username: REGISTRY_LOGIN.username, image: `${front.host}/acme/plugin` };
    caller = await makeCaller({
      '.github/workflows/push.yml': workflow('push', {
        pushed: job(
          action({ ...login, module: 'plugin.wasm', tags: 'v1', password: REGISTRY_LOGIN.password }),
          SAY_OUTPUTS,
        ),
        refused: job(action({ ...login, module: 'plugin.wasm', tags: 'v2', password: wrong })),
      }),
      'plugin.wasm': makeKnownGoodModule(),
    });
    run = await caller.run({ variables: { NODE_EXTRA_CA_CERTS: front.certificate } });
  });
  afterAll(async () => {
    await caller.dispose();
    await front.stop();
    await registry.stop();
  });

  test('the image is pushed, and its digest is an output', async () => {
    const job = run.jobs.pushed;
    expect(job?.result, job?.output).toBe('success');
    expect(job?.output).toContain(`OUT_IMAGE=${front.host}/acme/plugin:v1`);
    const authorization = `Basic ${btoa(`${REGISTRY_LOGIN.username}:${REGISTRY_LOGIN.password}`)}`;
    const answer = await fetch(`http://${registry.host}/v2/acme/plugin/manifests/v1`, {
      headers: { authorization, accept: 'application/vnd.oci.image.manifest.v1+json' },
    });
    expect(answer.status).toBe(200);
    expect(job?.output).toContain(`OUT_DIGEST=${answer.headers.get('docker-content-digest')}`);
  });

  test('a refused login says so and shows no secret', () => {
    const job = run.jobs.refused;
    expect(job?.result).toBe('failure');
    expect(
      annotations(job)
        .map(({ value }) => value)
        .join('\n'),
    ).toContain('401');
    const masks = (job?.commands ?? []).filter(({ name }) => name === 'add-mask').map(({ value }) => value);
    expect(masks).toContain(wrong);
    const said = [
      job?.output,
      ...(job?.summaries ?? []),
      ...(job?.commands ?? []).filter(({ name }) => name !== 'add-mask').map(({ value }) => value),
    ].join('\n');
    expect(said).not.toContain(wrong);
    expect(said).not.toContain(btoa(`${REGISTRY_LOGIN.username}:${wrong}`));
  });
});

test('where there is no Node.js the action says what to do', async () => {
  const caller = await makeCaller({
    '.github/workflows/push.yml': workflow('push', { filter: job(action({ module: 'plugin.wasm' })) }),
    'plugin.wasm': makeKnownGoodModule(),
  });
  try {
    const path = await makePath(join(caller.directory, '../bin'), ['bash', 'git', 'env', 'cat']);
    const run = await caller.run({ path });
    expect(run.jobs.filter?.result, run.text).toBe('failure');
    expect(annotations(run.jobs.filter).map(({ value }) => value)).toEqual([
      expect.stringContaining('needs Node.js 20.19 or newer on PATH'),
    ]);
  } finally {
    await caller.dispose();
  }
});
