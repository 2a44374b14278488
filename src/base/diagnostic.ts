/** The only form in which anything complains: a compiler, a bad import, a failed test, a slow filter, a refused push. */
export interface Diagnostic {
  /** Relative to the working directory, with forward slashes. */
  readonly file?: string | undefined;
  /** Lines and columns count from 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  /** The column behind the last character, as SARIF and editors count. */
  readonly endColumn?: number | undefined;
  readonly severity: Severity;
  /** Ours (`import-missing`, `configuration`) or the tool's own (`TS2304`). */
  readonly code: string;
  readonly message: string;
  /** What to do next. */
  readonly hint?: string | undefined;
  /** Lines that show what was seen: a table of headers, the calls of a module. Not for one-line places. */
  readonly detail?: string | undefined;
  /** A page of the documentation. */
  readonly docs?: string | undefined;
}

export type Severity = 'error' | 'warning' | 'notice';

/** Errors first, then warnings, then notices; within one severity by place. Keeps the order of equals. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };
  return [...diagnostics].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** Drops what was said before, word for word and at the same place. */
export function uniqueDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = JSON.stringify([
      diagnostic.severity,
      diagnostic.code,
      diagnostic.file,
      diagnostic.line,
      diagnostic.column,
      diagnostic.message,
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
