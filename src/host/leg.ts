import type { BodyBuffer } from './body.ts';
import type { HalfView } from './context.ts';
import type { HeaderMap } from './header-map.ts';

/** Where one direction of a stream goes once it has passed the filter. */
export interface Sink {
  headers(map: HeaderMap, end: boolean): void;
  data(bytes: Buffer, end: boolean): void;
  trailers(map: HeaderMap): void;
}

export type Kind = 'request' | 'response';

/** One direction, as Envoy's filter manager keeps it for a chain of one filter, and what the module sees of it. */
export interface Leg extends HalfView {
  readonly kind: Kind;
  readonly sink: Sink;
  map: HeaderMap | undefined;
  trailerMap: HeaderMap | undefined;
  /** What is held back; empty once it has gone on. */
  held: BodyBuffer | undefined;
  /** The filter sees what is held back, not what just came (Envoy's buffering_request_body_). */
  buffering: boolean;
  /** `one`: this filter still sees what comes; `all`: nothing goes on, not even to it. */
  stopped: 'no' | 'one' | 'all';
  /** Where too much is held back Envoy reads no more, instead of giving up (decoder_filters_streaming_). */
  streaming: boolean;
  /** So much is held back that Envoy has stopped reading, or given up, until all of it has gone on. */
  full: boolean;
  /** As `streaming`, of what comes while all is stopped. */
  stoppedToWatermark: boolean;
  /** What goes on comes to the filter first, which has not seen it (iterate_from_current_filter_). */
  fromHere: boolean;
  /** A callback about it runs, or what that has left behind. */
  calling: boolean;
  /** Such a callback has brought it to an end. */
  aborted: boolean;
  /** No more will come in. */
  ended: boolean;
  /** The filter has seen the end. */
  seenEnd: boolean;
  sentHeaders: boolean;
  sentEnd: boolean;
  sentTrailers: boolean;
}

/** A direction of which nothing has come yet. */
export function createLeg(kind: Kind, sink: Sink): Leg {
  return {
    kind,
    sink,
    headers: undefined,
    body: undefined,
    trailers: undefined,
    map: undefined,
    trailerMap: undefined,
    held: undefined,
    buffering: false,
    stopped: 'no',
    streaming: false,
    full: false,
    stoppedToWatermark: false,
    fromHere: false,
    calling: false,
    aborted: false,
    ended: false,
    seenEnd: false,
    sentHeaders: false,
    sentEnd: false,
    sentTrailers: false,
  };
}
