import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from 'semver';
import * as v from 'valibot';
import { createTables } from '../../abi/tables.ts';
import { readWhole } from '../../base/body.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Environment } from '../../base/environment.ts';
import { describeError, ToolError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import { NetworkFailure } from '../../base/http.ts';
import { docsUrl, REPOSITORY } from '../../base/version.ts';
import { download } from '../../toolchain/download.ts';
import { applyMirrors, type Mirrors } from '../../toolchain/mirrors.ts';
import { versionFromSum } from '../../toolchain/store.ts';
import { BUNDLED } from './bundled.ts';
import type { DataVersion } from './data-version.ts';
import type { JudgingTables } from './judging-tables.ts';
import { publishedTables, TABLES_SCHEMA_VERSION } from './schema.ts';

/** Bytes; the tables have some twenty thousand. */
const LIMIT = 4 << 20;
/** Milliseconds for the whole answer: nobody waits longer for a table. */
const WHOLE_LIMIT = 60_000;

const LATEST_URL = `https://raw.githubusercontent.com/${REPOSITORY}/main/data/tables.json`;
const FILE = 'tables.json';

type World = Pick<Environment, 'http' | 'log' | 'signal' | 'store' | 'temporary'>;

/**
 * The tables that judge. Pinned ones are taken from the store, else fetched; they are what the sum says or nothing. The
 * latest are taken at the word of whoever answers under that address, which is told; where ours are newer, ours judge.
 * @param limit milliseconds for the whole answer where there is no sum.
 * @throws ToolError where they cannot be had, are damaged, or are of a newer kind: no other table takes their place.
 */
export async function provideTables(
  wanted: DataVersion,
  env: World,
  mirrors: Mirrors,
  limit: number = WHOLE_LIMIT,
): Promise<JudgingTables> {
  switch (wanted.kind) {
    case 'bundled':
      return BUNDLED;
    case 'pinned':
      return fetchPinned(wanted.version, wanted.sha256, env, mirrors);
    case 'latest':
      return fetchLatest(env, mirrors, limit);
  }
}

async function fetchPinned(version: string, sum: string, env: World, mirrors: Mirrors): Promise<JudgingTables> {
  const url = `https://github.com/${REPOSITORY}/releases/download/data-${version}/${FILE}`;
  const place = ['tables', versionFromSum(sum), 'any'] as const;
  let folder = await env.store.find(...place);
  let bytes = folder === undefined ? undefined : await readFile(join(folder, FILE)).catch(() => undefined);
  if (bytes === undefined || sha256(bytes) !== sum) {
    const staged = join(env.temporary, `tables-${sum.slice(0, 16)}`);
    await mkdir(staged, { recursive: true });
    const request = { url, to: join(staged, FILE), sha256: sum, limit: LIMIT, mirrors };
    await download({ ...request, what: `the tables ${version}` }, env);
    bytes = await readFile(join(staged, FILE));
    folder = await env.store.add(staged, ...place);
  }
  const found = readTables(bytes, url);
  if (found.version !== version) {
    throw new ToolError(`the file of this sum holds the tables ${found.version}, not ${version}`, {
      hint: `write data-version: ${found.version}@sha256:${sum}, or correct the sum`,
    });
  }
  return { ...found, source: url, sha256: sum, notes: [] };
}

async function fetchLatest(env: World, mirrors: Mirrors, limit: number): Promise<JudgingTables> {
  const url = applyMirrors(LATEST_URL, mirrors);
  const bytes = await ask(url, env, limit);
  const found = readTables(bytes, url);
  const sum = sha256(bytes);
  if (compare(found.version, BUNDLED.version) < 0) {
    const message = `the tables ${found.version} at ${url} are older than ${BUNDLED.version}, which this release brings along and which judge`;
    return {
      ...BUNDLED,
      notes: [note('data-older', 'warning', message, `pin the older ones: ${found.version}@sha256:${sum}`)],
    };
  }
  const message = `judged by the tables ${found.version} (sha256 ${sum}), which nothing but ${new URL(url).origin} vouches for`;
  const hint = `pin what was used here: data-version: ${found.version}@sha256:${sum}`;
  return { ...found, source: url, sha256: sum, notes: [note('data-unpinned', 'notice', message, hint)] };
}

/** Without a sum the address is all that is trusted: nobody is sent elsewhere. */
async function ask(url: string, env: World, limit: number): Promise<Buffer<ArrayBuffer>> {
  const deadline = AbortSignal.timeout(limit);
  try {
    const response = await env.http({ url, redirect: 'manual', signal: deadline });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw unavailable(
        url,
        `sends elsewhere (${response.headers.get('location') ?? 'nowhere'}), and a file without a sum is taken from nobody else`,
      );
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      throw unavailable(url, `answered ${response.status} ${response.statusText}`.trimEnd());
    }
    const bytes = await readWhole(response, LIMIT);
    if (bytes === undefined) throw unavailable(url, `has more than ${LIMIT} bytes`);
    const length = response.headers.get('content-length');
    if (length !== null && Number(length) !== bytes.length) throw unavailable(url, 'broke off');
    return bytes;
  } catch (error) {
    if (error instanceof ToolError || env.signal.aborted) throw error;
    const isFailure = error instanceof NetworkFailure;
    throw unavailable(url, `${isFailure ? 'cannot be reached' : 'broke off'}: ${describeError(error)}`, error);
  }
}

/** A table of a newer kind is told from a damaged one before anything else in it is looked at. */
function readTables(bytes: Uint8Array, url: string): Pick<JudgingTables, 'version' | 'abi' | 'products'> {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw unavailable(url, `is no JSON: ${describeError(error)}`, error);
  }
  const kind = v.safeParse(v.object({ schemaVersion: v.number() }), content);
  if (kind.success && kind.output.schemaVersion > TABLES_SCHEMA_VERSION) {
    throw new ToolError(
      `${url} is of kind ${kind.output.schemaVersion}, and this release of wasm-action reads ${TABLES_SCHEMA_VERSION}`,
      { hint: 'take a newer release of wasm-action, or pin older tables: data-version: VERSION@sha256:SUM' },
    );
  }
  const parsed = v.safeParse(publishedTables, content);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw unavailable(url, `does not follow its schema: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const { version, abi, istio, envoyGateway } = parsed.output;
  return {
    version,
    abi: createTables(abi),
    products: { istioBranches: istio.branches, istio: istio.releases, envoyGateway: envoyGateway.releases },
  };
}

function unavailable(url: string, what: string, cause?: unknown): ToolError {
  return new ToolError(`the tables: ${url} ${what}`, {
    hint: 'check the network or name a mirror (mirrors: FROM = TO); without data-version the tables judge that this release brings along',
    cause,
  });
}

function note(code: string, severity: Diagnostic['severity'], message: string, hint: string): Diagnostic {
  return { severity, code, message, hint, docs: docsUrl(`docs/codes/${code}.md`) };
}
