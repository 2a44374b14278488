import type { HeaderLine } from './suite.ts';

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
