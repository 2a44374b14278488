import type { BodyBuffer } from './body.ts';
import type { Expression } from './foreign/cel.ts';
import type { GrpcHandle } from './grpc.ts';
import { createHeaderMap, type HeaderMap } from './header-map.ts';
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
  /** What the last callback brought that is about no body, message or configuration. */
  callData: Buffer | undefined;
  /** What proxy_get_status tells, of the last call-out. */
  status: { readonly code: number; readonly message: string };
  /** The answer that proxy_on_http_call_response is about. */
  answer:
    | { readonly headers: HeaderMap; readonly body: BodyBuffer; readonly trailers: HeaderMap | undefined }
    | undefined;
  /** Call-outs that have no answer yet, with what takes them back. */
  readonly calls: Map<number, () => void>;
  readonly grpc: Map<number, GrpcHandle>;
  /** What the gRPC callback that runs is about. */
  readonly grpcAnswer: {
    initial: HeaderMap | undefined;
    message: BodyBuffer | undefined;
    trailing: HeaderMap | undefined;
  };
  /** By name, what declare_property said of the properties that proxy_set_property will make. */
  declared: Map<string, DeclaredProperty> | undefined;
  /** The expressions of expr_create by their tokens; only roots have them. */
  readonly expressions: { next: number; readonly byToken: Map<number, Expression> };
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
  /** Set for a TCP connection, whose halves stay empty. */
  readonly network: NetworkView | undefined;
  /** Set while proxy_on_log runs: what was sent in the end, which can't be changed any more. */
  accessLog:
    | {
        readonly request: HeaderMap | undefined;
        readonly response: HeaderMap | undefined;
        readonly trailers: HeaderMap | undefined;
      }
    | undefined;
  endOfStream: boolean;
  /** Envoy's filter state by its keys, those of proxy_set_property behind `wasm.`; undefined: nothing. */
  state: Map<string, FilterState> | undefined;
  /** All the properties that there are, by path with dots; undefined: those that the host knows. */
  readonly overrides: ReadonlyMap<string, Buffer> | undefined;
  /** Facts about the stream for proxy_get_property, by their first word. */
  readonly facts: StreamFacts;
  addTrailers(half: HalfView): HeaderMap;
  resume(kind: 'request' | 'response'): void;
  reset(): void;
  reply(response: LocalResponse): void;
}

/** How a property is kept. */
export interface DeclaredProperty {
  readonly isReadOnly: boolean;
}

/** An object of Envoy's filter state. */
export interface FilterState {
  readonly value: Buffer;
  readonly isReadOnly: boolean;
}

/** A TCP connection as the module sees it now. */
export interface NetworkView {
  /** What has come and has not been let go on; undefined where nothing is under way. */
  downstream: BodyBuffer | undefined;
  upstream: BodyBuffer | undefined;
  resume(): void;
  close(): void;
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
  /** There is a connection to the upstream for it. */
  reachedUpstream: boolean;
  /** Envoy's response flags, a bit each (envoy/stream_info/stream_info.h, CoreResponseFlag). */
  responseFlags: number;
  /** Nanoseconds, once it is over. */
  duration: bigint | undefined;
}

/** Of StreamFacts.responseFlags, those that can come about here. */
export const RESPONSE_FLAG = {
  upstreamRequestTimeout: 1 << 2,
  upstreamConnectionTermination: 1 << 6,
  noRouteFound: 1 << 8,
  downstreamConnectionTermination: 1 << 14,
  downstreamProtocolError: 1 << 18,
} as const;

export interface Address {
  readonly host: string;
  readonly port: number;
}

export function createContext(id: number, root: Context | undefined, stream: StreamView | undefined): Context {
  const { calls, grpc, grpcAnswer, expressions } = stream === undefined ? createCalls() : NO_CALLS;
  return {
    calls,
    grpc,
    grpcAnswer,
    expressions,
    id,
    root,
    stream,
    created: false,
    configuring: false,
    callData: undefined,
    status: NO_STATUS,
    answer: undefined,
    declared: undefined,
    tickPeriod: 0,
    stopTicks: undefined,
  };
}

const NO_STATUS = { code: 0, message: '' } as const;

type Calls = Pick<Context, 'calls' | 'grpc' | 'grpcAnswer' | 'expressions'>;

/** What belongs to roots. */
function createCalls(): Calls {
  return {
    calls: new Map(),
    grpc: new Map(),
    grpcAnswer: { initial: undefined, message: undefined, trailing: undefined },
    expressions: { next: 0, byToken: new Map() },
  };
}

/** Streams share it, and nobody writes to it: what they do is their root's. */
const NO_CALLS: Calls = createCalls();

/** The view of a TCP connection: all that is HTTP's is not there. */
export function createConnectionView(facts: StreamFacts, network: NetworkView): StreamView {
  const half = (): HalfView => ({ headers: undefined, body: undefined, trailers: undefined });
  const nothing = (): void => undefined;
  return {
    request: half(),
    response: half(),
    network,
    accessLog: undefined,
    endOfStream: false,
    state: undefined,
    overrides: undefined,
    facts,
    addTrailers: () => createHeaderMap('trailers'),
    resume: nothing,
    reset: nothing,
    reply: nothing,
  };
}

/** True in Google's tester, where headers and bodies that are not under way are missing; in Envoy they are empty. */
export function missesWhatIsOver({ stream }: Context): boolean {
  return stream?.overrides !== undefined;
}

/** The root of a stream, or the context itself. */
export function rootOf(context: Context): Context {
  return context.root ?? context;
}
