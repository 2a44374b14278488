import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readChunks } from '../base/body.ts';
import type { HttpResponse } from '../base/connection-pool.ts';
import type { Environment } from '../base/environment.ts';
import { describeError, ToolError } from '../base/errors.ts';
import { interruption } from '../base/exec.ts';
import { temporaryBeside } from '../base/files.ts';
import { NetworkFailure } from '../base/http.ts';
import { applyMirrors, type Mirrors } from './mirrors.ts';

export interface DownloadRequest {
  /** The upstream URL; mirrors are applied here. */
  readonly url: string;
  /** The file to write; it appears only when it is whole and its checksum is right. */
  readonly to: string;
  /** Lower-case hexadecimal SHA-256 that the file must have. */
  readonly sha256: string;
  /** Bytes; an answer that is longer is refused. */
  readonly limit: number;
  readonly mirrors: Mirrors;
  /** What it is, for messages: `Envoy 1.40.0`. */
  readonly what: string;
  /** Milliseconds until the answer's head must have come; how often the request is repeated. */
  readonly timeout?: number | undefined;
  readonly retries?: number | undefined;
  /** Milliseconds without a single byte after which a connection counts as dead. */
  readonly stall?: number | undefined;
}

type World = Pick<Environment, 'http' | 'log' | 'signal'>;

/** Fresh connections per download after one broke in the middle. */
const MAX_RESUMES = 4;
const DEFAULT_STALL = 20_000;

interface Progress {
  hash: Hash;
  received: number;
  /** ETag or Last-Modified of the first answer: the rest must come from the same file. */
  validator: string | undefined;
  total: number | undefined;
}

/**
 * Streams a URL into a file and checks its SHA-256 on the way. A connection that breaks or stalls is taken up again
 * where it stopped (RFC 9110 sections 14.2 and 13.1.5), or from the start where the server cannot.
 * @throws ToolError that names the URL and what to do; nothing is left behind.
 */
export async function download(request: DownloadRequest, world: World): Promise<void> {
  const url = applyMirrors(request.url, request.mirrors);
  const temporary = temporaryBeside(request.to);
  await mkdir(dirname(request.to), { recursive: true });
  const file = await open(temporary, 'w');
  try {
    const actual = await fetchWhole(url, file, request, world).finally(() => file.close());
    if (actual !== request.sha256) {
      throw failure(request, url, `has SHA-256 ${actual}, expected ${request.sha256}`, {
        hint: 'the server or a proxy on the way changed the file: name a mirror that holds the original, or try again',
      });
    }
    await rename(temporary, request.to);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function fetchWhole(url: string, file: FileHandle, request: DownloadRequest, world: World): Promise<string> {
  const progress: Progress = { hash: createHash('sha256'), received: 0, validator: undefined, total: undefined };
  for (let attempt = 0; ; attempt++) {
    const response = await ask(url, progress, request, world);
    await acceptAnswer(response, file, progress, request, url);
    const broken = await copyBody(response, file, progress, request, url, world);
    if (broken === undefined) return progress.hash.digest('hex');
    if (attempt >= MAX_RESUMES) {
      throw failure(request, url, `broke off ${attempt + 1} times, last at ${progress.received} bytes: ${broken}`);
    }
    world.log.debug(`${url}: ${broken} at ${progress.received} bytes, taking it up again`);
  }
}

async function ask(url: string, progress: Progress, request: DownloadRequest, world: World): Promise<HttpResponse> {
  const resume = progress.received > 0 && progress.validator !== undefined;
  try {
    return await world.http({
      url,
      // Compressed on the way, neither the length nor a range would count the file's own bytes.
      headers: {
        'accept-encoding': 'identity',
        ...(resume ? { range: `bytes=${progress.received}-`, 'if-range': progress.validator ?? '' } : {}),
      },
      timeout: request.timeout,
      retries: request.retries,
    });
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    throw failure(request, url, `cannot be reached: ${describeError(error)}`, { cause: error });
  }
}

/** Decides from the answer's head whether the body continues what is there or starts anew. */
async function acceptAnswer(
  response: HttpResponse,
  file: FileHandle,
  progress: Progress,
  request: DownloadRequest,
  url: string,
): Promise<void> {
  if (response.status === 206 && progress.received > 0) {
    const range = /^bytes (\d+)-\d+\//.exec(response.headers.get('content-range') ?? '');
    if (Number(range?.[1]) === progress.received) return;
    await response.body?.cancel();
    throw failure(request, url, 'answered with another range than it was asked for');
  }
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    throw failure(request, url, `answered ${response.status} ${response.statusText}`.trimEnd());
  }
  progress.hash = createHash('sha256');
  progress.received = 0;
  progress.validator = strongValidator(response.headers);
  progress.total = Number(response.headers.get('content-length') ?? Number.NaN);
  if (progress.total > request.limit) {
    await response.body.cancel();
    throw tooLarge(request, url);
  }
  await file.truncate(0);
}

/** Writes the body; returns why it broke, or undefined when it came to its end. */
async function copyBody(
  response: HttpResponse,
  file: FileHandle,
  progress: Progress,
  request: DownloadRequest,
  url: string,
  world: World,
): Promise<string | undefined> {
  try {
    for await (const chunk of readChunks(response, request.stall ?? DEFAULT_STALL)) {
      if (progress.received + chunk.length > request.limit) throw tooLarge(request, url);
      await file.write(chunk, 0, chunk.length, progress.received);
      progress.hash.update(chunk);
      progress.received += chunk.length;
      world.log.progress(describeProgress(request.what, progress));
    }
  } catch (error) {
    if (world.signal.aborted) throw interruption(world.signal);
    if (error instanceof ToolError || isLocalFault(error)) throw error;
    return describeError(error);
  }
  const short = progress.total !== undefined && progress.received < progress.total;
  return short ? `ended after ${progress.received} of ${progress.total} bytes` : undefined;
}

/** A full disk is not cured by another connection. */
function isLocalFault(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function strongValidator(headers: HttpResponse['headers']): string | undefined {
  const etag = headers.get('etag');
  if (etag !== null && !etag.startsWith('W/')) return etag;
  return headers.get('last-modified') ?? undefined;
}

function describeProgress(what: string, { received, total }: Progress): string {
  const mebibytes = (bytes: number): string => (bytes / (1 << 20)).toFixed(0);
  const whole = total === undefined || Number.isNaN(total) ? '' : ` of ${mebibytes(total)}`;
  return `${what}: ${mebibytes(received)}${whole} MiB`;
}

function tooLarge(request: DownloadRequest, url: string): ToolError {
  return failure(request, url, `is larger than ${request.limit} bytes`);
}

function failure(
  request: DownloadRequest,
  url: string,
  what: string,
  details: { readonly hint?: string; readonly cause?: unknown } = {},
): ToolError {
  return new ToolError(`cannot download ${request.what}: ${url} ${what}`, {
    hint: 'check the network and the proxy variables, or name a mirror (mirrors: FROM = TO)',
    ...details,
  });
}
