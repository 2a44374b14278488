import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Environment } from '../../src/base/environment.ts';
import { createHttp, type Http, NetworkFailure } from '../../src/base/http.ts';
import { type Log, silentLog } from '../../src/base/log.ts';
import { currentPlatform } from '../../src/base/platform.ts';
import { createFileStore } from '../../src/toolchain/store.ts';

/** The world as a stage sees it; nothing is printed. Without a directory of the caller's it has one of its own. */
export function makeEnvironment(parts: Partial<Environment> = {}): Environment {
  const directory = parts.directory ?? temporaryFolder();
  const variables = parts.variables ?? process.env;
  const signal = parts.signal ?? new AbortController().signal;
  const temporary = parts.temporary ?? join(directory, '.temporary');
  mkdirSync(temporary, { recursive: true });
  return {
    directory,
    variables,
    platform: currentPlatform(),
    log: silentLog,
    signal,
    http: createHttp({ variables, signal, log: silentLog, firstPause: 1 }),
    store: createFileStore(join(directory, '.store')),
    temporary,
    ...parts,
  };
}

/** A machine that reaches nobody. */
export const noNetwork: Http = () => Promise.reject(new NetworkFailure('there is no network'));

/** A folder that is gone when the test is over. */
export function temporaryFolder(name = 'wasm-action-'): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** As temporaryFolder, for tests that await it. */
export async function makeFolder(name?: string): Promise<string> {
  return temporaryFolder(name);
}

/** A log that remembers the lines that a person would see. */
export function recordingLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  return { ...silentLog, info: (line) => void lines.push(line), lines };
}
