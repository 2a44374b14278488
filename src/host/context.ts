import type { BodyBuffer } from './body.ts';
import type { HeaderMap } from './header-map.ts';
import type { Pair } from './pairs.ts';

/** A context of the module: the VM's own (0), a plugin's root or a stream. */
export interface Context {
  readonly id: number;
  /** Of a stream its root; undefined for all others. */
  readonly root: Context | undefined;
  /** Only of streams. */
  readonly stream: StreamView | undefined;
  /** True once the module knows it. */
  created: boolean;
  /** True while the plugin's configuration can be read: in the root's creation and in proxy_on_configure. */
  configuring: boolean;
  /** What proxy_get_status tells, of the last call-out. */
  status: { code: number; message: string };
  /** The answer that proxy_on_http_call_response is about. */
  answer:
    | { readonly headers: HeaderMap; readonly body: BodyBuffer; readonly trailers: HeaderMap | undefined }
    | undefined;
  /** Buffer 8, what a callback of no other buffer brings. */
  readonly callData: BodyBuffer;
  /** Call-outs that have no answer yet, with what takes them back. */
  readonly calls: Map<number, () => void>;
  tickPeriod: number;
  stopTicks: (() => void) | undefined;
}

/** One direction of a stream as the module sees it now; Envoy takes the maps away once they have gone on. */
export interface HalfView {
  headers: HeaderMap | undefined;
  body: BodyBuffer | undefined;
  trailers: HeaderMap | undefined;
}

/** What host functions can see of a stream and do to it; doing waits until the callback has returned. */
export interface StreamView {
  readonly request: HalfView;
  readonly response: HalfView;
  /** Set while proxy_on_log runs: what was sent in the end, which can't be changed any more. */
  accessLog:
    | {
        readonly request: HeaderMap | undefined;
        readonly response: HeaderMap | undefined;
        readonly trailers: HeaderMap | undefined;
      }
    | undefined;
  endOfStream: boolean;
  /** What proxy_set_property left; undefined: nothing. */
  state: Map<string, Buffer> | undefined;
  /** All the properties that there are, by path with dots; undefined: those that the host knows. */
  readonly overrides: ReadonlyMap<string, Buffer> | undefined;
  /** Facts about the stream for proxy_get_property, by their first word. */
  readonly facts: StreamFacts;
  addTrailers(half: HalfView): HeaderMap;
  resume(kind: 'request' | 'response'): void;
  reset(): void;
  reply(response: LocalResponse): void;
}

export interface LocalResponse {
  readonly status: number;
  readonly body: Buffer;
  readonly headers: readonly Pair[];
  /** 0 to 16; undefined: none. */
  readonly grpcStatus: number | undefined;
  readonly details: string;
}

/** What Envoy knows of a stream beside its headers; numbers grow as it goes on. */
export interface StreamFacts {
  readonly connectionId: number;
  readonly protocol: string;
  readonly source: Address;
  readonly destination: Address;
  readonly upstream: Address;
  /** Nanoseconds since 1970. */
  readonly start: bigint;
  requestSize: number;
  responseSize: number;
  responseStatus: number | undefined;
  responseDetails: string | undefined;
  calledUpstream: boolean;
  /** Nanoseconds, once it is over. */
  duration: bigint | undefined;
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

export function createContext(id: number, root: Context | undefined, stream: StreamView | undefined): Context {
  return {
    id,
    root,
    stream,
    created: false,
    configuring: false,
    status: { code: 0, message: '' },
    answer: undefined,
    callData: { bytes: EMPTY },
    calls: stream === undefined ? new Map() : NO_CALLS,
    tickPeriod: 0,
    stopTicks: undefined,
  };
}

const EMPTY = Buffer.alloc(0);
/** Call-outs belong to roots. */
const NO_CALLS: Context['calls'] = new Map();

/** The root of a stream, or the context itself. */
export function rootOf(context: Context): Context {
  return context.root ?? context;
}
