import { mkdtemp, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { composeTables, nextVersion } from '../../scripts/refresh/tables.ts';
import { ConfigurationError, ToolError } from '../../src/base/errors.ts';
import { sha256 } from '../../src/base/files.ts';
import { parseDataVersion } from '../../src/check/tables/data-version.ts';
import { provideTables } from '../../src/check/tables/fetch.ts';
import { type PublishedTables, publishedTables } from '../../src/check/tables/schema.ts';
import { BUNDLED_VERSION } from '../../src/check/tables/version.ts';
import { parseMirrors } from '../../src/toolchain/mirrors.ts';
import { createFileStore } from '../../src/toolchain/store.ts';
import { makeEnvironment } from '../support/environment.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { expectPublished } from '../support/published-schema.ts';

const published = new URL('../../data/tables.json', import.meta.url);
const LATEST = '/org/wasm-action/main/data/tables.json';
const pinnedPath = (version: string): string => `/org/wasm-action/releases/download/data-${version}/tables.json`;

let server: FileServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** The published tables with changes, as a file of the server's. */
async function change(changes: Partial<Record<keyof PublishedTables, unknown>>): Promise<Buffer<ArrayBuffer>> {
  const tables = JSON.parse(await readFile(published, 'utf8')) as PublishedTables;
  return Buffer.from(JSON.stringify({ ...tables, ...changes }));
}

async function provide(
  dataVersion: string,
  answers: Parameters<typeof startFileServer>[0],
  limit = 30_000,
): ReturnType<typeof provideTables> {
  server ??= await startFileServer(answers);
  const folder = await mkdtemp(join(tmpdir(), 'tables-'));
  const env = makeEnvironment({ temporary: folder, store: createFileStore(join(folder, 'store')) });
  const mirrors = parseMirrors(
    ['https://github.com', 'https://raw.githubusercontent.com'].map((from) => `${from} = ${server?.origin}`).join('\n'),
  );
  return provideTables(parseDataVersion(dataVersion), env, mirrors, limit);
}

/** The error that the attempt ends with, which says what to do. */
async function failureOf(attempt: Promise<unknown>): Promise<ToolError> {
  const error = await attempt.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ToolError);
  expect((error as ToolError).hint).toMatch(/\S/);
  return error as ToolError;
}

describe('data/tables.json', () => {
  it('is what this repository judges by, by its published schema', async () => {
    const tables = JSON.parse(await readFile(published, 'utf8')) as unknown;
    expect(tables, '`npm run tables` writes it anew').toEqual(composeTables(BUNDLED_VERSION));
    await expectPublished(publishedTables, 'tables.schema.json');
  });

  it('counts its versions within a month', () => {
    expect(nextVersion('2026.11.9', new Date('2026-11-30'))).toBe('2026.11.10');
    expect(nextVersion('2026.11.9', new Date('2026-12-01'))).toBe('2026.12.1');
  });
});

describe('parseDataVersion', () => {
  it('takes our own version without a sum, and no other', () => {
    expect(parseDataVersion('')).toEqual({ kind: 'bundled' });
    expect(parseDataVersion(BUNDLED_VERSION)).toEqual({ kind: 'bundled' });
    expect(() => parseDataVersion('2031.1.1')).toThrow(/has no sum/);
  });

  it.each(['newest', '1.40', `2031.1.1@sha256:${'A'.repeat(64)}`, '2031.1.1@sha256:ab', '2031.1.1@sha1:ab'])(
    'refuses %s',
    (text) => {
      expect(() => parseDataVersion(text)).toThrow(ConfigurationError);
    },
  );
});

describe('provideTables', () => {
  it('judges by a newer Envoy and a newer product that pinned tables bring, and fetches them once', async () => {
    const { abi, istio } = composeTables('2031.1.1');
    const bytes = await change({
      version: '2031.1.1',
      abi: { ...abi, releases: [...abi.releases, { version: '1.50.0', build: 'x/1.50.0/Clean' }] },
      istio: { ...istio, branches: { ...istio.branches, '1.42': '1.50' } },
    });
    const tables = await provide(`2031.1.1@sha256:${sha256(bytes)}`, { [pinnedPath('2031.1.1')]: bytes });
    expect(tables).toMatchObject({ version: '2031.1.1', sha256: sha256(bytes), notes: [] });
    expect(tables.source).toBe('https://github.com/org/wasm-action/releases/download/data-2031.1.1/tables.json');
    expect(tables.abi.newest).toBe('1.50.0');
    expect(tables.products.istioBranches['1.42']).toBe('1.50');
  });

  it('says what the latest tables rest on, and how to pin them', async () => {
    const bytes = await change({ version: '2031.1.1' });
    const tables = await provide('latest', { [LATEST]: bytes });
    expect(tables).toMatchObject({ version: '2031.1.1', sha256: sha256(bytes) });
    expect(tables.notes).toMatchObject([
      { severity: 'notice', code: 'data-unpinned', hint: expect.stringContaining(`2031.1.1@sha256:${sha256(bytes)}`) },
    ]);
  });

  it('keeps to its own where the latest are older, and says so', async () => {
    const tables = await provide('latest', { [LATEST]: await change({ version: '2020.1.1' }) });
    expect(tables).toMatchObject({ version: BUNDLED_VERSION, source: 'bundled' });
    expect(tables.notes).toMatchObject([{ severity: 'warning', code: 'data-older' }]);
  });

  it('takes no pinned file but that of the sum', async () => {
    const bytes = await change({ version: '2031.1.1' });
    const error = await failureOf(provide(`2031.1.1@sha256:${'0'.repeat(64)}`, { [pinnedPath('2031.1.1')]: bytes }));
    expect(error.message).toContain(`has SHA-256 ${sha256(bytes)}`);
  });

  it('takes no pinned file that holds another version', async () => {
    const bytes = await change({ version: '2030.9.9' });
    const error = await failureOf(provide(`2031.1.1@sha256:${sha256(bytes)}`, { [pinnedPath('2031.1.1')]: bytes }));
    expect(error.message).toMatch(/holds the tables 2030\.9\.9, not 2031\.1\.1/);
  });

  it('is told by a table of a newer kind that it is too old', async () => {
    const error = await failureOf(provide('latest', { [LATEST]: await change({ schemaVersion: 2, abi: [] }) }));
    expect(error.message).toMatch(/is of kind 2/);
    expect(error.hint).toMatch(/newer release of wasm-action/);
  });

  const redirect = (_: unknown, response: ServerResponse): void => {
    response.writeHead(302, { location: '/elsewhere' }).end();
  };
  it.each([
    ['404', {}, /answered 404/],
    ['a redirect', { [LATEST]: redirect }, /sends elsewhere \(\/elsewhere\)/],
    ['a page', { [LATEST]: Buffer.from('<html>') }, /is no JSON/],
    ['a JSON of something else', { [LATEST]: Buffer.from('{"schemaVersion":1}') }, /does not follow its schema/],
    [
      'half of it',
      {
        [LATEST]: (_: unknown, response: ServerResponse) => {
          response.writeHead(200, { 'content-length': 1_000 });
          response.write('{', () => response.destroy());
        },
      },
      /broke off/,
    ],
    [
      'a byte now and then',
      {
        [LATEST]: (_: unknown, response: ServerResponse) => {
          response.writeHead(200);
          const timer = setInterval(() => response.write(' '), 20);
          response.once('close', () => clearInterval(timer));
        },
      },
      /broke off/,
      300,
    ],
    ['five megabytes', { [LATEST]: Buffer.alloc(5 << 20, ' ') }, /more than 4194304 bytes/],
  ])('fails with a next step where the answer is %s', async (_what, answers, message, limit?: number) => {
    const error = await failureOf(provide('latest', answers, limit));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(/mirror/);
  });

  it('follows a redirect to a pinned file, whose sum speaks for it', async () => {
    const bytes = await change({ version: '2031.1.1' });
    const tables = await provide(`2031.1.1@sha256:${sha256(bytes)}`, {
      [pinnedPath('2031.1.1')]: redirect,
      '/elsewhere': bytes,
    });
    expect(tables.version).toBe('2031.1.1');
  });
});
