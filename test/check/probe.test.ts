import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Judge, probeEnvoy } from '../../src/check/probe.ts';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { makeLaunch, NO_NETWORK } from '../../src/envoy/bootstrap.ts';
import { validate } from '../../src/envoy/process.ts';
import { makeEnvironment } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';

describe('probeEnvoy, on a real Envoy', () => {
  let folder: string;
  let envoy: EnvoyBinary;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'probe-'));
    envoy = await provideEnvoy(folder, '1.36.4');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('finds the types, the ABI versions, what may be called at the start, and the order', async () => {
    const env = makeEnvironment({ directory: folder });
    let count = 0;
    const judge: Judge = async (module) => {
      count += 1;
      const modulePath = join(folder, `${count}.wasm`);
      await writeFile(modulePath, module);
      return validate(envoy, makeLaunch({ modulePath, name: 'probe', rootId: '', vmId: '' }, NO_NETWORK), env);
    };
    const found = await probeEnvoy(judge, availableParallelism(), {
      env: ['proxy_log', 'proxy_get_log_level', 'emscripten_notify_memory_growth', 'abort'],
      wasi: ['random_get', 'fd_readdir'],
      callbacks: ['proxy_on_request_headers', '_initialize', 'main', 'malloc', '_start', 'free'],
    });
    expect(found).toEqual({
      imports: [
        { module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32', start: true },
        { module: 'env', name: 'proxy_get_log_level', signature: 'i32 -> i32', abi: ['0.2.1'], start: false },
        { module: 'env', name: 'emscripten_notify_memory_growth', signature: 'i32 -> void', start: false },
        { module: 'wasi_snapshot_preview1', name: 'random_get', signature: 'i32 i32 -> i32', start: true },
      ],
      exports: [
        { name: '_initialize', signature: 'void -> void' },
        { name: '_start', signature: 'void -> void', without: '_initialize' },
        { name: 'main', signature: 'i32 i32 -> i32', with: '_initialize' },
        { name: 'malloc', signature: 'i32 -> i32' },
        { name: 'proxy_on_request_headers', signature: 'i32 i32 -> i32', abi: ['0.1.0'] },
        { name: 'proxy_on_request_headers', signature: 'i32 i32 i32 -> i32', abi: ['0.2.0', '0.2.1'] },
      ],
    });
  });
});
