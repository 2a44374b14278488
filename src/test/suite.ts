import type { Position } from '../base/errors.ts';
import type { LogLevel } from './case-file.ts';
import type { PhaseSuite } from './service-extensions/suite.ts';

/** One header line, name and value as they go over the wire. */
export type HeaderLine = readonly [name: string, value: string];

/** A request that a case sends. */
export interface RequestPlan {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly HeaderLine[];
  /** Undefined: no body, and nothing said about its length. */
  readonly body?: Buffer | undefined;
}

/** What the upstream answers during a case. */
export interface AnswerPlan {
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  readonly body: Buffer;
}

/** What a value must be. `lines` are a header's field lines, one by one; every other kind sees them joined. */
export type Matcher =
  | { readonly kind: 'exact' | 'contains' | 'regex'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'absent' };

/** Where something is seen: by the upstream (the request as the filter left it) or by the client (the response). */
export type Side = 'upstream' | 'response';

/** One thing that a case expects, with the line where it is said. */
export type Expectation = { readonly position?: Position | undefined } & (
  | { readonly kind: 'called'; readonly called: boolean }
  | { readonly kind: 'not-failed-by-envoy' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'method' | 'path'; readonly matcher: Matcher }
  | { readonly kind: 'header'; readonly side: Side; readonly name: string; readonly matcher: Matcher }
  | { readonly kind: 'body'; readonly side: Side; readonly matcher: Matcher }
  | { readonly kind: 'log'; readonly level?: LogLevel | undefined; readonly matcher: Matcher; readonly absent: boolean }
);

/** What the plugin is told in the cases of one file; the cases of a file share the object. */
export interface PluginOverrides {
  readonly configuration?: string;
  readonly vmConfiguration?: string;
  readonly rootId?: string;
}

/** A request, the upstream's answer, and what must come of them. */
export interface TestCase {
  readonly name: string;
  /** Undefined for the case that is built in. */
  readonly position?: Position | undefined;
  readonly request: RequestPlan;
  readonly upstream: AnswerPlan;
  readonly expectations: readonly Expectation[];
  /** Undefined: what the run says. */
  readonly plugin?: PluginOverrides | undefined;
}

export interface TestSuite {
  readonly cases: readonly TestCase[];
  /** Files of Google's tester, which run callback by callback in the embedded host. */
  readonly phaseSuites?: readonly PhaseSuite[];
}
