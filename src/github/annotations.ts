import * as core from '@actions/core';
import { type Diagnostic, type Severity, sortDiagnostics, uniqueDiagnostics } from '../base/diagnostic.ts';
import { formatPlace } from '../report/format.ts';
import type { ChangedLines } from './changed-lines.ts';
import type { AnnotateLevel } from './inputs.ts';
import { annotationMessage } from './text.ts';

/** GitHub keeps ten annotations of each level per step, and a whole composite is one step (actions/runner, AddIssue). */
const PER_LEVEL = 10;
/** So many further places are named where one complaint stands at many. */
const PLACES_NAMED = 5;

export interface AnnotationPlan {
  readonly shown: readonly Diagnostic[];
  /** How many of each level had no place, not counting what stands on unchanged lines. */
  readonly hidden: Readonly<Record<Severity, number>>;
}

/**
 * Which Diagnostics become annotations: errors first, old warnings not at all, ten of a level with a word on the rest.
 * Where a level has more than that, equal messages become one annotation at the first of their places.
 * @param diagnostics with paths relative to the repository, as GitHub and git name them.
 */
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
    const groups = ofLevel.length > PER_LEVEL ? groupEqual(ofLevel) : ofLevel.map((diagnostic) => [diagnostic]);
    const room = groups.length > PER_LEVEL ? PER_LEVEL - 1 : PER_LEVEL;
    shown.push(...groups.slice(0, room).flatMap(mergeGroup));
    hidden[severity] = groups.slice(room).reduce((sum, group) => sum + group.length, 0);
  }
  return { shown, hidden };
}

function isChanged(diagnostic: Diagnostic, level: AnnotateLevel, changed: ChangedLines | undefined): boolean {
  if (level === 'all' || changed === undefined || diagnostic.file === undefined) return true;
  const lines = changed.get(diagnostic.file);
  if (lines === undefined) return false;
  return level === 'file' || diagnostic.line === undefined || lines.has(diagnostic.line);
}

/** What says the same, in the order of the first that says it. */
function groupEqual(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify([diagnostic.code, diagnostic.message, diagnostic.hint, diagnostic.docs]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()];
}

function mergeGroup([first, ...others]: readonly Diagnostic[]): Diagnostic[] {
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  const named = others.slice(0, PLACES_NAMED).map(formatPlace).join(', ');
  const rest = others.length > PLACES_NAMED ? ` and ${others.length - PLACES_NAMED} more places` : '';
  const places = `also at ${named}${rest}`;
  return [{ ...first, hint: first.hint === undefined ? places : `${first.hint}\n${places}` }];
}

/**
 * Prints the annotations as workflow commands.
 * @param page where all of them are listed.
 */
export function printAnnotations(plan: AnnotationPlan, page: string | undefined): void {
  for (const diagnostic of plan.shown) print(diagnostic.severity, annotationText(diagnostic), properties(diagnostic));
  const where = page === undefined ? 'the job summary lists them' : `the job summary lists them: ${page}`;
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const hidden = plan.hidden[severity];
    if (hidden > 0) print(severity, `+${hidden} more; ${where}`, {});
  }
}

/** The page of the run, whose first part is the job summary; undefined outside of a run. */
export function runPage(variables: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

/** The message with its hint, as it stands in an annotation. */
export function annotationText(diagnostic: Diagnostic): string {
  const hint = diagnostic.hint === undefined ? '' : `\n${diagnostic.hint}`;
  const docs = diagnostic.docs === undefined ? '' : `\n${diagnostic.docs}`;
  const text = annotationMessage(`${diagnostic.message}${hint}${docs}`);
  // The API refuses an empty message, and the runner shows none.
  return text.trim() === '' ? diagnostic.code : text;
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
