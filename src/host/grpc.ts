import type { Pair } from './pairs.ts';

/** What a gRPC service does with a call; milliseconds before the first sign of it. */
export type GrpcOutcome = { readonly delay: number } & (
  | {
      readonly kind: 'answer';
      /** 0 to 16. */
      readonly status: number;
      readonly statusMessage: string;
      /** Initial and trailing metadata, Latin-1. */
      readonly metadata: readonly Pair[];
      readonly trailers: readonly Pair[];
      /** The first goes out with the first that comes in, and so on; the rest once the caller has ended. */
      readonly messages: readonly Buffer[];
    }
  | { readonly kind: 'reset' | 'hang' }
);

/** The other end of one call. */
export interface GrpcPeer {
  readonly outcome: GrpcOutcome;
  /** A message, or none, and whether it is the last. */
  receive(message: Buffer | undefined, end: boolean): void;
}

/** The head of a call. */
export interface GrpcHead {
  /** `/package.Service/Method`. */
  readonly path: string;
  readonly headers: readonly Pair[];
}

/** A call of the module's that is under way. */
export interface GrpcHandle {
  readonly kind: 'call' | 'stream';
  /** Undefined: the call has not got there yet. */
  peer: GrpcPeer | undefined;
  /** The connection stands: what is sent gets there, even if the call is taken back at once. */
  connected: boolean;
  /** The peer has had reason to answer. */
  begun: boolean;
  /** Its initial metadata has come. */
  answering: boolean;
  /** Messages that the peer has got. */
  received: number;
  /** Messages that it has sent. */
  answered: number;
  /** The caller has ended its side, and the service has heard of it. */
  ended: boolean;
  heardEnd: boolean;
  /** proxy_grpc_close has been called. */
  localClosed: boolean;
  remoteClosed: boolean;
  /** Nothing of it is told any more. */
  cancelled: boolean;
}
