import type { Position } from '../../base/errors.ts';
import type { LogLevel } from '../../host/abi.ts';
import type { Pair } from '../../host/pairs.ts';

/** A file of Google's Service Extensions tester; all texts are bytes, one character each. */
export interface PhaseSuite {
  readonly tests: readonly PhaseTest[];
  /** The plugin's configuration; undefined: the run's. */
  readonly configuration: Buffer | undefined;
  readonly logLevel: LogLevel;
  /** What the module logs is shown. */
  readonly showsLog: boolean;
  /** The clock stands at these seconds since 1970. */
  readonly timeSeconds: number;
}

/** One stream through a plugin of its own; the phases that are given run in the order of the fields. */
export interface PhaseTest {
  /** Numbered where the file has several of one name. */
  readonly name: string;
  readonly position: Position;
  /** All that a stream can ask for, by path with dots. */
  readonly properties: ReadonlyMap<string, Buffer>;
  readonly pluginInit: readonly PhaseExpectation[];
  readonly streamInit: readonly PhaseExpectation[];
  readonly requestHeaders: HeadersPhase | undefined;
  readonly requestBody: readonly BodyPhase[];
  readonly responseHeaders: HeadersPhase | undefined;
  readonly responseBody: readonly BodyPhase[];
  readonly streamDestroy: readonly PhaseExpectation[];
}

export interface HeadersPhase {
  readonly lines: readonly Pair[];
  readonly expect: readonly PhaseExpectation[];
}

export interface BodyPhase {
  readonly chunks: readonly Buffer[];
  readonly expect: readonly PhaseExpectation[];
}

export interface ByteMatcher {
  readonly kind: 'exact' | 'regex';
  readonly text: string;
  /** Nothing may be like this. */
  readonly invert: boolean;
}

export type PhaseExpectation = { readonly position: Position } & (
  | { readonly kind: 'immediate'; readonly response: ImmediateExpectation | undefined }
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  | { readonly kind: 'no-header'; readonly name: string }
  | { readonly kind: 'headers' | 'body' | 'log'; readonly matcher: ByteMatcher }
);

export interface ImmediateExpectation {
  readonly status: number | undefined;
  readonly grpcStatus: number | undefined;
  readonly details: string | undefined;
}
