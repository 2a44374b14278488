import { expect } from 'vitest';
import { parseCases } from '../../src/test/read-cases.ts';
import { runInBoth, type TwoEngines } from './engines.ts';
import { type CallingFilter, callingFilter } from './host.ts';

/** What modules of agreement tests import. */
export const SIGNATURES = {
  proxy_get_header_map_value: 'i32 i32 i32 i32 i32 -> i32',
  proxy_get_header_map_pairs: 'i32 i32 i32 -> i32',
  proxy_set_header_map_pairs: 'i32 i32 i32 -> i32',
  proxy_get_header_map_size: 'i32 i32 -> i32',
  proxy_add_header_map_value: 'i32 i32 i32 i32 i32 -> i32',
  proxy_replace_header_map_value: 'i32 i32 i32 i32 i32 -> i32',
  proxy_remove_header_map_value: 'i32 i32 i32 -> i32',
  proxy_get_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32',
  proxy_get_buffer_status: 'i32 i32 i32 -> i32',
  proxy_set_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32',
  proxy_send_local_response: 'i32 i32 i32 i32 i32 i32 i32 i32 -> i32',
  proxy_continue_stream: 'i32 -> i32',
  proxy_close_stream: 'i32 -> i32',
  proxy_set_effective_context: 'i32 -> i32',
  proxy_get_property: 'i32 i32 i32 i32 -> i32',
  proxy_set_property: 'i32 i32 i32 i32 -> i32',
  proxy_get_shared_data: 'i32 i32 i32 i32 i32 -> i32',
  proxy_set_shared_data: 'i32 i32 i32 i32 i32 -> i32',
  proxy_register_shared_queue: 'i32 i32 i32 -> i32',
  proxy_resolve_shared_queue: 'i32 i32 i32 i32 i32 -> i32',
  proxy_enqueue_shared_queue: 'i32 i32 i32 -> i32',
  proxy_dequeue_shared_queue: 'i32 i32 i32 -> i32',
  proxy_define_metric: 'i32 i32 i32 i32 -> i32',
  proxy_increment_metric: 'i32 i64 -> i32',
  proxy_record_metric: 'i32 i64 -> i32',
  proxy_get_metric: 'i32 i32 -> i32',
  proxy_get_log_level: 'i32 -> i32',
  proxy_get_status: 'i32 i32 i32 -> i32',
  proxy_set_tick_period_milliseconds: 'i32 -> i32',
  proxy_get_current_time_nanoseconds: 'i32 -> i32',
  proxy_http_call: 'i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32',
  proxy_grpc_call: 'i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32',
  proxy_grpc_stream: 'i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32',
  proxy_grpc_send: 'i32 i32 i32 i32 -> i32',
  proxy_grpc_cancel: 'i32 -> i32',
  proxy_grpc_close: 'i32 -> i32',
  proxy_call_foreign_function: 'i32 i32 i32 i32 i32 i32 -> i32',
  proxy_done: 'void -> i32',
} as const;

export type Functions = Parameters<CallingFilter['build']>[0];

/** A callback for headers or for a body. */
export const onHeaders = (...body: number[]): Functions[string] => ({ signature: 'i32 i32 i32 -> i32', body });

/** Pairs as the ABI serialises them. */
export function pairs(...entries: readonly (readonly [string, string])[]): Buffer {
  const texts = entries.flat();
  const head = Buffer.alloc(4 + texts.length * 4);
  head.writeUInt32LE(entries.length);
  for (const [index, text] of texts.entries()) head.writeUInt32LE(Buffer.byteLength(text), 4 + index * 4);
  return Buffer.concat([head, ...texts.map((text) => Buffer.from(`${text}\0`))]);
}

/** A filter that calls host functions. */
export function filter(make: (module: CallingFilter) => Functions): Uint8Array<ArrayBuffer> {
  const module = callingFilter(SIGNATURES);
  return module.build(make(module));
}

/**
 * Both engines must leave the same behind: what the upstream and the client got, the module's log, and traps.
 * @param cases a file of cases.
 */
export async function agree(
  engines: TwoEngines,
  bytes: Uint8Array<ArrayBuffer>,
  cases: string,
  settings: Parameters<typeof runInBoth>[3] = {},
): Promise<AgreedTrace[]> {
  const traces = await runInBoth(engines, bytes, parseCases(cases, 'cases.yaml'), settings);
  for (const { name, host, envoy } of traces) expect({ name, trace: host }).toEqual({ name, trace: envoy });
  return traces.map(({ host }) => host as AgreedTrace);
}

/** What tests look at in a trace; there is more. */
interface AgreedTrace {
  readonly logs: readonly string[];
  readonly findings: readonly string[];
  readonly callouts: readonly unknown[];
}
