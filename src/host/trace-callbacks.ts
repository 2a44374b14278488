/** What a callback is told and what it answers, as people read it (proxy-wasm/spec, callbacks). */

type Word = (value: number) => string;

const context: Word = (id) => `context ${id}`;
const root: Word = (id) => (id === 0 ? 'a root' : `of root ${id}`);
const call: Word = (token) => `call ${token}`;
const queue: Word = (token) => `queue ${token}`;
const end: Word = (flag) => (flag === 0 ? 'more to come' : 'end of stream');
const status: Word = (code) => `status ${code}`;
const peer: Word = (type) => `closed by ${['an unknown peer', 'the proxy', 'the peer'][type] ?? type}`;
const count =
  (noun: string): Word =>
  (value) =>
    `${value} ${noun}${value === 1 ? '' : 's'}`;
const [bytes, headers, trailers, entries] = [count('byte'), count('header'), count('trailer'), count('pair')];

const HEADERS = ['continue', 'stop', 'continue and end the stream', 'stop all and buffer', 'stop all and watermark'];
const BODY = ['continue', 'stop and buffer', 'stop and watermark', 'stop without a buffer'];
const STOP = ['continue', 'stop'];
const TRUTH = ['false', 'true'];

interface Callback {
  readonly told: readonly Word[];
  readonly answers?: readonly string[];
}

const CALLBACKS: Readonly<Record<string, Callback>> = {
  proxy_on_context_create: { told: [context, root] },
  proxy_on_vm_start: { told: [context, bytes], answers: TRUTH },
  proxy_on_configure: { told: [context, bytes], answers: TRUTH },
  proxy_validate_configuration: { told: [context, bytes], answers: TRUTH },
  proxy_on_tick: { told: [context] },
  proxy_on_request_headers: { told: [context, headers, end], answers: HEADERS },
  proxy_on_response_headers: { told: [context, headers, end], answers: HEADERS },
  proxy_on_request_body: { told: [context, bytes, end], answers: BODY },
  proxy_on_response_body: { told: [context, bytes, end], answers: BODY },
  proxy_on_request_trailers: { told: [context, trailers], answers: STOP },
  proxy_on_response_trailers: { told: [context, trailers], answers: STOP },
  proxy_on_request_metadata: { told: [context, entries], answers: STOP },
  proxy_on_response_metadata: { told: [context, entries], answers: STOP },
  proxy_on_new_connection: { told: [context], answers: STOP },
  proxy_on_downstream_data: { told: [context, bytes, end], answers: STOP },
  proxy_on_upstream_data: { told: [context, bytes, end], answers: STOP },
  proxy_on_downstream_connection_close: { told: [context, peer] },
  proxy_on_upstream_connection_close: { told: [context, peer] },
  proxy_on_http_call_response: { told: [context, call, headers, bytes, trailers] },
  proxy_on_grpc_receive_initial_metadata: { told: [context, call, entries] },
  proxy_on_grpc_receive: { told: [context, call, bytes] },
  proxy_on_grpc_receive_trailing_metadata: { told: [context, call, entries] },
  proxy_on_grpc_close: { told: [context, call, status] },
  proxy_on_queue_ready: { told: [context, queue] },
  proxy_on_done: { told: [context], answers: TRUTH },
  proxy_on_log: { told: [context] },
  proxy_on_delete: { told: [context] },
};

/** @param values as many as the module's function takes. */
export function describeEntry(name: string, values: readonly number[]): string {
  const told = CALLBACKS[name]?.told ?? [];
  return `→ ${name}(${values.map((value, index) => told[index]?.(value) ?? String(value)).join(', ')})`;
}

export function describeReturn(name: string, result: number): string {
  const known = CALLBACKS[name];
  if (known !== undefined && known.answers === undefined) return `← ${name}`;
  return `← ${name}: ${known?.answers?.[result] ?? result}`;
}
