import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const source = new URL('../../src/cli/compile-cache.ts', import.meta.url).href;
const SCRIPT = `
import { getCompileCacheDir } from 'node:module';
import { useCompileCache } from '${source}';
useCompileCache({ WASM_ACTION_HOME: process.argv[1], CI: process.argv[2] });
process.stdout.write(getCompileCacheDir() ?? 'none');
`;

describe('the compile cache', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'compiled-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  /** Where Node.js keeps what it compiles, once it was asked to. */
  const cacheOf = (root: string, ci = ''): string => {
    const variables = { ...process.env, NODE_COMPILE_CACHE: undefined, NODE_DISABLE_COMPILE_CACHE: undefined };
    const args = ['--input-type=module', '-e', SCRIPT, root, ci];
    return execFileSync(process.execPath, args, {
      env: variables,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  };

  test('is a folder of the user alone', () => {
    const root = join(home, 'new');
    expect(cacheOf(root)).toContain(join(root, 'compiled'));
    expect(statSync(join(root, 'compiled')).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(root, 'compiled'))).not.toEqual([]);
  });

  test.each([
    ['others can write to it', (root: string) => chmodSync(join(root, 'compiled'), 0o777)],
    ['others can write to the folder above it', (root: string) => chmodSync(root, 0o777)],
    [
      'it is a link',
      (root: string) => {
        rmSync(join(root, 'compiled'), { recursive: true });
        symlinkSync(tmpdir(), join(root, 'compiled'));
      },
    ],
    [
      'something else stands in the way',
      (root: string) => {
        rmSync(root, { recursive: true });
        symlinkSync(process.execPath, root);
      },
    ],
  ])('is not used where %s', (_what, spoil) => {
    const root = join(home, 'tools');
    mkdirSync(join(root, 'compiled'), { recursive: true, mode: 0o700 });
    spoil(root);
    expect(cacheOf(root)).toBe('none');
  });

  test('is not used in CI, where other jobs run as the same user', () => {
    expect(cacheOf(join(home, 'ci'), 'true')).toBe('none');
  });
});
