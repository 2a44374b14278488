import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Environment } from '../../src/base/environment.ts';
import { createHttp } from '../../src/base/http.ts';
import { silentLog } from '../../src/base/log.ts';
import { currentPlatform } from '../../src/base/platform.ts';
import { createFileStore } from '../../src/toolchain/store.ts';

/** The world as a stage sees it, with a folder as its working directory; nothing is printed. */
export function makeEnvironment(directory: string, parts: Partial<Environment> = {}): Environment {
  const variables = parts.variables ?? process.env;
  const signal = parts.signal ?? new AbortController().signal;
  return {
    directory,
    variables,
    platform: currentPlatform(),
    log: silentLog,
    signal,
    http: createHttp({ variables, signal, log: silentLog, firstPause: 1 }),
    store: createFileStore(join(directory, '.store')),
    temporary: join(directory, '.temporary'),
    ...parts,
  };
}

/** A folder that is gone when the test is over. */
export async function makeFolder(name = 'wasm-action-'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), name));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
