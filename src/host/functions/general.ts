import { LOG_LEVELS, STATUS } from '../abi.ts';
import { rootOf } from '../context.ts';
import { callForeign } from '../foreign/foreign.ts';
import { readBytes, readText, writeBytes, writeU64 } from '../memory.ts';
import { readProperty } from '../properties.ts';
import { actor, allocate, enter, leave, type Vm } from '../vm.ts';
import { giveBytes, giveU32, type HostTable } from './output.ts';

/** Log, time, ticks, properties and foreign functions. */
export function generalFunctions(vm: Vm): HostTable {
  const { memory, world } = vm;
  return {
    proxy_log: (level: number, message: number, size: number) => {
      const text = readText(memory, message, size);
      return logText(vm, level >>> 0, text);
    },
    proxy_get_log_level: (pointer: number) => giveU32(vm, LOG_LEVELS.indexOf(world.logLevel), pointer),
    proxy_get_current_time_nanoseconds: (pointer: number) =>
      writeU64(memory, pointer, world.clock.realTime()) ? STATUS.ok : STATUS.invalidMemoryAccess,
    proxy_set_tick_period_milliseconds: (period: number) => {
      setTicks(vm, rootOf(actor(vm)).id, period >>> 0);
      return STATUS.ok;
    },
    proxy_get_property: (path: number, pathSize: number, pointer: number, size: number) => {
      const text = readText(memory, path, pathSize);
      if (text === undefined) return STATUS.invalidMemoryAccess;
      const value = readProperty(vm, actor(vm), text);
      return typeof value === 'number' ? value : giveBytes(vm, value, pointer, size);
    },
    proxy_set_property: (path: number, pathSize: number, value: number, size: number) => {
      const text = readText(memory, path, pathSize);
      const bytes = readBytes(memory, value, size);
      if (text === undefined || bytes === undefined) return STATUS.invalidMemoryAccess;
      const context = actor(vm);
      const { stream } = context;
      if (stream === undefined) return STATUS.notFound;
      stream.state ??= new Map();
      const before = stream.state.get(`wasm.${text}`);
      if (before?.isReadOnly === true) return STATUS.badArgument;
      const isReadOnly = (before ?? rootOf(context).declared?.get(text))?.isReadOnly ?? false;
      stream.state.set(`wasm.${text}`, { value: Buffer.from(bytes), isReadOnly });
      return STATUS.ok;
    },
    proxy_call_foreign_function: (
      name: number,
      nameSize: number,
      input: number,
      inputSize: number,
      pointer: number,
      size: number,
    ) => {
      const text = readText(memory, name, nameSize);
      const bytes = readBytes(memory, input, inputSize);
      if (text === undefined || bytes === undefined) return STATUS.invalidMemoryAccess;
      const { status, result } = callForeign(vm, text, Buffer.from(bytes));
      if (status === STATUS.notFound) return status;
      const place = result.length === 0 || pointer === 0 ? 0 : allocate(vm, result.length);
      if (place !== 0) writeBytes(memory, place, result);
      const told =
        (pointer === 0 || giveU32(vm, place, pointer) === STATUS.ok) &&
        (size === 0 || giveU32(vm, result.length, size) === STATUS.ok);
      return told ? status : STATUS.invalidMemoryAccess;
    },
    pthread_equal: (left: number, right: number) => (left === right ? 1 : 0),
    emscripten_notify_memory_growth: (_memory: number) => undefined,
  };
}

/** A line of the module's, as proxy_log and WASI's fd_write send it. */
export function logText(vm: Vm, level: number, text: string | undefined): number {
  const name = LOG_LEVELS[level];
  if (name === undefined) return STATUS.badArgument;
  if (text === undefined) return STATUS.invalidMemoryAccess;
  if (level >= LOG_LEVELS.indexOf(vm.world.logLevel)) vm.world.log(name, text, actor(vm));
  return STATUS.ok;
}

/** 0 stops the ticks; a period that is set anew counts from now. */
function setTicks(vm: Vm, rootId: number, period: number): void {
  const root = vm.contexts.get(rootId);
  if (root === undefined) return;
  root.stopTicks?.();
  root.tickPeriod = period;
  root.stopTicks = undefined;
  if (period === 0 || vm.callbacks.proxy_on_tick === undefined) return;
  root.stopTicks = vm.world.clock.after(period, () => {
    if (vm.failure !== undefined) return;
    const before = root.stopTicks;
    enter(vm, root, 'proxy_on_tick', rootId);
    leave(vm);
    if (root.stopTicks === before) setTicks(vm, rootId, root.tickPeriod);
  });
}
