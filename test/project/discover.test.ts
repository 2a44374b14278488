import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/project/discover.ts';
import { createMatcher } from '../../src/project/glob.ts';
import { packShards } from '../../src/project/shards.ts';
import type { Discovery } from '../../src/report/result.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';

interface Clone {
  readonly root: string;
  commit(files: Readonly<Record<string, string>>, remove?: readonly string[]): Promise<string>;
  git(...args: string[]): string;
  discover(base?: string): Promise<Discovery>;
}

async function makeClone(files: Readonly<Record<string, string>>): Promise<Clone> {
  const root = temporaryFolder();
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@acme.example', ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  const clone: Clone = {
    root,
    git,
    async commit(changes, remove = []) {
      await writeFiles(root, changes);
      for (const path of remove) rmSync(join(root, path), { recursive: true });
      git('add', '--all');
      git('commit', '--quiet', '--message=x', '--allow-empty');
      return git('rev-parse', 'HEAD');
    },
    discover: (base) =>
      discover(root, { base, shards: 10 }, makeEnvironment({ directory: root, temporary: temporaryFolder() })),
  };
  await clone.commit(files);
  return clone;
}

const changed = ({ modules }: Discovery): Record<string, string | undefined> =>
  Object.fromEntries(modules.filter((module) => module.changed).map(({ directory, why }) => [directory, why]));

const MONOREPO = {
  'filters/a/wasm.yaml': '',
  'filters/a/Cargo.toml': '[dependencies]\nshared = { path = "../../crates/shared" }\n',
  'filters/b/wasm.yaml': '',
  'filters/b/Cargo.toml': '[dependencies]\nlogs.workspace = true\n[target.wasm32-wasip1.dependencies]\n',
  'filters/c/wasm.yaml': '',
  'filters/c/package.json':
    '{"name": "c", "dependencies": {"@acme/lib": "^1.0.0", "left": "file:../../packages/left"}}',
  'filters/d/wasm.yaml': '',
  'filters/d/go.mod':
    'module acme.example/d\n\nrequire (\n\tacme.example/common v0.0.0 // indirect\n)\n\nreplace acme.example/x => ../../go/x\n',
  'crates/shared/Cargo.toml': '[dev-dependencies]\ndeep = { path = "../deep" }\n',
  'crates/shared/src/lib.rs': '',
  'crates/deep/Cargo.toml': '',
  'crates/logs/Cargo.toml': '',
  'packages/lib/package.json': '{"name": "@acme/lib"}',
  'packages/left/package.json': '{ not JSON',
  'go/common/go.mod': 'module acme.example/common\n',
  'go/x/go.mod': 'module acme.example/x\n',
  'Cargo.toml': '[workspace]\n[workspace.dependencies]\nlogs = { path = "crates/logs" }\n',
  'README.md': '',
};

describe('what a change concerns', () => {
  it.each([
    ['nothing, where it is beside everything', { 'README.md': 'new' }, {}],
    ['the module that it is in', { 'filters/a/src/x.rs': '' }, { 'filters/a': 'filters/a/src/x.rs' }],
    [
      'who depends on a crate by its path',
      { 'crates/shared/src/lib.rs': 'x' },
      { 'filters/a': 'crates/shared/src/lib.rs' },
    ],
    ['who depends on it through another', { 'crates/deep/x.rs': '' }, { 'filters/a': 'crates/deep/x.rs' }],
    ['who inherits it from the workspace', { 'crates/logs/x.rs': '' }, { 'filters/b': 'crates/logs/x.rs' }],
    ['who uses a package of the same repository', { 'packages/lib/x.ts': '' }, { 'filters/c': 'packages/lib/x.ts' }],
    ['who uses a package by its folder', { 'packages/left/x.ts': '' }, { 'filters/c': 'packages/left/x.ts' }],
    ['who requires a Go module of the same repository', { 'go/common/x.go': '' }, { 'filters/d': 'go/common/x.go' }],
    ['who replaces a Go module', { 'go/x/x.go': '' }, { 'filters/d': 'go/x/x.go' }],
    [
      'everybody below a lock',
      { 'filters/Cargo.lock': '' },
      Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`filters/${name}`, 'filters/Cargo.lock'])),
    ],
    [
      'everybody, where it is how CI works',
      { '.github/workflows/ci.yml': '' },
      Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`filters/${name}`, '.github/workflows/ci.yml'])),
    ],
  ])('%s', async (_, files, expected) => {
    const clone = await makeClone(MONOREPO);
    const before = await clone.discover('HEAD');
    expect(changed(before)).toEqual({});
    expect(before.shards).toEqual([]);
    await clone.commit(files);
    const after = await clone.discover('HEAD^');
    expect(changed(after)).toEqual(expected);
    expect(after.shards.flatMap(({ directories }) => directories).sort()).toEqual(Object.keys(expected));
    // The content key says the same.
    const keys = new Map(before.modules.map(({ directory, key }) => [directory, key]));
    for (const { directory, key } of after.modules) {
      expect(key === keys.get(directory), directory).toBe(!(directory in expected));
    }
  });

  it('needs no job where the same content passed before, under the same settings', async () => {
    const clone = await makeClone(MONOREPO);
    const env = makeEnvironment({ directory: clone.root, temporary: temporaryFolder() });
    const options = { base: undefined, shards: 10, settings: 'envoy@1.40' };
    const { modules } = await discover(clone.root, options, env);
    const run = { run: 'https://github.com/acme/filters/actions/runs/7', ref: 'refs/heads/main', at: '' };
    const passed = new Map(modules.slice(1).map(({ directory, key }) => [key, { directory, ...run }]));
    const again = await discover(clone.root, { ...options, passed }, env);
    expect(again.modules.map(({ changed, passedIn }) => [changed, passedIn])).toEqual([
      [true, undefined],
      ...[1, 2, 3].map(() => [true, run.run]),
    ]);
    expect(again.shards).toEqual([{ index: 0, directories: ['filters/a'] }]);
    const other = await discover(clone.root, { ...options, settings: 'envoy@1.39', passed }, env);
    expect(other.modules.map(({ passedIn }) => passedIn)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is known before it is committed, too', async () => {
    const clone = await makeClone(MONOREPO);
    await writeFiles(clone.root, { 'filters/b/new.rs': '', 'filters/c/package.json': '{}' });
    expect(changed(await clone.discover('HEAD'))).toEqual({
      'filters/b': 'filters/b/new.rs',
      'filters/c': 'filters/c/package.json',
    });
  });

  it('of a renamed module is the new one; of one that is gone nothing', async () => {
    const clone = await makeClone(MONOREPO);
    clone.git('mv', 'filters/a', 'filters/z');
    await clone.commit({}, ['filters/b']);
    const found = await clone.discover('HEAD^');
    expect(found.modules.map(({ directory }) => directory)).toEqual(['filters/c', 'filters/d', 'filters/z']);
    expect(changed(found)).toEqual({ 'filters/z': 'filters/z/Cargo.toml' });
  });

  it('is not what the base branch got in the meantime', async () => {
    const clone = await makeClone(MONOREPO);
    clone.git('switch', '--quiet', '-c', 'topic');
    await clone.commit({ 'filters/a/x.rs': '' });
    clone.git('switch', '--quiet', 'main');
    await clone.commit({ 'filters/b/x.rs': '' });
    clone.git('switch', '--quiet', 'topic');
    expect(Object.keys(changed(await clone.discover('main')))).toEqual(['filters/a']);
  });

  it.each(['0'.repeat(40), 'no-such-branch', '--output=x'])(
    'is everything where nobody can know: base %s',
    async (base) => {
      const clone = await makeClone(MONOREPO);
      const found = await clone.discover(base);
      expect(Object.values(changed(found))).toEqual(Array(4).fill(`the commit ${base} is not in this clone`));
      expect(Object.values(changed(await clone.discover()))).toEqual(Array(4).fill('there is nothing to compare with'));
    },
  );

  it('is known in a clone that is as shallow as a pull request needs', async () => {
    const clone = await makeClone(MONOREPO);
    await clone.commit({ 'filters/a/x.rs': '' });
    const shallow = temporaryFolder();
    execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${clone.root}`, shallow]);
    const env = makeEnvironment({ directory: shallow, temporary: temporaryFolder() });
    expect(Object.keys(changed(await discover(shallow, { base: 'HEAD^', shards: 10 }, env)))).toEqual(['filters/a']);
  });
});

describe('modules', () => {
  it('are those that wasm-modules.yaml names, where it names any', async () => {
    const clone = await makeClone({
      'wasm-modules.yaml': 'modules: ["filters/*", "more/**"]\nshared: ["proto/**/*.proto"]\n',
      'filters/a/Cargo.toml': '',
      'filters/readme.txt': '',
      'filters/b/src/x.txt': '',
      'more/x/y/asconfig.json': '',
      'other/wasm.yaml': '',
      'proto/deep/a.proto': '',
    });
    expect((await clone.discover('HEAD')).modules.map(({ directory }) => directory)).toEqual(['filters/a', 'more/x/y']);
    await clone.commit({ 'proto/deep/a.proto': 'x' });
    expect(changed(await clone.discover('HEAD^'))).toEqual({
      'filters/a': 'proto/deep/a.proto',
      'more/x/y': 'proto/deep/a.proto',
    });
  });

  it.each([
    ['modules: ["nowhere/*"]', /no folder fits modules: \[nowhere\/\*\]/],
    ['moduls: []', /did you mean modules/],
  ])('refuses %s', async (content, message) => {
    const clone = await makeClone({ 'wasm-modules.yaml': `${content}\n`, 'a/wasm.yaml': '' });
    await expect(clone.discover()).rejects.toThrow(message);
  });

  it('need git, and say so', async () => {
    const root = temporaryFolder();
    const env = makeEnvironment({ directory: root, variables: { ...process.env, GIT_CEILING_DIRECTORIES: root } });
    await expect(discover(root, { shards: 1 }, env)).rejects.toThrow(/not a git repository/);
  });
});

describe('shards', () => {
  it('hold each module once, are at most so many, and about equally heavy', () => {
    const module = fc.record({ directory: fc.uuid(), weight: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(module, { selector: ({ directory }) => directory }),
        fc.integer({ min: 1, max: 10 }),
        (modules, most) => {
          const shards = packShards(modules, most);
          expect(shards.flatMap(({ directories }) => directories).sort()).toEqual(
            modules.map(({ directory }) => directory).sort(),
          );
          expect(shards).toHaveLength(Math.min(most, modules.length));
          expect(shards.every(({ directories }) => directories.length > 0)).toBe(true);
          const weight = new Map(modules.map((one) => [one.directory, one.weight]));
          const loads = shards.map(({ directories }) =>
            directories.reduce((sum, one) => sum + (weight.get(one) ?? 0), 0),
          );
          const heaviest = Math.max(0, ...modules.map((one) => one.weight));
          expect(Math.max(0, ...loads) - Math.min(Infinity, ...loads)).toBeLessThanOrEqual(heaviest);
          expect(packShards([...modules].reverse(), most)).toEqual(shards);
        },
      ),
    );
  });
});

describe('createMatcher', () => {
  it.each([
    ['filters/*', 'filters/a', true],
    ['filters/*', 'filters/a/b', false],
    ['filters/**', 'filters/a/b', true],
    ['**/x', 'x', true],
    ['**/x', 'a/b/x', true],
    ['a/**/b', 'a/b', true],
    ['a.b', 'axb', false],
    ['./a?/', 'ab', true],
    ['(a|b)', 'a', false],
  ])('%s on %s: %s', (pattern, path, expected) => expect(createMatcher([pattern])(path)).toBe(expected));
});
