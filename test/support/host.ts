import type { AbiVersion } from '../../src/abi/schema.ts';
import type { Clock } from '../../src/host/clock.ts';
import { createClock } from '../../src/host/clock.ts';
import type { StreamFacts } from '../../src/host/context.ts';
import { type LoadedModule, loadModule, type StartedPlugin, startPlugin } from '../../src/host/host.ts';
import { createShared } from '../../src/host/shared.ts';
import type { HostFinding, Plugin, World } from '../../src/host/vm.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { buildFilter, type FunctionPlan, filterFunctions, type ImportPlan, op } from './wasm-builder.ts';

export interface TestWorld extends World {
  readonly logs: string[];
  readonly findings: HostFinding[];
  readonly clock: Clock;
}

/** A world that remembers. */
export function makeWorld(parts: Partial<World> = {}): TestWorld {
  const logs: string[] = [];
  const findings: HostFinding[] = [];
  return {
    clock: createClock(),
    shared: createShared(),
    metrics: new Map(),
    logLevel: 'trace',
    log: (level, text) => logs.push(`${level}: ${text}`),
    report: (finding) => findings.push(finding),
    trace: undefined,
    hasCluster: () => false,
    call: () => ({ kind: 'hang', delay: 0 }),
    openGrpc: () => ({ outcome: { kind: 'hang', delay: 0 }, receive: () => undefined }),
    ...parts,
    logs,
    findings,
  };
}

const ADDRESS = { host: '127.0.0.1', port: 1 };

export function makeFacts(): StreamFacts {
  return {
    ...{ connectionId: 1, protocol: 'HTTP/2', source: ADDRESS, destination: ADDRESS, upstream: ADDRESS, start: 0n },
    ...{ requestSize: 0, responseSize: 0, responseStatus: undefined, responseDetails: undefined },
    ...{ calledUpstream: false, reachedUpstream: false, responseFlags: 0, duration: undefined },
  };
}

export function makePlugin(parts: Partial<Plugin> = {}): Plugin {
  return {
    name: 'plugin',
    rootId: 'root',
    vmId: 'vm',
    configuration: Buffer.alloc(0),
    vmConfiguration: Buffer.alloc(0),
    ...parts,
  };
}

export function start(bytes: Uint8Array<ArrayBuffer>, world: World, plugin: Plugin = makePlugin()): StartedPlugin {
  return startPlugin(load(bytes), plugin, world);
}

export function load(bytes: Uint8Array<ArrayBuffer>): LoadedModule {
  return loadModule(parseModule(bytes));
}

/** Where a test module keeps what it was told: the addresses of values and plain numbers. */
const SLOTS = 512;

type Changes = Readonly<Record<string, Omit<FunctionPlan, 'exports'> | undefined>>;

export interface CallingFilter {
  /** Calls a host function of `env` and logs `name = status` at the level info. */
  call(name: string, ...args: readonly (readonly number[])[]): number[];
  /** As call, and logs nothing. */
  quietly(name: string, ...args: readonly (readonly number[])[]): number[];
  /** Pointer and size of a text in the module. */
  text(value: string): number[];
  /** As text, for bytes. */
  bytes(value: Uint8Array): number[];
  /** Logs the value that a host function has left: its address in the first slot, its size in the second. */
  logValue(): number[];
  /** @param abi default 0.2.1. */
  build(functions: Changes, abi?: AbiVersion): Uint8Array<ArrayBuffer>;
}

/** For modules that call host functions of these signatures, by `name` in `env` or `module.name`, on texts of their own. */
export function callingFilter(signatures: Readonly<Record<string, string>>): CallingFilter {
  const imports: ImportPlan[] = Object.entries({ proxy_log: 'i32 i32 i32 -> i32', ...signatures }).map(
    ([name, signature]) => {
      const [module, short] = name.includes('.') ? name.split('.') : ['env', name];
      return { module: module ?? '', name: short ?? '', signature };
    },
  );
  let end = TEXTS;
  const data: { readonly offset: number; readonly bytes: Buffer }[] = [];
  const places = new Map<string, number>();
  const placeBytes = (bytes: Buffer): number => {
    const key = bytes.toString('latin1');
    const known = places.get(key);
    if (known !== undefined) return known;
    data.push({ offset: end, bytes });
    places.set(key, end);
    end += bytes.length;
    return end - bytes.length;
  };
  const place = (value: string): number => placeBytes(Buffer.from(value));
  const index = (name: string): number => {
    const found = imports.findIndex((entry) => entry.name === name || `${entry.module}.${entry.name}` === name);
    if (found < 0) throw new Error(`${name} is not imported`);
    return found;
  };
  const text = (value: string): number[] => [...op.i32(place(value)), ...op.i32(Buffer.byteLength(value))];
  const quietly: CallingFilter['quietly'] = (name, ...args) => [...args.flat(), ...op.call(index(name)), op.drop];
  const log = (...value: number[]): number[] => quietly('proxy_log', op.i32(2), value);
  return {
    text,
    bytes: (value) => [...op.i32(placeBytes(Buffer.from(value))), ...op.i32(value.length)],
    quietly,
    // The status is written behind the name as one character: A for 0, B for 1, and so on in ASCII.
    call: (name, ...args) => {
      const label = `${name} `;
      const at = place(`${label}?`) + label.length;
      return [
        ...op.i32(at),
        ...args.flat(),
        ...op.call(index(name)),
        ...[...op.i32(65), 0x6a],
        ...[0x3a, 0x00, 0x00],
        ...log(...text(`${label}?`)),
      ];
    },
    logValue: () => log(...loadSlot(0), ...loadSlot(1)),
    build: (functions, abi = '0.2.1') =>
      buildFilter({
        imports,
        functions: filterFunctions({
          proxy_abi_version_0_2_1: undefined,
          [`proxy_abi_version_${abi.replaceAll('.', '_')}`]: { signature: 'void -> void' },
          malloc: { signature: 'i32 -> i32', body: op.i32(65_536) },
          ...functions,
        }),
        memory: { minimum: 3, export: 'memory' },
        data,
      }),
  };
}

const TEXTS = 4096;

/** Loads the number in a slot. */
export function loadSlot(slot: number): number[] {
  return [...op.i32(SLOTS + slot * 4), 0x28, 0x02, 0x00];
}

/** The address of a slot. */
export function slot(index: number): number[] {
  return op.i32(SLOTS + index * 4);
}
