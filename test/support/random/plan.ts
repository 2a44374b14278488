import type { SIGNATURES } from '../calling-filter.ts';

/** What a filter does at random, as plain data: it can be printed, cut down and compiled. */

export type HostFunction = keyof typeof SIGNATURES;

/** A number, pointer and size of a text (Latin-1), a 64-bit number, an output, a register, or the context's own id. */
export type Argument =
  | number
  | { readonly text: string }
  | { readonly long: number }
  | { readonly output: 0 | 1 | 2 }
  | { readonly register: number }
  | 'self';

export interface Call {
  readonly name: HostFunction;
  readonly args: readonly Argument[];
  /** The register that keeps what the third output holds afterwards. */
  readonly keep?: number | undefined;
}

/** One run of a callback. */
export interface Step {
  readonly calls: readonly Call[];
  readonly answer: number;
}

/** Signatures of the callbacks that a script can have, as of ABI 0.2.1. */
export const CALLBACKS = {
  proxy_on_request_headers: 'i32 i32 i32 -> i32',
  proxy_on_request_body: 'i32 i32 i32 -> i32',
  proxy_on_request_trailers: 'i32 i32 -> i32',
  proxy_on_response_headers: 'i32 i32 i32 -> i32',
  proxy_on_response_body: 'i32 i32 i32 -> i32',
  proxy_on_response_trailers: 'i32 i32 -> i32',
  proxy_on_log: 'i32 -> void',
  proxy_on_done: 'i32 -> i32',
  proxy_on_delete: 'i32 -> void',
  proxy_on_tick: 'i32 -> void',
  proxy_on_queue_ready: 'i32 i32 -> void',
  proxy_on_http_call_response: 'i32 i32 i32 i32 i32 -> void',
  proxy_on_grpc_receive_initial_metadata: 'i32 i32 i32 -> void',
  proxy_on_grpc_receive: 'i32 i32 i32 -> void',
  proxy_on_grpc_receive_trailing_metadata: 'i32 i32 i32 -> void',
  proxy_on_grpc_close: 'i32 i32 i32 -> void',
} as const;
export type Callback = keyof typeof CALLBACKS;

/** What a filter does in a stream, and in its root while that stream is the last that began: run by run, the last one again and again. */
export type Script = Readonly<Partial<Record<Callback, readonly Step[]>>>;

/** A message as case files say it. */
export type Message = Readonly<Record<string, unknown>>;

/** Requests on one connection, each with what the filter does. */
export interface Plan {
  readonly exchanges: readonly { readonly request: Message; readonly upstream: Message; readonly script: Script }[];
  readonly callouts?: readonly Message[] | undefined;
}
