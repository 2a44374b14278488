import { findHostFunctions } from '../abi/tables.ts';
import { BUFFER, ERRNO, LOG_LEVELS, MAP, STATUS, STREAM } from './abi.ts';
import { readBytes, readText, readU32, readU64 } from './memory.ts';
import { METRIC_TYPES } from './metrics.ts';
import { readPairs } from './pairs.ts';
import type { Vm } from './vm.ts';

type Loose = (...values: unknown[]) => number | undefined;

const SHORT = 80;
const MOST_PAIRS = 20;

/**
 * Arguments of host functions as people read them. Of two numbers, a pointer and a size, are `text`, `path` and `pairs`;
 * of two pointers, where the answer is put, `textOut` and `pairsOut`; `void` is not worth a word.
 */
type Part =
  | ('text' | 'path' | 'pairs' | 'textOut' | 'pairsOut')
  | ('map' | 'buffer' | 'stream' | 'level' | 'metric' | 'number' | 'flag' | 'u32Out' | 'u64Out' | 'void');

const PARTS: Readonly<Record<string, readonly Part[]>> = {
  proxy_log: ['level', 'text'],
  proxy_get_log_level: ['u32Out'],
  proxy_get_current_time_nanoseconds: ['u64Out'],
  proxy_set_tick_period_milliseconds: ['number'],
  proxy_set_effective_context: ['number'],
  proxy_get_property: ['path', 'textOut'],
  proxy_set_property: ['path', 'text'],
  proxy_add_header_map_value: ['map', 'text', 'text'],
  proxy_replace_header_map_value: ['map', 'text', 'text'],
  proxy_get_header_map_value: ['map', 'text', 'textOut'],
  proxy_remove_header_map_value: ['map', 'text'],
  proxy_get_header_map_pairs: ['map', 'pairsOut'],
  proxy_set_header_map_pairs: ['map', 'pairs'],
  proxy_get_header_map_size: ['map', 'u32Out'],
  proxy_get_buffer_bytes: ['buffer', 'number', 'number', 'textOut'],
  proxy_get_buffer_status: ['buffer', 'u32Out', 'void'],
  proxy_set_buffer_bytes: ['buffer', 'number', 'number', 'text'],
  proxy_get_configuration: ['textOut'],
  proxy_get_status: ['u32Out', 'textOut'],
  proxy_get_shared_data: ['text', 'textOut', 'u32Out'],
  proxy_set_shared_data: ['text', 'text', 'number'],
  proxy_register_shared_queue: ['text', 'u32Out'],
  proxy_resolve_shared_queue: ['text', 'text', 'u32Out'],
  proxy_enqueue_shared_queue: ['number', 'text'],
  proxy_dequeue_shared_queue: ['number', 'textOut'],
  proxy_define_metric: ['metric', 'text', 'u32Out'],
  proxy_increment_metric: ['number', 'number'],
  proxy_record_metric: ['number', 'number'],
  proxy_get_metric: ['number', 'u64Out'],
  proxy_continue_stream: ['stream'],
  proxy_close_stream: ['stream'],
  proxy_send_local_response: ['number', 'text', 'text', 'pairs', 'number'],
  proxy_http_call: ['text', 'pairs', 'text', 'pairs', 'number', 'u32Out'],
  proxy_grpc_call: ['text', 'text', 'text', 'pairs', 'text', 'number', 'u32Out'],
  proxy_grpc_stream: ['text', 'text', 'text', 'pairs', 'u32Out'],
  proxy_grpc_send: ['number', 'text', 'flag'],
  proxy_grpc_cancel: ['number'],
  proxy_grpc_close: ['number'],
  proxy_call_foreign_function: ['text', 'text', 'textOut'],
  envoy_resolve_dns: ['text', 'u32Out'],
  fd_write: ['number', 'void', 'void', 'u32Out'],
  clock_time_get: ['number', 'void', 'u64Out'],
  clock_res_get: ['number', 'u64Out'],
  random_get: ['void', 'number'],
  args_sizes_get: ['u32Out', 'u32Out'],
  environ_sizes_get: ['u32Out', 'u32Out'],
};

/** Reports each call with its arguments decoded, and what it answered. */
export function traced(vm: Vm, key: string, run: Loose): Loose {
  const name = key.slice(key.indexOf('.') + 1);
  const parts = PARTS[name];
  const names = findHostFunctions('env', name).length > 0 ? STATUS : ERRNO;
  return (...values) => {
    // What the module says may stand where the answer is put.
    const shown = parts === undefined ? values.join(', ') : describeArguments(vm, parts, values);
    const result = run(...values);
    const told = result === 0 && parts !== undefined ? describeOutputs(vm, parts, values) : '';
    vm.world.trace?.(`  ${name}(${shown})${result === undefined ? '' : ` = ${nameIn(names, result)}`}${told}`);
    return result;
  };
}

/** How many of the function's parameters a part takes. */
function widthOf(part: Part): number {
  return part === 'text' || part === 'path' || part === 'pairs' || part === 'textOut' || part === 'pairsOut' ? 2 : 1;
}

function describeArguments(vm: Vm, parts: readonly Part[], values: readonly unknown[]): string {
  const shown: string[] = [];
  let index = 0;
  for (const part of parts) {
    const word = describeArgument(vm, part, Number(values[index]), Number(values[index + 1]));
    if (word !== undefined) shown.push(word);
    index += widthOf(part);
  }
  return shown.join(', ');
}

function describeArgument({ memory }: Vm, part: Part, value: number, next: number): string | undefined {
  switch (part) {
    case 'text':
      return quote(readText(memory, value, next));
    case 'path':
      return quote(readText(memory, value, next)?.replace(/\0$/, '').replaceAll('\0', '.'));
    case 'pairs':
      return describePairs(readBytes(memory, value, next));
    case 'map':
      return nameIn(MAP, value);
    case 'buffer':
      return nameIn(BUFFER, value);
    case 'stream':
      return nameIn(STREAM, value);
    case 'level':
      return LOG_LEVELS[value] ?? String(value);
    case 'metric':
      return METRIC_TYPES[value] ?? String(value);
    case 'flag':
      return value === 0 ? 'more to come' : 'the last';
    case 'number':
      return String(value);
    case 'textOut':
    case 'pairsOut':
    case 'u32Out':
    case 'u64Out':
    case 'void':
      return undefined;
  }
}

/** What the call has put where it was asked to. */
function describeOutputs({ memory }: Vm, parts: readonly Part[], values: readonly unknown[]): string {
  let shown = '';
  let index = 0;
  for (const part of parts) {
    const [first, second] = [Number(values[index]), Number(values[index + 1])];
    index += widthOf(part);
    if (first === 0) continue;
    if (part === 'u32Out') shown += ` ${readU32(memory, first)}`;
    else if (part === 'u64Out') shown += ` ${readU64(memory, first)}`;
    else if (part === 'textOut' || part === 'pairsOut') {
      const [pointer, size] = [readU32(memory, first), second === 0 ? 0 : readU32(memory, second)];
      const read = part === 'textOut' ? readText : readBytes;
      const value = size === 0 ? '' : read(memory, pointer ?? 0, size ?? 0);
      shown += ` ${typeof value === 'object' ? describePairs(value) : quote(value)}`;
    }
  }
  return shown;
}

function describePairs(bytes: Buffer | undefined): string {
  if (bytes === undefined) return quote(undefined);
  const pairs = readPairs(bytes);
  const shown = pairs.slice(0, MOST_PAIRS).map(([name, value]) => quote(`${name}: ${value}`));
  return `[${shown.join(', ')}${pairs.length > MOST_PAIRS ? `, and ${pairs.length - MOST_PAIRS} more` : ''}]`;
}

function nameIn(names: Readonly<Record<string, number>>, value: number): string {
  return Object.keys(names).find((name) => names[name] === value) ?? String(value);
}

/** Latin-1 as UTF-8 where it is that, with its zero bytes and line breaks made visible. */
function quote(latin1: string | undefined): string {
  if (latin1 === undefined) return '(outside of the memory)';
  const cut = latin1.length > SHORT ? `${latin1.slice(0, SHORT)}…` : latin1;
  return JSON.stringify(Buffer.from(cut, 'latin1').toString('utf8'));
}
