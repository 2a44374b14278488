import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { prepareBuild } from '../../src/language/build.ts';
import { LANGUAGE_NAMES } from '../../src/language/language-names.ts';
import { type InitRequest, initProject } from '../../src/project/init.ts';
import { loadProject } from '../../src/project/project.ts';
import { listTemplates } from '../../src/project/templates.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { machineEnvironment } from '../support/project-run.ts';
import { CHECKOUT } from '../support/repository.ts';

const templates = join(CHECKOUT, 'templates');
const offers = await listTemplates(templates);

/** Writes a project into a folder of its own, and says which Envoys it is for. */
async function init(parts: Partial<InitRequest> & { readonly folder?: string }) {
  const env = makeEnvironment();
  const directory = join(env.directory, parts.folder ?? 'filter');
  const created = await initProject({ templates, directory, language: 'rust', kind: 'http', ...parts }, env);
  return { env, directory, created };
}

test('every language has every kind, or a reason why not', () => {
  expect(offers.filter(({ available, why }) => available === (why !== undefined))).toEqual([]);
  expect(offers.filter(({ available }) => !available).map(({ language, kind }) => [language, kind])).toEqual([
    ['assemblyscript', 'network'],
  ]);
  expect(offers.map(({ kind }) => kind).slice(0, 3)).toEqual(['http', 'http-call', 'network']);
});

test.each(offers.filter(({ available }) => available))(
  'a new $kind filter in $language has what a project needs, and the name of its folder everywhere',
  async ({ language, kind }) => {
    const { directory, created } = await init({ folder: 'Mein 2. Filter!', language, kind });
    expect(created).toMatchObject({ directory: 'Mein 2. Filter!', name: 'mein-2-filter', language, kind });
    const needed = ['.github/workflows/filter.yml', '.gitignore', 'README.md', 'wasm.yaml'];
    expect(created.files).toEqual(expect.arrayContaining(needed));
    expect(created.files.filter((file) => /^tests\/[\w-]+\.yaml$/.test(file))).toHaveLength(1);
    for (const file of created.files) expect(await readFile(join(directory, file), 'utf8')).not.toContain('my-filter');
  },
);

test.each([...LANGUAGE_NAMES])('the lock file of a new %s project is its own', async (language) => {
  const env = machineEnvironment({ directory: temporaryFolder() });
  const directory = join(env.directory, 'Mein 2. Filter!');
  await initProject({ templates, directory, language, kind: 'http' }, env);
  // With a lock file that isn't the project's, npm ci, cargo --locked and go list refuse.
  expect((await prepareBuild({ directory, language, optimize: 'none' }, env)).diagnostics).toEqual([]);
});

test('Go and TinyGo build the same source', async () => {
  for (const kind of ['http', 'http-call', 'network']) {
    const [go, tinygo] = await Promise.all(
      ['go', 'tinygo'].map((language) => readFile(join(templates, language, kind, 'main.go'), 'utf8')),
    );
    expect(tinygo).toBe(go);
  }
});

describe('names', () => {
  test('one that a dependency has is no name for the project', async () => {
    const { directory, created } = await init({ folder: 'serde' });
    expect(created.name).toBe('serde-filter');
    expect(await readFile(join(directory, 'Cargo.toml'), 'utf8')).toContain('name = "serde-filter"');
  });

  test.each([
    ['...', 'my-filter'],
    ['фильтр', 'my-filter'],
    ['42', 'my-filter'],
    ['My_Filter v2', 'my-filter-v2'],
  ])('the folder %s makes the project %s', async (folder, name) => {
    expect((await init({ folder })).created.name).toBe(name);
  });

  test('one that is too long is refused', async () => {
    await expect(init({ folder: 'x'.repeat(101) })).rejects.toThrow('101 characters');
  });

  test.each([
    ['AS', 'assemblyscript'],
    ['assembly-script', 'assemblyscript'],
    ['golang', 'go'],
    ['C++', 'cpp'],
  ])('%s is %s', async (language, name) => {
    expect((await init({ language })).created.language).toBe(name);
  });

  test.each([
    ['cobol', 'http', 'no language "cobol"', 'the languages are assemblyscript, rust, cpp, go, tinygo'],
    ['rusty', 'http', 'no language "rusty"', 'rust was probably meant'],
    ['go', 'htp-call', 'no kind "htp-call"', 'http-call was probably meant'],
    ['go', 'grpc', 'no kind "grpc"', 'the kinds are http, http-call, network'],
    ['assemblyscript', 'network', 'exports none of the callbacks', 'network is there in rust, cpp, go, tinygo'],
  ])('%s of the kind %s is refused with the way out', async (language, kind, message, hint) => {
    await expect(init({ language, kind })).rejects.toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });
});

describe('what is there already', () => {
  test.each([
    [{ 'README.md': 'mine' }, 'filter has README.md already'],
    [{ 'package.json': '{"devDependencies": {"assemblyscript": "0.28.20"}}' }, 'a project already, in assemblyscript'],
    [{ Makefile: 'all:' }, 'a project already, in cpp'],
  ])('%j stays as it is, and nothing is written', async (files, message) => {
    const env = makeEnvironment();
    const directory = join(env.directory, 'filter');
    await writeFiles(directory, files);
    const request = { templates, directory, language: 'go', kind: 'http' };
    await expect(initProject(request, env)).rejects.toThrow(message);
    expect((await readdir(directory)).sort()).toEqual(Object.keys(files));
  });

  test('a folder with other things in it is no obstacle', async () => {
    const env = makeEnvironment();
    const directory = join(env.directory, 'filter');
    await mkdir(join(directory, '.git'), { recursive: true });
    await writeFiles(directory, { LICENSE: 'mine', '.github/CODEOWNERS': '*' });
    await initProject({ templates, directory, language: 'go', kind: 'http' }, env);
    expect((await readdir(join(directory, '.github'))).sort()).toEqual(['CODEOWNERS', 'workflows']);
  });

  test('a file in the place of the folder is told', async () => {
    const env = makeEnvironment();
    await writeFiles(env.directory, { filter: '' });
    const request = { templates, directory: join(env.directory, 'filter'), language: 'go', kind: 'http' };
    await expect(initProject(request, env)).rejects.toThrow('filter is a file');
  });

  test('a run that was stopped leaves nothing', async () => {
    const stop = new AbortController();
    const env = makeEnvironment({ signal: stop.signal });
    stop.abort();
    const request = { templates, directory: join(env.directory, 'filter'), language: 'go', kind: 'http' };
    await expect(initProject(request, env)).rejects.toThrow('abort');
    expect((await readdir(env.directory)).filter((name) => !/^\.(?:store|temporary)$/.test(name))).toEqual([]);
  });
});

describe('what it shall run on', () => {
  test('the targets stand in wasm.yaml', async () => {
    const targets = ['envoy@1.33.0', 'istio@1.28.10'];
    for (const language of ['rust', 'go']) {
      const { env, directory } = await init({ language, targets });
      expect((await loadProject(directory, env)).targets).toEqual(targets);
      expect(await readFile(join(directory, 'wasm.yaml'), 'utf8')).toContain('targets: [envoy@1.33.0, istio@1.28.10]');
    }
  });

  test('Rust for an Envoy before 1.33 is built for a target without WASI', async () => {
    const { directory } = await init({ oldest: { target: 'istio@1.24.6', envoy: '1.32.0' } });
    expect(await readFile(join(directory, '.cargo/config.toml'), 'utf8')).toContain('"wasm32-unknown-unknown"');
    const newer = await init({ oldest: { target: 'istio@1.25.0', envoy: '1.33.0' } });
    expect(newer.created.files).not.toContain('.cargo/config.toml');
  });

  test('Go for an Envoy before 1.33 is refused, with the reason', async () => {
    const refused = init({ language: 'go', oldest: { target: 'envoy-gateway@1.2.6', envoy: '1.32.3' } });
    await expect(refused).rejects.toThrow(ConfigurationError);
    await expect(refused).rejects.toThrow('envoy-gateway@1.2.6 runs Envoy 1.32.3, and modules in go need Envoy 1.33.0');
  });
});
