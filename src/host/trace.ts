import { findHostFunctions } from '../abi/tables.ts';
import { BUFFER, LOG_LEVELS, MAP, STATUS } from './abi.ts';
import { readText } from './memory.ts';
import type { Vm } from './vm.ts';

type Loose = (...values: unknown[]) => number | undefined;

const SHORT = 80;

/** Arguments of host functions as people read them: `text` takes a pointer and a size. */
type Part = 'text' | 'map' | 'buffer' | 'level' | 'number' | 'out';

const PARTS: Readonly<Record<string, readonly Part[]>> = {
  proxy_log: ['level', 'text'],
  proxy_get_property: ['text', 'out', 'out'],
  proxy_set_property: ['text', 'text'],
  proxy_add_header_map_value: ['map', 'text', 'text'],
  proxy_replace_header_map_value: ['map', 'text', 'text'],
  proxy_get_header_map_value: ['map', 'text', 'out', 'out'],
  proxy_remove_header_map_value: ['map', 'text'],
  proxy_get_header_map_pairs: ['map', 'out', 'out'],
  proxy_set_header_map_pairs: ['map', 'text'],
  proxy_get_header_map_size: ['map', 'out'],
  proxy_get_buffer_bytes: ['buffer', 'number', 'number', 'out', 'out'],
  proxy_get_buffer_status: ['buffer', 'out', 'out'],
  proxy_set_buffer_bytes: ['buffer', 'number', 'number', 'text'],
  proxy_get_configuration: ['out', 'out'],
  proxy_get_status: ['out', 'out', 'out'],
  proxy_get_shared_data: ['text', 'out', 'out', 'out'],
  proxy_set_shared_data: ['text', 'text', 'number'],
  proxy_register_shared_queue: ['text', 'out'],
  proxy_resolve_shared_queue: ['text', 'text', 'out'],
  proxy_enqueue_shared_queue: ['number', 'text'],
  proxy_dequeue_shared_queue: ['number', 'out', 'out'],
  proxy_define_metric: ['number', 'text', 'out'],
  proxy_send_local_response: ['number', 'text', 'text', 'text', 'number'],
  proxy_http_call: ['text', 'text', 'text', 'text', 'number', 'out'],
  proxy_call_foreign_function: ['text', 'text', 'out', 'out'],
};

/** Reports each call with its arguments decoded, and what it answered. */
export function traced(vm: Vm, key: string, run: Loose): Loose {
  const name = key.slice(key.indexOf('.') + 1);
  const answersStatus = findHostFunctions('env', name).length > 0;
  return (...values) => {
    const shown = describeArguments(vm, PARTS[name], values);
    const result = run(...values);
    const answer = result === undefined ? '' : ` = ${answersStatus ? statusName(result) : result}`;
    vm.world.trace?.(`  ${name}(${shown})${answer}`);
    return result;
  };
}

function describeArguments(vm: Vm, parts: readonly Part[] | undefined, values: readonly unknown[]): string {
  if (parts === undefined) return values.join(', ');
  const shown: string[] = [];
  let index = 0;
  for (const part of parts) {
    const value = Number(values[index]);
    if (part === 'text') {
      shown.push(quote(readText(vm.memory, value, Number(values[index + 1]))));
      index += 2;
    } else {
      if (part !== 'out') shown.push(describeNumber(part, value));
      index += 1;
    }
  }
  return shown.join(', ');
}

function describeNumber(part: Exclude<Part, 'text' | 'out'>, value: number): string {
  switch (part) {
    case 'map':
      return nameIn(MAP, value);
    case 'buffer':
      return nameIn(BUFFER, value);
    case 'level':
      return LOG_LEVELS[value] ?? String(value);
    case 'number':
      return String(value);
  }
}

function statusName(status: number): string {
  return nameIn(STATUS, status);
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
