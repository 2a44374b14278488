import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../src/base/files.ts';
import { type ActRun, annotations, type Caller, machinePath, makeCaller, outputs } from '../support/act.ts';
import { startGitHubApi } from '../support/github-api.ts';
import { obedientFilter } from '../support/obedient-filter.ts';
import { pluginModule } from '../support/plugin-module.ts';
import { REGISTRY_LOGIN, startRegistry, type TestRegistry } from '../support/registry.ts';
import { CHECKOUT } from '../support/repository.ts';
import { HOSTILE, makeModule } from '../support/run-results.ts';
import { startTlsFront, type TlsFront } from '../support/tls-front.ts';

/** A module that "builds" by a copy: what is tested here is what becomes of modules, not how they are made. */
const BUILT = (module: string): string => `build: {command: [cp, ../../${module}.bin, out.wasm], output: out.wasm}\n`;

/** A case that the obedient filter passes if `header` is what it adds. */
const CASE = (header: string): string =>
  [
    'cases:',
    '  - name: adds its header',
    '    request: {method: GET, path: /}',
    '    upstream: {status: 200}',
    '    expect:',
    `      response: {status: 200, headers: {${header}: hello}}`,
    '',
  ].join('\n');

/** What tells that a module is made of one package. */
const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: { '': { name: 'plugin' }, 'node_modules/left': { version: '1.0.0' } },
});

const MONOREPO = {
  // act keeps only the outputs of a matrix's last job, where GitHub joins those of all.
  '.github/workflows/queue.yml': JSON.stringify({
    name: 'queue',
    on: 'workflow_dispatch',
    permissions: { contents: 'read' },
    jobs: {
      wasm: {
        uses: 'org/wasm-action/.github/workflows/ci.yml@v1',
        with: { shards: 1, base: `\${{ github.event.base }}` },
      },
    },
  }),
  'wasm-modules.yaml': 'defaults: {targets: [1.40.0]}\nshared: ["*.bin"]\n',
  'good.bin': obedientFilter(),
  'refused.bin': pluginModule({ extraImport: 'proxy_of_tomorrow' }),
  'filters/one/wasm.yaml': BUILT('good'),
  'filters/one/tests/a.yaml': CASE('x-wasm'),
  'filters/two/wasm.yaml': BUILT('good'),
  'filters/two/tests/a.yaml': CASE('x-wasm'),
  'filters/three/wasm.yaml': BUILT('good'),
  'filters/three/tests/a.yaml': CASE('x-wasm'),
  'README.md': 'filters\n',
};

interface Monorepo extends Caller {
  /** Where one run's cache reaches the next. */
  readonly cached: string;
  /** Commits the files and gives the commit before. */
  change(files: Readonly<Record<string, string>>): string;
}

async function makeMonorepo(): Promise<Monorepo> {
  const caller = await makeCaller({ ...MONOREPO, '.github/workflows/filters.yml': await template('monorepo') });
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', caller.directory, '-c', 'user.name=a', '-c', 'user.email=a@acme.example', ...args], {
      encoding: 'utf8',
    }).trim();
  const cached = join(caller.directory, '../cached.json');
  const actions = await writeStubs(join(caller.directory, '../stubs'), await usedActions('.github/workflows/ci.yml'));
  return {
    ...caller,
    cached,
    run: (options = {}) => caller.run({ ...options, actions, variables: { CACHED: cached } }),
    change(files) {
      const base = git('rev-parse', 'HEAD');
      for (const [path, content] of Object.entries(files)) writeFileSync(join(caller.directory, path), content);
      git('commit', '--quiet', '--all', '--message=change');
      return base;
    },
  };
}

const pullRequest = (base: string): object => ({
  number: 7,
  repository: { default_branch: 'main' },
  pull_request: { number: 7, head: { ref: 'topic' }, base: { ref: 'main', sha: base } },
});

/** The lines of a page that a person would look at. */
const lines = (text: string | undefined, pattern: RegExp): string[] =>
  (text ?? '').split('\n').filter((line) => pattern.test(line));

/** A starter as a user copies it, but for the name of the branch, which GitHub fills in. */
async function template(name: string): Promise<string> {
  const text = await readFile(join(CHECKOUT, 'workflows-templates', `${name}.yml`), 'utf8');
  return text.replaceAll('$default-branch', 'main');
}

/** The actions of other people that a workflow of ours uses, by what they are called there. */
async function usedActions(...workflows: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(workflows.map((path) => readFile(join(CHECKOUT, path), 'utf8')));
  const used = texts.flatMap((text) =>
    [...text.matchAll(/uses: (actions\/\S+@[0-9a-f]{40})/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(used)].filter((uses) => !uses.startsWith('actions/checkout@'));
}

/** Stand-ins: artifacts are a folder, and an attestation is what it was asked to be of. */
const STUBS: Readonly<Record<string, string>> = {
  'actions/upload-artifact':
    "fs.mkdirSync(process.env.ARTIFACTS, { recursive: true }); fs.copyFileSync(process.env.INPUT_PATH, process.env.ARTIFACTS + '/' + require('node:path').basename(process.env.INPUT_PATH));",
  'actions/download-artifact': 'fs.cpSync(process.env.ARTIFACTS, process.env.INPUT_PATH, { recursive: true });',
  'actions/attest':
    "console.log('attests ' + process.env['INPUT_SUBJECT-NAME'] + ' ' + process.env['INPUT_SUBJECT-DIGEST']);",
  'actions/cache/restore':
    'if (fs.existsSync(process.env.CACHED)) fs.copyFileSync(process.env.CACHED, process.env.INPUT_PATH);',
  'actions/cache/save': 'fs.copyFileSync(process.env.INPUT_PATH, process.env.CACHED);',
};

async function writeStubs(folder: string, uses: readonly string[]): Promise<Record<string, string>> {
  const places: Record<string, string> = {};
  for (const name of uses) {
    const [, repository = '', inside = '', ref] = /^([^/]+\/[^/@]+)\/?([^@]*)@(.+)$/.exec(name) ?? [];
    const home = join(folder, `${repository}@${ref}`.replaceAll(/[/@]/g, '-'));
    const place = join(home, inside);
    await mkdir(place, { recursive: true });
    const inputs = [
      'path',
      'name',
      'if-no-files-found',
      'retention-days',
      'subject-name',
      'subject-digest',
      'push-to-registry',
      'key',
      'pattern',
      'merge-multiple',
      'restore-keys',
    ];
    const action = {
      name,
      description: name,
      inputs: Object.fromEntries(inputs.map((input) => [input, { description: input, required: false }])),
      runs: { using: 'node24', main: 'index.js' },
    };
    await writeFile(join(place, 'action.yml'), JSON.stringify(action));
    await writeFile(
      join(place, 'index.js'),
      `const fs = require('node:fs');\n${STUBS[name.split('@')[0] ?? ''] ?? ''}\n`,
    );
    places[`${repository}@${ref}`] = home;
  }
  return places;
}

/** GitHub's command line: a release in the state that GH_STATE names, whose notes say little. */
const GH = `case "$*" in
  *' --jq .body') echo 'What is new.' ;;
  *view*) [ "$GH_STATE" != none ] || exit 1; echo "$GH_STATE" ;;
  *create*) cat notes.md >> "$0.log" ;;
esac
`;

/** A program that writes down what it is asked, and what it is given to write elsewhere. */
async function writeProgram(folder: string, name: string, script: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\necho "$*" >> '${folder}/${name}.log'\n${script}`, { mode: 0o755 });
}

describe('a release', () => {
  let registry: TestRegistry;
  let front: TlsFront;
  let caller: Caller;
  let run: ActRun;
  /** What gh was asked meanwhile. */
  let released: readonly string[];
  let variables: Record<string, string>;
  /** Where stand-ins for programs write down what they are asked. */
  let programs: string;
  let start: (workflow: string, event: string, payload: object, state?: string) => Promise<ActRun>;
  const asked = async (name: string): Promise<string[]> =>
    (await readFile(join(programs, `${name}.log`), 'utf8')).split('\n').filter((line) => line !== '');

  beforeAll(async () => {
    registry = await startRegistry({ auth: 'basic' });
    front = await startTlsFront(registry.host);
    const ours = (text: string): string =>
      text.replaceAll(`ghcr.io/\${{ github.repository }}`, `${front.host}/acme/plugin`).replace(':latest', ':1.2.3');
    caller = await makeCaller({
      '.github/workflows/release.yml': ours(await template('release')),
      '.github/workflows/nightly.yml': ours(await template('nightly')),
      '.github/workflows/deploy.yml': ours(await template('deploy')),
      '.github/workflows/published.yml': ours(await template('release')).replace(
        "push:\n    tags: ['v*']",
        'release:\n    types: [published]',
      ),
      'wasm.yaml': 'name: plugin\nversion: 1.2.3\nbuild: {command: [cp, good.bin, out.wasm], output: out.wasm}\n',
      'tests/a.yaml': CASE('x-wasm'),
      'good.bin': obedientFilter(),
      'package-lock.json': LOCK,
    });
    const stubs = join(caller.directory, '../stubs');
    const login = { auth: btoa(`${REGISTRY_LOGIN.username}:${REGISTRY_LOGIN.password}`) };
    programs = join(stubs, 'bin');
    await mkdir(programs, { recursive: true });
    await writeProgram(programs, 'gh', GH);
    await writeProgram(programs, 'kubectl', `cat "$KUBECONFIG" >> '${programs}/kubectl.log'\n`);
    await writeFile(join(stubs, 'config.json'), JSON.stringify({ auths: { [front.host]: login } }));
    variables = {
      NODE_EXTRA_CA_CERTS: front.certificate,
      ARTIFACTS: join(stubs, 'artifacts'),
      DOCKER_CONFIG: stubs,
    };
    const actions = await writeStubs(
      stubs,
      await usedActions('.github/workflows/release.yml', '.github/workflows/release-assets.yml'),
    );
    start = async (workflow, event, payload, state = 'none') => {
      await rm(variables.ARTIFACTS ?? '', { recursive: true, force: true });
      return caller.run({
        event,
        workflow,
        payload: { repository: { default_branch: 'main' }, ...payload },
        variables: { ...variables, GH_STATE: state },
        secrets: { KUBECONFIG: 'kind: Config # with a token' },
        path: [programs, machinePath()].join(delimiter),
        actions,
      });
    };
    run = await start('release', 'push', { ref: 'refs/tags/v1.2.3' });
    released = await asked('gh');
  });
  afterAll(async () => {
    await caller.dispose();
    await front.stop();
    await registry.stop();
  });

  test('builds where there is no secret, and publishes the same bytes where nothing is built', () => {
    expect(run.code, run.text).toBe(0);
    const [build, publish] = [run.jobs.build, run.jobs.publish];
    const sum = sha256(obedientFilter());
    expect(outputs(build, 'build')).toMatchObject({ 'module-sha256': sum, verdict: 'passed' });
    expect(publish?.output).toContain('wasm-module/module.wasm: OK');
    expect(outputs(publish, 'publish')).toMatchObject({
      'module-sha256': sum,
      image: `${front.host}/acme/plugin:1.2.3`,
      digest: expect.stringMatching(/^sha256:/),
    });
    expect(Object.keys(publish?.steps ?? {})).toContain('publish/publish');
    expect(publish?.output).toContain('build is not among the stages');
  });

  test('signs the digest that was pushed, under the name without a tag', () => {
    const { digest } = outputs(run.jobs.publish, 'publish');
    expect(run.jobs.publish?.output).toContain(`attests ${front.host}/acme/plugin ${digest}`);
  });

  test('attaches the module and its sum to a draft, and then publishes it', () => {
    expect(released).toEqual([
      expect.stringMatching(/^release view v1\.2\.3 --json isDraft,isImmutable /),
      'release create v1.2.3 --draft --verify-tag --title v1.2.3 --notes-file notes.md assets/module.cdx.json assets/module.wasm assets/module.wasm.sha256',
      '| | |',
      '| --- | --- |',
      `| image | \`${front.host}/acme/plugin:1.2.3\` |`,
      `| digest | \`${outputs(run.jobs.publish, 'publish').digest}\` |`,
      `| module | \`sha256:${sha256(obedientFilter())}\` |`,
      'release edit v1.2.3 --draft=false',
    ]);
  });

  test('that somebody publishes by hand gets them afterwards, and the image stays as it is', async () => {
    const before = (await asked('gh')).length;
    const published = await start(
      'published',
      'release',
      { action: 'published', release: { tag_name: 'v1.2.3' } },
      'public',
    );
    expect(published.code, published.text).toBe(0);
    expect(outputs(published.jobs.publish, 'publish').digest).toBe(outputs(run.jobs.publish, 'publish').digest);
    const words = (await asked('gh')).slice(before).filter((line) => line.startsWith('release '));
    expect(words.slice(1)).toEqual([
      'release upload v1.2.3 --clobber assets/module.cdx.json assets/module.wasm assets/module.wasm.sha256',
      'release view v1.2.3 --json body --jq .body',
      'release edit v1.2.3 --notes-file whole.md',
    ]);
  });

  test('of every merge is what the cluster is pointed at, by its digest', async () => {
    const merged = await start('deploy', 'push', { ref: 'refs/heads/main' });
    expect(merged.code, merged.text).toBe(0);
    const { digest = '', image = '' } = outputs(merged.jobs.publish, 'publish');
    expect(image).toMatch(/:sha-[0-9a-f]{7}$/);
    const patch = {
      spec: { url: `oci://${front.host}/acme/plugin@${digest}`, sha256: digest.slice('sha256:'.length) },
    };
    const [call = '', config] = await asked('kubectl');
    expect(call).toMatch(/^--namespace istio-system patch wasmplugin filter --type merge --patch /);
    expect(JSON.parse(call.split(' --patch ')[1] ?? '')).toEqual(patch);
    expect(config).toBe('kind: Config # with a token');
    expect(merged.text).not.toContain('kind: Config');
  });

  test('is asked every night whether the newest Envoys still load it', async () => {
    const night = await caller.run({ event: 'schedule', variables });
    expect(night.code, night.text).toBe(0);
    const summary = Object.values(night.jobs)
      .flatMap(({ summaries }) => summaries)
      .join('');
    expect(lines(summary, /loads/).length).toBeGreaterThan(2);
  });
});

describe('a monorepo', () => {
  let repo: Monorepo;
  beforeAll(async () => {
    repo = await makeMonorepo();
  });
  afterAll(() => repo.dispose());

  /** A job of the reusable workflow by its name, whatever act calls it. */
  const job = (run: ActRun, name: string) =>
    Object.entries(run.jobs).find(([id]) => id === name || id.endsWith(`/${name}`))?.[1];

  test('with one change checks one module, and says why the others were skipped', async () => {
    const base = repo.change({ 'filters/two/tests/a.yaml': `# better\n${CASE('x-wasm')}` });
    const run = await repo.run({ event: 'pull_request', payload: pullRequest(base) });
    expect(run.code, run.text).toBe(0);
    const discovery = JSON.parse(outputs(job(run, 'discover'), 'discover').discovery ?? '') as unknown;
    expect(discovery).toEqual({
      base,
      changed: { 'filters/two': 'filters/two/tests/a.yaml' },
      unchanged: ['filters/one', 'filters/three'],
      passed: {},
      keys: { 'filters/two': expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(lines(job(run, 'verdict')?.summaries.join(''), /./)).toEqual([
      '## ✅ passed: 1 module of 3',
      '|  | Module | Size | Tests | Image | Why not | Concerned by |',
      expect.stringMatching(/^\| -/),
      expect.stringMatching(
        /^\| ✅ \| filters\/two \| \d+ bytes \| 1 of 1 \| <code>oci&#58;.* \| filters\/two\/tests\/a\.yaml \|$/,
      ),
      expect.stringMatching(
        /^Skipped, for nothing that concerns them has changed since <code>[0-9a-f]{40}<\/code>: filters\/one, filters\/three$/,
      ),
    ]);
    const again = await repo.run({ event: 'pull_request', payload: pullRequest(base) });
    expect(again.code, again.text).toBe(0);
    expect(outputs(job(again, 'discover'), 'discover')).toMatchObject({ count: '0', shards: '[]' });
    expect(lines(job(again, 'verdict')?.summaries.join(''), /./)).toEqual([
      '## ✅ passed: 0 modules of 3',
      expect.stringMatching(
        /^Skipped, for the same content has passed before: \[filters\/two\]\(https:\/\/github.com\//,
      ),
      expect.stringMatching(/^Skipped, for nothing that concerns them has changed/),
    ]);
  });

  test('believes no cache that holds rubbish', async () => {
    const base = repo.change({ 'filters/two/tests/a.yaml': `# better still\n${CASE('x-wasm')}` });
    await writeFile(repo.cached, '{"version": 1, "passed": 7}');
    const run = await repo.run({ event: 'pull_request', payload: pullRequest(base) });
    expect(run.code, run.text).toBe(0);
    expect(outputs(job(run, 'discover'), 'discover').count).toBe('1');
    expect(annotations(job(run, 'discover')).map(({ name, value }) => [name, value])).toEqual([
      ['notice', expect.stringContaining('is no record of earlier runs: everything that has changed is judged')],
    ]);
  });

  test('with nothing relevant does next to nothing, and the required job passes', async () => {
    const base = repo.change({ 'README.md': 'more words\n' });
    const run = await repo.run({ event: 'pull_request', payload: pullRequest(base) });
    expect(run.code, run.text).toBe(0);
    expect(job(run, 'discover')?.output).toContain('3 modules of 3 unchanged');
    expect(job(run, 'verdict')?.summaries.join('')).toContain('## ✅ passed: 0 modules of 3');
  });

  test('with one broken filter of three fails for that one, and judges the others', async () => {
    const broken = { 'filters/two/tests/a.yaml': CASE('x-other'), 'filters/one/wasm.yaml': BUILT('refused') };
    const base = repo.change({ ...broken, 'filters/three/wasm.yaml': `name: third\n${BUILT('good')}` });
    const payload = {
      repository: { default_branch: 'main' },
      merge_group: { base_sha: base, head_ref: 'refs/heads/q' },
    };
    const run = await repo.run({ event: 'workflow_dispatch', payload });
    expect(run.code).toBe(1);
    const shards = Object.entries(run.jobs).filter(([id]) => id.includes('modules'));
    const errors = shards.flatMap(([, shard]) => annotations(shard).filter(({ name }) => name === 'error'));
    expect(errors.map(({ properties }) => properties.file)).toContain('filters/two/tests/a.yaml');
    const verdict = job(run, 'verdict');
    expect(verdict?.result).toBe('failure');
    expect(
      lines(verdict?.summaries.join(''), /^##|^-|^\| [❌✅]/).map((line) => line.replace(/<code>.*<\/code>/, '')),
    ).toEqual([
      '## ❌ failed: 3 modules of 3',
      '- the job modules failed',
      expect.stringMatching(/^\| ❌ \| filters\/one \| .*proxy&#95;of&#95;tomorrow/),
      expect.stringMatching(/^\| ❌ \| filters\/two \| \d+ bytes \| 0 of 1 \| .*x&#45;other/),
      expect.stringMatching(/^\| ✅ \| filters\/three \| \d+ bytes \| 1 of 1 \| /),
    ]);
  });
});

describe("a fork's pull request", () => {
  const head = 'abcd'.repeat(10);

  test('is checked whole with a token that may only read, and costs one notice', async () => {
    const api = await startGitHubApi('read-only');
    const text = (await template('pull-request')).replace(
      '        uses: org/wasm-action@v1\n',
      (uses) => `${uses}        with: { check-run: 'true', comment: 'true' }\n`,
    );
    const caller = await makeCaller({
      '.github/workflows/filter.yml': text,
      'wasm.yaml': 'build: {command: [cp, good.bin, out.wasm], output: out.wasm}\n',
      'tests/a.yaml': CASE('x-wasm'),
      'good.bin': obedientFilter(),
    });
    onTestFinished(() => caller.dispose());
    const stubs = join(caller.directory, '../stubs');
    const run = await caller.run({
      event: 'pull_request',
      payload: {
        number: 9,
        repository: { default_branch: 'main' },
        pull_request: { number: 9, head: { ref: 'topic', sha: head, repo: { fork: true } }, base: { ref: 'main' } },
      },
      variables: { GITHUB_API_URL: api.url, ARTIFACTS: join(stubs, 'artifacts') },
      actions: await writeStubs(stubs, await usedActions('workflows-templates/pull-request.yml')),
    });
    expect(run.code, run.text).toBe(0);
    expect(api.requests.map(({ operation, status }) => [operation.split('/').at(-1), status])).toEqual([
      ['check-runs', 403],
      ['check-runs', 403],
      ['comments', 200],
      ['comments', 403],
    ]);
    expect(api.requests[0]?.body.head_sha).toBe(head);
    expect(annotations(run.jobs.filter).map(({ name, properties }) => [name, properties.title])).toEqual([
      ['notice', 'check-run'],
      ['notice', 'comment'],
    ]);
    expect(run.jobs.filter?.summaries.join('')).toContain('passed');
    const result = JSON.parse(await readFile(join(stubs, 'artifacts/result.json'), 'utf8')) as { status: string };
    expect(result.status).toBe('passed');
  });

  test('is reported on by a workflow that has rights, runs nothing of it and believes nothing of it', async () => {
    const api = await startGitHubApi();
    const caller = await makeCaller({ '.github/workflows/report.yml': await template('fork-report') });
    onTestFinished(() => caller.dispose());
    const stubs = join(caller.directory, '../stubs');
    const claimed = makeModule(HOSTILE, {
      cases: 1,
      diagnostics: [{ severity: 'error', code: HOSTILE, message: HOSTILE, file: '../../etc/x' }],
    });
    await mkdir(join(stubs, 'artifacts'), { recursive: true });
    await writeFile(
      join(stubs, 'artifacts/result.json'),
      JSON.stringify({ ...claimed, status: 'passed', image: { reference: 'evil' } }),
    );
    const run = await caller.run({
      event: 'workflow_run',
      payload: {
        action: 'completed',
        repository: { default_branch: 'main' },
        workflow_run: { id: 5, event: 'pull_request', name: 'filter', head_sha: head, conclusion: 'failure' },
      },
      variables: { GITHUB_API_URL: api.url, ARTIFACTS: join(stubs, 'artifacts') },
      actions: await writeStubs(stubs, await usedActions('workflows-templates/fork-report.yml')),
    });
    expect(run.code, run.text).toBe(0);
    expect(api.checkRuns).toMatchObject([
      { head_sha: head, status: 'completed', conclusion: 'failure', annotations: [] },
    ]);
    expect(annotations(run.jobs.report)).toEqual([]);
    for (const text of [api.checkRuns[0]?.output.summary ?? '', run.jobs.report?.summaries.join('') ?? '']) {
      expect(text).toContain('failed');
      for (const word of ['<script', '[a](b)', '`x`', '@acme', 'evil']) expect(text).not.toContain(word);
    }
  });
});
