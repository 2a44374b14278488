import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { InterruptedError, ToolError } from '../../src/base/errors.ts';
import { askAdmin } from '../../src/envoy/admin.ts';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { makeLaunch, type Network } from '../../src/envoy/bootstrap.ts';
import type { PluginSettings } from '../../src/envoy/plugin.ts';
import { type RunningEnvoy, startEnvoy, validate } from '../../src/envoy/process.ts';
import { makeEnvironment, makeFolder } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { buildFilter, buildModule, type FunctionPlan, filterFunctions, op } from '../support/wasm-builder.ts';

const DIRECT: Network = { kind: 'direct-response', status: 200, body: 'fine' };
const TRAP = { body: [op.unreachable] };
const ENDLESS = { body: [0x03, 0x40, 0x0c, 0x00, 0x0b, ...op.i32(1)] };

/** A filter that does nothing, but for these functions. */
function filterWith(changes: Readonly<Record<string, Omit<FunctionPlan, 'exports'> | undefined>>): Uint8Array {
  return buildFilter({ functions: filterFunctions(changes) });
}

async function pluginFrom(module: Uint8Array, changes: Partial<PluginSettings> = {}): Promise<PluginSettings> {
  const folder = await makeFolder('wasm-action plugin å-');
  const modulePath = join(folder, 'my filter.wasm');
  await writeFile(modulePath, module);
  return { modulePath, name: 'filter', rootId: 'root', vmId: 'vm', ...changes };
}

describe.each(['1.40.0', '1.36.4'])('Envoy %s', (version) => {
  let envoy: EnvoyBinary;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'envoy-'));
    envoy = await provideEnvoy(folder, version);
    return () => rm(folder, { recursive: true, force: true });
  });

  async function judge(module: Uint8Array, timeout?: number) {
    return validate(envoy, makeLaunch(await pluginFrom(module), DIRECT), makeEnvironment(), timeout);
  }

  async function serve(plugin: PluginSettings, network: Network = DIRECT): Promise<RunningEnvoy> {
    const running = await startEnvoy(envoy, makeLaunch(plugin, network), makeEnvironment());
    onTestFinished(async () => void (await running.stop()));
    return running;
  }

  it('loads a filter from a path with spaces and letters outside of ASCII', async () => {
    expect(await judge(buildFilter())).toMatchObject({ loads: true, reasons: [], findings: [] });
  });

  it.each<[string, Uint8Array, readonly string[]]>([
    ['no wasm', Buffer.from('this is no wasm'), ['Failed to parse corrupted Wasm module']],
    [
      'no ABI version',
      filterWith({ proxy_abi_version_0_2_1: undefined }),
      ['Missing or unknown Proxy-Wasm ABI version'],
    ],
    [
      'an import that nobody has',
      buildFilter({ imports: [{ module: 'env', name: 'nope', signature: 'void -> void' }] }),
      ['Failed to load Wasm module due to a missing import: env.nope'],
    ],
    [
      'an import of another type',
      buildFilter({ imports: [{ module: 'env', name: 'proxy_log', signature: 'void -> void' }] }),
      [
        'Failed to load Wasm module due to an import type mismatch: env.proxy_log, want: void -> void, but host exports: i32 i32 i32 -> i32',
      ],
    ],
    [
      'a refused configuration',
      filterWith({ proxy_on_configure: { signature: 'i32 i32 -> i32' } }),
      ['Failed to configure base Wasm plugin'],
    ],
    [
      'a trap at start',
      filterWith({ proxy_on_vm_start: { signature: 'i32 i32 -> i32', ...TRAP } }),
      ['Function: proxy_on_vm_start failed: Uncaught RuntimeError: unreachable', 'Failed to start base Wasm'],
    ],
  ])('refuses %s in its own words', async (_title, module, reasons) => {
    const { loads, reasons: said } = await judge(module);
    expect({ loads, said }).toEqual({ loads: false, said: reasons });
  });

  it('finds a trap at teardown of a filter that loads', async () => {
    const outcome = await judge(filterWith({ proxy_on_done: { signature: 'i32 -> i32', ...TRAP } }));
    expect(outcome.loads).toBe(true);
    expect(outcome.findings).toMatchObject([{ kind: 'trap', callback: 'proxy_on_done' }]);
  });

  it('gives a module that never returns its deadline', async () => {
    const outcome = await judge(filterWith({ proxy_on_configure: { signature: 'i32 i32 -> i32', ...ENDLESS } }), 1_500);
    expect(outcome.loads).toBe(false);
    expect(outcome.reasons).toEqual(['Envoy was still loading the module after 1.5 s']);
  });

  it('serves through the filter to the upstream, and tells what the filter logs', async () => {
    const upstream = createServer((request, response) => response.end(`upstream saw ${request.url}`));
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void upstream.close().closeAllConnections());
    const DEBUG = 1;
    const module = buildModule({
      imports: [{ module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32' }],
      functions: filterFunctions({
        proxy_on_request_headers: {
          signature: 'i32 i32 i32 -> i32',
          body: [...op.i32(DEBUG), ...op.i32(64), ...op.i32(5), ...op.call(0)],
        },
      }),
      memory: { minimum: 1, export: 'memory' },
      data: [{ offset: 64, bytes: 'hello' }],
    });
    const network: Network = { kind: 'upstream', port: (upstream.address() as AddressInfo).port };
    const running = await serve(await pluginFrom(module), network);
    const answer = await fetch(`http://127.0.0.1:${running.listenerPort}/path`);
    expect(await answer.text()).toBe('upstream saw /path');
    expect((await askAdmin(running.adminPort, '/stats?filter=wasm')).body).toMatch(/wasm\.\S+: \d/);
    await running.stop();
    expect(running.log()).toMatch(/^\[debug\]\[wasm\]\[\d+\] wasm log filter root vm: hello$/m);
  });

  it('answers 503 for a filter that traps on a request, and says which callback it was', async () => {
    const module = filterWith({ proxy_on_request_headers: { signature: 'i32 i32 i32 -> i32', ...TRAP } });
    const running = await serve(await pluginFrom(module));
    expect((await fetch(`http://127.0.0.1:${running.listenerPort}/`)).status).toBe(503);
    await running.stop();
    expect(running.log()).toMatch(/^\[error\]\[wasm\]\[\d+\] Function: proxy_on_request_headers failed/m);
  });
});

describe('an Envoy', () => {
  let envoy: EnvoyBinary;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'envoy-'));
    envoy = await provideEnvoy(folder);
    return () => rm(folder, { recursive: true, force: true });
  });

  it('hands configurations to the plugin byte for byte', async () => {
    // proxy_on_configure returns whether the plugin's configuration has eight bytes, proxy_on_vm_start whether the VM's has five.
    const equals = (size: number): number[] => [...op.local(1), ...op.i32(size), 0x46];
    const module = filterWith({
      proxy_on_vm_start: { signature: 'i32 i32 -> i32', body: equals(5) },
      proxy_on_configure: { signature: 'i32 i32 -> i32', body: equals(8) },
    });
    const right = await pluginFrom(module, { configuration: '{"a": 1}', vmConfiguration: 'å\n}x' });
    expect(await validate(envoy, makeLaunch(right, DIRECT), makeEnvironment())).toMatchObject({ reasons: [] });
    const wrong = { ...right, configuration: '{"a":1}' };
    expect(await validate(envoy, makeLaunch(wrong, DIRECT), makeEnvironment())).toMatchObject({
      reasons: ['Failed to configure base Wasm plugin'],
    });
  });

  it.each(['FAIL_OPEN', 'FAIL_CLOSED', 'FAIL_RELOAD'] as const)(
    'knows the failure policy %s',
    async (failurePolicy) => {
      const module = filterWith({ proxy_on_request_headers: { signature: 'i32 i32 i32 -> i32', ...TRAP } });
      const plugin = await pluginFrom(module, { failurePolicy });
      const running = await startEnvoy(envoy, makeLaunch(plugin, DIRECT), makeEnvironment());
      onTestFinished(async () => void (await running.stop()));
      // The request that traps is lost; the next one shows the policy.
      await fetch(`http://127.0.0.1:${running.listenerPort}/`);
      const { status } = await fetch(`http://127.0.0.1:${running.listenerPort}/`);
      expect(status).toBe(failurePolicy === 'FAIL_OPEN' ? 200 : 503);
    },
  );

  it('runs beside others: no two share a port', async () => {
    const plugin = await pluginFrom(buildFilter());
    const all = await Promise.all(
      Array.from({ length: 3 }, () => startEnvoy(envoy, makeLaunch(plugin, DIRECT), makeEnvironment())),
    );
    onTestFinished(async () => void (await Promise.all(all.map((running) => running.stop()))));
    const ports = all.flatMap((running) => [running.listenerPort, running.adminPort]);
    expect(new Set(ports).size).toBe(6);
  });

  it('tells why it did not start', async () => {
    const plugin = await pluginFrom(Buffer.from('this is no wasm'));
    const failure = startEnvoy(envoy, makeLaunch(plugin, DIRECT), makeEnvironment());
    await expect(failure).rejects.toThrow(ToolError);
    await expect(failure).rejects.toThrow('Envoy ended before it was ready: Failed to parse corrupted Wasm module');
  });

  it('is not blamed on the module where the configuration around it is wrong, or the program is no Envoy', async () => {
    const plugin = await pluginFrom(buildFilter());
    const missing = makeLaunch({ ...plugin, modulePath: '/no/such/module.wasm' }, DIRECT);
    await expect(validate(envoy, missing, makeEnvironment())).rejects.toThrow(/Invalid path: \/no\/such\/module\.wasm/);
    const other = { command: ['/bin/sh', '-c', 'echo "GLIBC_2.99 not found" >&2; exit 1'] };
    const attempt = validate(other, makeLaunch(plugin, DIRECT), makeEnvironment());
    await expect(attempt).rejects.toThrow(ToolError);
    await expect(attempt).rejects.toThrow(/GLIBC_2\.99 not found/);
  });

  it('does not wait for ever for what never gets ready', async () => {
    const started = join(await makeFolder(), 'started');
    const other = { command: ['/bin/sh', '-c', `echo starting >&2; : >'${started}'; sleep 600`] };
    const launch = makeLaunch(await pluginFrom(buildFilter()), DIRECT);
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const attempt = startEnvoy(other, launch, makeEnvironment(), { timeout: 300 }).catch((error: unknown) => error);
    await vi.waitUntil(() => existsSync(started), { timeout: 60_000 });
    vi.setSystemTime(Date.now() + 301);
    const failure = await attempt;
    expect(failure).toBeInstanceOf(ToolError);
    expect(failure).toMatchObject({ message: 'Envoy was not ready after 0.3 s', lastLines: ['starting'] });
  });

  it('is gone when the run is stopped', async () => {
    const controller = new AbortController();
    const launch = makeLaunch(await pluginFrom(buildFilter()), DIRECT);
    const running = await startEnvoy(envoy, launch, makeEnvironment({ signal: controller.signal }));
    controller.abort(new InterruptedError('SIGTERM'));
    await running.exited;
    await expect(fetch(`http://127.0.0.1:${running.listenerPort}/`)).rejects.toThrow();
    await expect(startEnvoy(envoy, launch, makeEnvironment({ signal: controller.signal }))).rejects.toThrow(
      InterruptedError,
    );
  });

  it.runIf(process.platform === 'linux')('is gone when this program is killed', async () => {
    const plugin = await pluginFrom(buildFilter());
    const folder = await makeFolder();
    const script = `
      import { startEnvoy } from ${JSON.stringify(new URL('../../src/envoy/process.ts', import.meta.url).href)};
      const [command, launch, temporary] = JSON.parse(process.argv[1]);
      const env = { variables: process.env, signal: new AbortController().signal, temporary };
      const running = await startEnvoy({ command }, launch, env);
      process.stdout.write(String(running.adminPort), () => process.kill(process.pid, 'SIGKILL'));
    `;
    const input = JSON.stringify([envoy.command, makeLaunch(plugin, DIRECT), folder]);
    const child = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, input]);
    const { stdout, signal } = (await child.catch((error: unknown) => error)) as { stdout: string; signal: string };
    expect(signal).toBe('SIGKILL');
    await expect
      .poll(
        () =>
          askAdmin(Number(stdout), '/ready').then(
            () => 'alive',
            () => 'gone',
          ),
        { timeout: 60_000 },
      )
      .toBe('gone');
  });
});
