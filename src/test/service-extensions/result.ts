import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Position } from '../../base/errors.ts';
import { showCalls } from '../trace-lines.ts';
import type { PhaseTest } from './suite.ts';

/** What a test of Google's came to. */
export interface PhaseTestResult {
  readonly test: PhaseTest;
  /** None: it passed, or was skipped. */
  readonly diagnostics: readonly Diagnostic[];
  readonly seconds: number;
  /** Why it can't be said in this engine. */
  readonly skipped?: string | undefined;
}

/** Shows the calls below the first complaint: they are the same for all of them. */
export function withCalls(diagnostics: readonly Diagnostic[], calls: readonly string[]): readonly Diagnostic[] {
  const detail = showCalls(calls);
  return diagnostics.map((one, index) => (index === 0 && detail !== undefined ? { ...one, detail } : one));
}

/** A complaint about a test, at its own line where no expectation's is given. */
export function complainAbout(
  { name, position }: PhaseTest,
  code: string,
  message: string,
  { file, line, column }: Position = position,
): Diagnostic {
  return { severity: 'error', code, file, line, column, message: `${name}: ${message}` };
}
