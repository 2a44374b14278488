import type { Position } from '../base/errors.ts';
import type { LogLevel } from '../host/abi.ts';
import type { FailurePolicy } from '../project/deployment.ts';
import type { VmEnvironment } from '../project/vm-environment.ts';
import type { ConnectionRecord, ConnectionStep, Peer } from './connection/plan.ts';
import type { PhaseSuite } from './service-extensions/suite.ts';

/** Test cases as plain data: what is done, and what must come of it. */

/** One header line, name and value as they go over the wire. */
export type HeaderLine = readonly [name: string, value: string];

/** A body as it is sent. */
export interface BodyPlan {
  /** In the pieces in which it is sent. */
  readonly pieces: readonly Buffer[];
  /** One HTTP chunk a piece, and no length in front. */
  readonly chunked: boolean;
}

/** A request that a case sends. */
export interface RequestPlan {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly HeaderLine[];
  /** Undefined: no body, and nothing said about its length. */
  readonly body: BodyPlan | undefined;
  /** Only behind a body that is chunked. */
  readonly trailers: readonly HeaderLine[];
}

/** How somebody who is asked does not answer: the connection is cut, or nothing ever comes. */
export type Fault = 'reset' | 'hang';

/** What the upstream, or who is called out to, answers. */
export type AnswerPlan = {
  /** Milliseconds before it. */
  readonly delay: number;
} & (
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: readonly HeaderLine[];
      readonly body: BodyPlan;
      /** Only behind a body that is chunked. */
      readonly trailers: readonly HeaderLine[];
    }
  | { readonly kind: Fault }
);

/** What a gRPC service answers. */
export type GrpcAnswerPlan = { readonly delay: number } & (
  | {
      readonly kind: 'grpc';
      /** 0 to 16. */
      readonly status: number;
      readonly statusMessage: string;
      readonly metadata: readonly HeaderLine[];
      /** Without the frames around them. */
      readonly messages: readonly Buffer[];
      readonly trailers: readonly HeaderLine[];
    }
  | { readonly kind: Fault }
);

/** What a value must be. `lines` are a header's field lines, one by one; every other kind sees them joined. */
export type Matcher =
  | { readonly kind: 'exact' | 'contains' | 'regex'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'bytes'; readonly bytes: Buffer /** The file that holds them. */; readonly file?: string }
  | { readonly kind: 'size'; readonly size: number }
  | { readonly kind: 'absent' };

export interface HeaderMatcher {
  readonly name: string;
  readonly matcher: Matcher;
}

/** A cluster that the module calls, and what it answers to the calls that fit. */
export interface CalloutPlan {
  readonly cluster: string;
  readonly method: string | undefined;
  readonly path: Matcher | undefined;
  readonly headers: readonly HeaderMatcher[];
  readonly protocol: 'http' | 'grpc';
  readonly answer: AnswerPlan | GrpcAnswerPlan;
}

/** Where something is seen: by the upstream (the request as the filter left it) or by the client (the response). */
export type Side = 'upstream' | 'response';

/** One thing that is expected of a request and its answer, with the line where it is said. */
export type ExchangeExpectation = { readonly position?: Position | undefined } & (
  | { readonly kind: 'called'; readonly called: boolean }
  | { readonly kind: 'not-failed-by-envoy' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'method' | 'path'; readonly matcher: Matcher }
  | { readonly kind: 'header' | 'trailer'; readonly side: Side; readonly name: string; readonly matcher: Matcher }
  | { readonly kind: 'body'; readonly side: Side; readonly matcher: Matcher }
  | { readonly kind: 'details'; readonly matcher: Matcher }
  | { readonly kind: 'grpc-status'; readonly status: number }
  | { readonly kind: 'local'; readonly local: boolean }
  | { readonly kind: 'fault'; readonly fault: Fault }
);

/** Calls of the module's that a case expects. */
export interface CalloutExpectation {
  readonly cluster: string;
  readonly method: string | undefined;
  readonly path: Matcher | undefined;
  readonly headers: readonly HeaderMatcher[];
  readonly body: Matcher | undefined;
  readonly trailers: readonly HeaderMatcher[];
  readonly times: number;
}

/** One thing that is expected of a connection. */
export type ConnectionExpectation =
  | { readonly kind: 'connected'; readonly connected: boolean }
  | { readonly kind: 'received'; readonly peer: Peer; readonly matcher: Matcher }
  | { readonly kind: 'closed-by'; readonly by: ConnectionRecord['closedBy'] };

/** One thing that is expected of a case as a whole. */
export type CaseExpectation = { readonly position?: Position | undefined } & (
  | { readonly kind: 'log'; readonly level?: LogLevel | undefined; readonly matcher: Matcher; readonly absent: boolean }
  | { readonly kind: 'metric'; readonly name: string; readonly min: number; readonly max: number }
  | { readonly kind: 'no-metric'; readonly name: string }
  | { readonly kind: 'shared-data'; readonly key: string; readonly matcher: Matcher }
  | { readonly kind: 'queue'; readonly name: string; readonly matchers: readonly Matcher[] }
  | { readonly kind: 'callout'; readonly callout: CalloutExpectation }
  | { readonly kind: 'no-callouts' }
  | { readonly kind: 'connection'; readonly expected: ConnectionExpectation }
  | { readonly kind: 'refused'; readonly matcher: Matcher | undefined }
  | { readonly kind: 'trap'; readonly callback: string | undefined }
);

/** What the plugin is told instead of what the run says. */
export interface PluginOverrides {
  readonly configuration?: string;
  readonly vmConfiguration?: string;
  readonly rootId?: string;
  readonly environment?: VmEnvironment;
  readonly failurePolicy?: FailurePolicy;
}

/** A part of a property's path, or what stands at its end. */
export type PropertyValue = string | number | boolean | readonly PropertyValue[] | PropertyTree;
export interface PropertyTree {
  readonly [part: string]: PropertyValue;
}

/** A request, the upstream's answer, and what must come of them. */
export interface ExchangePlan {
  /** Milliseconds before it is sent. */
  readonly wait: number;
  readonly request: RequestPlan;
  readonly upstream: AnswerPlan;
  readonly expectations: readonly ExchangeExpectation[];
}

export interface TestCase {
  readonly name: string;
  /** Undefined for the case that is built in. */
  readonly position?: Position | undefined;
  readonly tags: readonly string[];
  readonly plugin: PluginOverrides;
  /** On one connection, one after another. */
  readonly exchanges: readonly ExchangePlan[];
  /** Instead of exchanges: a TCP connection through the network filter. */
  readonly connection?: readonly ConnectionStep[] | undefined;
  readonly callouts: readonly CalloutPlan[];
  readonly properties: PropertyTree;
  /** Seconds since 1970 at which the clock stands still; undefined: it goes. */
  readonly clock: number | undefined;
  /** Given before the first request. */
  readonly sharedData: ReadonlyMap<string, Buffer>;
  readonly queues: ReadonlyMap<string, readonly Buffer[]>;
  readonly ticks: { readonly before: number; readonly after: number };
  /** It runs in a VM of its own, whose start belongs to it. */
  readonly fresh: boolean;
  /** Milliseconds for one request and its answer; undefined: what the run says. */
  readonly deadline: number | undefined;
  readonly expectations: readonly CaseExpectation[];
}

export interface TestSuite {
  readonly cases: readonly TestCase[];
  /** Files of Google's tester, which run callback by callback in the embedded host. */
  readonly phaseSuites?: readonly PhaseSuite[];
}
