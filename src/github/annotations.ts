import * as core from '@actions/core';
import { type Diagnostic, type Severity, sortDiagnostics, uniqueDiagnostics } from '../base/diagnostic.ts';
import type { ChangedLines } from './changed-lines.ts';
import type { AnnotateLevel } from './inputs.ts';
import { annotationMessage } from './text.ts';

/** GitHub keeps ten annotations of each level per step, and a whole composite is one step (actions/runner, AddIssue). */
const PER_LEVEL = 10;

export interface AnnotationPlan {
  readonly shown: readonly Diagnostic[];
  /** How many of each level had no place, not counting what stands on unchanged lines. */
  readonly hidden: Readonly<Record<Severity, number>>;
}

/** Which Diagnostics become annotations: errors first, old warnings not at all, ten of a level with a word on the rest. */
export function planAnnotations(
  diagnostics: readonly Diagnostic[],
  level: AnnotateLevel,
  changed: ChangedLines | undefined,
): AnnotationPlan {
  const relevant = sortDiagnostics(uniqueDiagnostics(diagnostics)).filter(
    (diagnostic) => diagnostic.severity === 'error' || isChanged(diagnostic, level, changed),
  );
  const shown: Diagnostic[] = [];
  const hidden: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const ofLevel = relevant.filter((diagnostic) => diagnostic.severity === severity);
    const room = ofLevel.length > PER_LEVEL ? PER_LEVEL - 1 : PER_LEVEL;
    shown.push(...ofLevel.slice(0, room));
    hidden[severity] = Math.max(0, ofLevel.length - room);
  }
  return { shown, hidden };
}

function isChanged(diagnostic: Diagnostic, level: AnnotateLevel, changed: ChangedLines | undefined): boolean {
  if (level === 'all' || changed === undefined || diagnostic.file === undefined) return true;
  const lines = changed.get(diagnostic.file);
  if (lines === undefined) return false;
  return level === 'file' || diagnostic.line === undefined || lines.has(diagnostic.line);
}

/** Prints the annotations as workflow commands. */
export function printAnnotations(plan: AnnotationPlan): void {
  for (const diagnostic of plan.shown) print(diagnostic.severity, annotationText(diagnostic), properties(diagnostic));
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const hidden = plan.hidden[severity];
    if (hidden > 0) print(severity, `+${hidden} more; the job summary and the result file list them all`, {});
  }
}

/** The message with its hint, as it stands in an annotation. */
export function annotationText(diagnostic: Diagnostic): string {
  const hint = diagnostic.hint === undefined ? '' : `\n${diagnostic.hint}`;
  const docs = diagnostic.docs === undefined ? '' : `\n${diagnostic.docs}`;
  return annotationMessage(`${diagnostic.message}${hint}${docs}`);
}

function properties(diagnostic: Diagnostic): core.AnnotationProperties {
  const oneLine = diagnostic.endLine === undefined || diagnostic.endLine === diagnostic.line;
  return {
    title: annotationMessage(diagnostic.code),
    ...(diagnostic.file === undefined ? {} : { file: diagnostic.file }),
    ...(diagnostic.line === undefined ? {} : { startLine: diagnostic.line }),
    ...(diagnostic.endLine === undefined ? {} : { endLine: diagnostic.endLine }),
    ...(diagnostic.column === undefined || !oneLine ? {} : { startColumn: diagnostic.column }),
    ...(diagnostic.endColumn === undefined || !oneLine ? {} : { endColumn: diagnostic.endColumn }),
  };
}

function print(severity: Severity, message: string, place: core.AnnotationProperties): void {
  switch (severity) {
    case 'error':
      core.error(message, place);
      break;
    case 'warning':
      core.warning(message, place);
      break;
    case 'notice':
      core.notice(message, place);
      break;
  }
}
