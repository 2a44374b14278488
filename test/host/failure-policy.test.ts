import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { makeBootstrap } from '../../src/envoy/bootstrap.ts';
import type { PluginSettings } from '../../src/envoy/plugin.ts';
import { startEnvoy } from '../../src/envoy/process.ts';
import { createHeaderMap, getHeader } from '../../src/host/header-map.ts';
import type { LoadedModule } from '../../src/host/host.ts';
import { pluginForStream, type ServedPlugin } from '../../src/host/reload.ts';
import { closeStream, openStream, receiveRequestHeaders, receiveResponseHeaders } from '../../src/host/stream.ts';
import type { FailurePolicy } from '../../src/project/deployment.ts';
import { makeEnvironment } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { load, makeFacts, makePlugin, makeWorld, start } from '../support/host.ts';
import { obedientFilter } from '../support/obedient-filter.ts';

/** Requests in turn: what `x-do` says, after so many milliseconds. */
const REQUESTS = [
  { command: 'd', wait: 0 },
  { command: 't', wait: 0 },
  { command: '', wait: 0 },
  // Longer than any backoff since the start of the VM.
  { command: '', wait: 1_700 },
] as const;

/** What the client gets: the status, and whether the module has touched it. */
const EXPECTED: Readonly<Record<FailurePolicy, readonly string[]>> = {
  FAIL_CLOSED: ['403 hello', '503', '503', '503'],
  FAIL_OPEN: ['403 hello', '503', '200', '200'],
  FAIL_RELOAD: ['403 hello', '503', '503', '200 hello'],
};
const POLICIES = Object.keys(EXPECTED) as FailurePolicy[];

describe('in the embedded host', () => {
  const bytes = obedientFilter();
  const run = (failurePolicy: FailurePolicy): string[] => {
    const world = makeWorld();
    const loaded: LoadedModule = load(bytes);
    const served: ServedPlugin = {
      loaded,
      started: start(bytes, world, makePlugin({ failurePolicy })),
      loadedAt: world.clock.elapsed(),
    };
    return REQUESTS.map(({ command, wait }) => {
      world.clock.after(wait, () => undefined);
      world.clock.next(world.clock.elapsed() + wait);
      const { vm, root } = pluginForStream(served);
      let answer = 'nothing';
      const sink = { headers: () => undefined, data: () => undefined, trailers: () => undefined };
      let reached = false;
      const stream = openStream(vm, root, {
        upstream: { ...sink, headers: () => (reached = true) },
        client: {
          ...sink,
          headers: (map) => (answer = [getHeader(map, ':status'), getHeader(map, 'x-wasm')].filter(Boolean).join(' ')),
        },
        reset: () => undefined,
        facts: makeFacts(),
      });
      receiveRequestHeaders(
        stream,
        createHeaderMap('request', [
          [':path', '/'],
          ['x-do', command],
        ]),
        true,
      );
      if (reached) receiveResponseHeaders(stream, createHeaderMap('response', [[':status', '200']]), true);
      closeStream(stream);
      return answer;
    });
  };

  test.each(POLICIES)('%s holds after a trap', (policy) => {
    expect(run(policy)).toEqual(EXPECTED[policy]);
  });
});

describe.each(['1.40.0', '1.36.4'])('in Envoy %s', (version) => {
  let envoy: EnvoyBinary;
  let modulePath: string;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'policies-'));
    envoy = await provideEnvoy(folder, version);
    modulePath = join(folder, 'module.wasm');
    await writeFile(modulePath, obedientFilter());
    return () => rm(folder, { recursive: true, force: true });
  });

  test.concurrent.each(POLICIES)('%s holds after a trap', async (failurePolicy) => {
    const plugin: PluginSettings = { modulePath, name: 'plugin', rootId: '', vmId: 'vm', failurePolicy };
    const bootstrap = makeBootstrap(plugin, { kind: 'direct-response', status: 200, body: '' }, version);
    const running = await startEnvoy(envoy, bootstrap, makeEnvironment());
    try {
      const answers: string[] = [];
      for (const { command, wait } of REQUESTS) {
        await sleep(wait);
        const response = await fetch(`http://127.0.0.1:${running.listenerPort}/`, { headers: { 'x-do': command } });
        answers.push([response.status, response.headers.get('x-wasm')].filter(Boolean).join(' '));
      }
      expect(answers).toEqual(EXPECTED[failurePolicy]);
    } finally {
      await running.stop();
    }
  });
});
