import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askAdmin } from '../../src/envoy/admin.ts';
import { makeBootstrap, NO_NETWORK } from '../../src/envoy/bootstrap.ts';
import { parseLog } from '../../src/envoy/log.ts';
import { startEnvoy } from '../../src/envoy/process.ts';
import { createHeaderMap } from '../../src/host/header-map.ts';
import { startPlugin } from '../../src/host/host.ts';
import { closeStream, openStream, receiveRequestHeaders, type StreamEnds } from '../../src/host/stream.ts';
import { fenceLog } from '../../src/test/fence.ts';
import { filter, onHeaders } from '../support/calling-filter.ts';
import { makeEnvironment } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { load, loadSlot, makeFacts, makePlugin, makeWorld, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

const i = op.i32;

/** Owns a queue, and takes out whatever comes. */
const receiver = filter((module) => ({
  proxy_on_vm_start: {
    signature: 'i32 i32 -> i32',
    body: [...module.call('proxy_register_shared_queue', module.text('jobs'), slot(30)), ...i(1)],
  },
  proxy_on_queue_ready: {
    signature: 'i32 i32 -> void',
    body: [
      ...module.call('proxy_dequeue_shared_queue', op.local(1), slot(0), slot(1)),
      ...module.logValue(),
      ...module.call('proxy_get_shared_data', module.text('mine'), slot(0), slot(1), slot(2)),
      ...module.call('proxy_set_shared_data', module.text('mine'), module.text('receiver'), i(0)),
    ],
  },
}));

/** Fills the other's queue, looks for it where it isn't, and shares no data. */
const sender = filter((module) => {
  const { call, text } = module;
  const resolve = (vm: string, name: string): number[] =>
    call('proxy_resolve_shared_queue', text(vm), text(name), slot(4));
  return {
    proxy_on_request_headers: onHeaders(
      ...resolve('', 'jobs'),
      ...resolve('receiver', 'others'),
      ...resolve('receiver', 'jobs'),
      ...call('proxy_enqueue_shared_queue', loadSlot(4), text('one')),
      ...call('proxy_enqueue_shared_queue', loadSlot(4), text('two')),
      ...call('proxy_get_shared_data', text('mine'), slot(0), slot(1), slot(2)),
      ...call('proxy_set_shared_data', text('mine'), text('sender'), i(0)),
      ...call('proxy_get_shared_data', text('mine'), slot(0), slot(1), slot(2)),
      ...module.logValue(),
      ...i(0),
    ),
  };
});

const VMS = { sender, receiver } as const;
type Name = keyof typeof VMS;
const NAMES: readonly Name[] = ['sender', 'receiver'];
const REQUESTS = 2;

/** What each of the two logged after they had started. */
type Logs = Readonly<Record<Name, readonly string[]>>;

interface Resources {
  readonly listeners: readonly { readonly name: string }[];
}

/** One Envoy with a listener for each; requests go to the sender's. */
async function runInEnvoy(folder: string): Promise<Logs> {
  const bootstrapOf = async (name: Name): Promise<{ readonly static_resources: Resources }> => {
    const modulePath = join(folder, `${name}.wasm`);
    await writeFile(modulePath, VMS[name]);
    const settings = { name, rootId: 'root', vmId: name, modulePath };
    return makeBootstrap(settings, NO_NETWORK) as { readonly static_resources: Resources };
  };
  const [first, second] = [await bootstrapOf('sender'), await bootstrapOf('receiver')];
  const beside = second.static_resources.listeners.map((one) => ({ ...one, name: 'beside' }));
  const listeners = [...first.static_resources.listeners, ...beside];
  const bootstrap = { ...first, static_resources: { ...first.static_resources, listeners } };
  const envoy = await startEnvoy(await provideEnvoy(folder), { bootstrap }, makeEnvironment({ directory: folder }));
  try {
    const fence = await fenceLog(envoy);
    for (let count = 0; count < REQUESTS; count += 1) await askAdmin(envoy.listenerPort, '/');
    const { log } = await fence.settle();
    // A root's lines do not name the plugin, but all name the VM last.
    const linesOf = (name: Name): string[] =>
      parseLog(log).flatMap(({ message }) => new RegExp(`^wasm log .*${name}: (.*)$`).exec(message)?.[1] ?? []);
    return { sender: linesOf('sender'), receiver: linesOf('receiver') };
  } finally {
    await envoy.stop();
  }
}

function runInHost(): Logs {
  const lines: Record<Name, string[]> = { sender: [], receiver: [] };
  const world = makeWorld();
  const [from, to] = NAMES.map((name) =>
    startPlugin(load(VMS[name]), makePlugin({ name, vmId: name }), {
      ...world,
      log: (_level, text) => lines[name].push(text),
    }),
  );
  if (from === undefined || to === undefined) throw new Error('two plugins');
  for (const name of NAMES) lines[name].length = 0;
  const sink = { headers: () => undefined, data: () => undefined, trailers: () => undefined };
  const ends: StreamEnds = {
    upstream: sink,
    client: sink,
    over: () => undefined,
    reset: () => undefined,
    facts: makeFacts(),
  };
  for (let count = 0; count < REQUESTS; count += 1) {
    const stream = openStream(from.vm, from.root, ends);
    receiveRequestHeaders(stream, createHeaderMap('request', [[':path', '/']]), true);
    closeStream(stream);
    while (world.clock.next(world.clock.elapsed() + 1));
  }
  return lines;
}

test('a queue between two VMs, which share no data, is the same in host and Envoy', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'two-vms-'));
  try {
    const host = runInHost();
    expect(host).toEqual(await runInEnvoy(folder));
    expect(host.receiver.filter((line) => !line.startsWith('proxy_'))).toEqual(['one', 'two', 'one', 'two']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
