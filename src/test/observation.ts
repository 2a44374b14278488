import type { LogFinding } from '../envoy/log.ts';
import type { HostFinding } from '../host/vm.ts';
import type { ConnectionRecord } from './connection/plan.ts';
import type { Settlement } from './fence.ts';
import type { HeaderLine, TestCase } from './suite.ts';

/** What the upstream received: the request as the filter left it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  /** As they came, one by one and in order. */
  readonly headers: readonly HeaderLine[];
  readonly body: Buffer;
  readonly trailers: readonly HeaderLine[];
}

/** A call of the module's; of gRPC the body is the message, without the frame around it. */
export interface ReceivedCall extends ReceivedRequest {
  readonly cluster: string;
}

/** What the client received: the response as the filter left it. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  readonly body: Buffer;
  readonly trailers: readonly HeaderLine[];
}

/** How a request ended at the client. */
export type Ending =
  | { readonly kind: 'answered'; readonly response: ReceivedResponse }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'broken'; readonly reason: string };

/** A line that the module logged. */
export interface LoggedLine {
  /** As the Proxy-Wasm ABI names it. */
  readonly level: string;
  readonly text: string;
}

/** What one request left behind. */
export interface ExchangeTrace {
  readonly ending: Ending;
  /** Undefined: the upstream was not called. */
  readonly upstream: ReceivedRequest | undefined;
  /** Envoy's response code details, with `_` for spaces; undefined: there are none, or nobody asked for them. */
  readonly details: string | undefined;
}

/** All that one answered request left behind. */
export interface Observation {
  readonly response: ReceivedResponse;
  readonly upstream: ReceivedRequest | undefined;
  readonly details: string | undefined;
}

/** All that one case left behind. */
export interface CaseTrace {
  /** In the order of the case's; one that ended in nothing is the last. */
  readonly exchanges: readonly ExchangeTrace[];
  /** How the connection went of a case that has one; undefined: the deadline came first. */
  readonly connection?: ConnectionRecord | undefined;
  readonly settlement: Settlement;
  readonly logs: readonly LoggedLine[];
  /** In the order in which they came; those of the plugin's start in a case that has the VM for itself. */
  readonly callouts: readonly ReceivedCall[];
  /** Those of the start that belong to no case, of the VM in which this one ran. */
  readonly startCallouts: readonly ReceivedCall[];
  /** By name, of those that the case asks for: counters' growth, gauges' values, numbers of histograms' samples. */
  readonly metrics: ReadonlyMap<string, number>;
  /** The values of the keys that the case asks for, of those that are there. */
  readonly sharedData: ReadonlyMap<string, Buffer>;
  /** The entries of the queues that the case asks for, of those that are there. */
  readonly queues: ReadonlyMap<string, readonly Buffer[]>;
  /** What a filter that works does not leave in Envoy's log, or does not make the host report. */
  readonly findings: readonly (LogFinding | HostFinding | Refusal)[];
  /** The calls over the module's border, decoded, the last ones of many; the embedded host knows them. */
  readonly calls: readonly string[];
  /** What the case prescribes and could not be done, a sentence each. */
  readonly unmet: readonly string[];
}

/** The module does not start with what the case's file tells it. */
export interface Refusal {
  readonly kind: 'refused';
  /** In Envoy's words. */
  readonly message: string;
  readonly backtrace: readonly string[];
}

const NOTHING: CaseTrace = {
  exchanges: [],
  settlement: 'quiet',
  logs: [],
  callouts: [],
  startCallouts: [],
  metrics: new Map(),
  sharedData: new Map(),
  queues: new Map(),
  findings: [],
  calls: [],
  unmet: [],
};

/** The trace of a case that was not sent, since the module does not start. */
export function refusedTrace(reasons: readonly string[], logs: readonly LoggedLine[]): CaseTrace {
  const findings = reasons.map((message): Refusal => ({ kind: 'refused', message, backtrace: [] }));
  return { ...NOTHING, findings, logs };
}

/** Where cases run. */
export interface CaseEngine {
  readonly name: 'host' | 'envoy';
  /** Key of the target, where there is one. */
  readonly target: string | undefined;
  /** What of the case this engine can't do, as a sentence; undefined: it can do all of it. */
  whyNot(testCase: TestCase): string | undefined;
  /**
   * Sends the case's requests. What has failed, hangs or has died is replaced before the next case.
   * @throws ToolError when an Envoy does not start; InterruptedError when the run was stopped.
   */
  run(testCase: TestCase): Promise<CaseTrace>;
  /** Ends it, and tells what the module did wrong outside of all cases, as far as that is known. */
  close(): Promise<readonly HostFinding[]>;
}
