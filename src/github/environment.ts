import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import type { Log } from '../base/log.ts';
import { currentPlatform } from '../base/platform.ts';
import type { Step } from './step.ts';

/** What working stages need of the world, on a runner. */
export async function createEnvironment(
  variables: Step['variables'],
  workspace: string,
  log: Log,
  signal: AbortSignal,
): Promise<Environment> {
  const [{ createHttp }, { createFileStore }, { defaultStoreRoot }] = await Promise.all([
    import('../base/http.ts'),
    import('../toolchain/store.ts'),
    import('../toolchain/store-root.ts'),
  ]);
  const temporary = await mkdtemp(join(variables.RUNNER_TEMP ?? tmpdir(), 'wasm-action-tmp-'));
  process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
  return {
    directory: workspace,
    variables,
    platform: currentPlatform(),
    log,
    signal,
    http: createHttp({ variables, signal, log }),
    // tool-cache throws where the runner names no tool cache, as in some containers.
    store: variables.RUNNER_TOOL_CACHE
      ? (await import('./tool-store.ts')).createRunnerStore()
      : createFileStore(defaultStoreRoot(variables)),
    temporary,
  };
}
