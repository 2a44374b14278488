import type { LogFinding } from '../envoy/log.ts';
import type { HostFinding } from '../host/vm.ts';
import type { Settlement } from './fence.ts';
import type { HeaderLine, TestCase } from './suite.ts';

/** What the upstream received: the request as the filter left it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  /** As they came, one by one and in order. */
  readonly headers: readonly HeaderLine[];
  readonly body: Buffer;
}

/** What the client received: the response as the filter left it. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  readonly body: Buffer;
}

/** How a request ended at the client. */
export type Exchange =
  | { readonly kind: 'answered'; readonly response: ReceivedResponse }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'broken'; readonly reason: string };

/** A line that the module logged. */
export interface LoggedLine {
  /** As the Proxy-Wasm ABI names it. */
  readonly level: string;
  readonly text: string;
}

/** All that one answered case left behind. */
export interface Observation {
  readonly response: ReceivedResponse;
  /** Undefined: the upstream was not called. */
  readonly upstream: ReceivedRequest | undefined;
  readonly logs: readonly LoggedLine[];
}

/** All that one case left behind. */
export interface CaseTrace {
  readonly exchange: Exchange;
  readonly settlement: Settlement;
  /** Undefined: the upstream was not called. */
  readonly upstream: ReceivedRequest | undefined;
  readonly logs: readonly LoggedLine[];
  /** What a filter that works does not leave in Envoy's log, or does not make the host report. */
  readonly findings: readonly (LogFinding | HostFinding | Refusal)[];
}

/** The module does not start with what the case's file tells it. */
export interface Refusal {
  readonly kind: 'refused';
  /** In Envoy's words. */
  readonly message: string;
  readonly backtrace: readonly string[];
}

/** The trace of a case that was not sent, since the module does not start. */
export function refusedTrace(reasons: readonly string[]): CaseTrace {
  const findings = reasons.map((message): Refusal => ({ kind: 'refused', message, backtrace: [] }));
  return {
    exchange: { kind: 'broken', reason: 'refused' },
    settlement: 'quiet',
    upstream: undefined,
    logs: [],
    findings,
  };
}

/** Where cases run. */
export interface CaseEngine {
  readonly name: 'host' | 'envoy';
  /** Key of the target, where there is one. */
  readonly target: string | undefined;
  /**
   * Sends the case's request. What has failed, hangs or has died is replaced before the next case.
   * @throws ToolError when an Envoy does not start; InterruptedError when the run was stopped.
   */
  run(testCase: TestCase): Promise<CaseTrace>;
  /** Ends it, and tells what the module did wrong outside of all cases, as far as that is known. */
  close(): Promise<readonly HostFinding[]>;
}
