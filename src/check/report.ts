import { type AbiTables, BUNDLED_TABLES } from '../abi/tables.ts';
import type { Diagnostic, Severity } from '../base/diagnostic.ts';
import { cutText, stripControl } from '../base/text.ts';
import { docsUrl } from '../base/version.ts';
import type { ProductTable } from '../envoy/releases.ts';
import type { Target } from '../envoy/targets.ts';
import type { Verdict } from '../report/result.ts';
import type { ModuleDescription } from './describe.ts';
import { hintFor } from './hints.ts';
import { type Judgement, NO_BYTECODE } from './judge.ts';
import type { Code, Problem } from './problem.ts';
import type { FindPull, Pull } from './pulls.ts';
import { findJurisdiction, newestPatches } from './releases.ts';

export interface ReportOptions {
  /** The file that Diagnostics name: the module, or the manifest that stands for it; with the line there. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** Where the targets are named: what only some of them refuse is shown there. */
  readonly targetsPlace?: { readonly file: string; readonly line: number } | undefined;
  /** Targets that nobody asked for: what they refuse is a warning. */
  readonly others?: readonly Target[] | undefined;
  /** Undefined: our own. */
  readonly tables?: AbiTables | undefined;
  readonly products?: ProductTable | undefined;
  /** Who calls an import that fails: it is shown where it is called. */
  readonly findPull?: FindPull | undefined;
}

export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** By the target's key. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** A problem and the keys of the targets that have it; none: it is the module's own. */
interface Finding {
  readonly problem: Problem;
  readonly asked: string[];
  readonly others: string[];
}

/** What the table of a release says of the module on a target. */
export type Judge = (release: string, target: Target) => Judgement;

/** Judges each target by its table and tells every problem once. */
export function makeReport(
  judge: Judge,
  advice: readonly Problem[],
  targets: readonly Target[],
  description: Pick<ModuleDescription, 'language'>,
  options: ReportOptions,
): Report {
  const verdicts: Record<string, Verdict> = {};
  const { tables = BUNDLED_TABLES } = options;
  const findings = new Map<string, Finding>();
  const add = (problem: Problem, list?: 'asked' | 'others', key?: string): void => {
    const identity = JSON.stringify(problem);
    const finding = findings.get(identity) ?? { problem, asked: [], others: [] };
    if (list !== undefined && key !== undefined) finding[list].push(key);
    findings.set(identity, finding);
  };
  const others = (options.others ?? []).filter((other) => !targets.some((target) => target.key === other.key));
  for (const target of [...targets, ...others]) {
    const { key } = target;
    const list = others.includes(target) ? 'others' : 'asked';
    const jurisdiction = findJurisdiction(target, tables, options.products);
    if (jurisdiction.kind === 'none') {
      verdicts[key] = { verdict: 'unknown', basis: 'none', reasons: [jurisdiction.why] };
      if (list === 'asked') add(unknownVerdict(target, jurisdiction.why));
      for (const problem of commonProblems(judge, target, tables)) add(problem, 'others', key);
      continue;
    }
    const { release, because } = jurisdiction;
    const judgement = judge(release, target);
    const verdict = toVerdict(judgement, release);
    verdicts[key] = verdict;
    if (list === 'asked' && because !== undefined) add(nearestRelease(target, release, because));
    const isTold = judgement.problems.some(({ code }) => TELLS_WHY_UNKNOWN.has(code));
    if (list === 'asked' && verdict.verdict === 'unknown' && !isTold) {
      add(unknownVerdict(target, judgement.unsure ?? ''));
    }
    for (const problem of judgement.problems) add(problem, list, key);
  }
  for (const problem of advice) add(problem);
  const all = targets.length + others.length;
  return {
    diagnostics: [...findings.values()].map((finding) => toDiagnostic(finding, all, description, options)),
    verdicts,
  };
}

/** What every measured Envoy finds, an Envoy without a table will hardly not find; it is told, but refuses nothing. */
function commonProblems(judge: Judge, target: Target, tables: AbiTables): Problem[] {
  const [newest = [], ...older] = newestPatches(tables).map((release) => judge(release, target).problems);
  return newest.filter((problem) => older.every((problems) => problems.some((other) => isSame(other, problem))));
}

function isSame(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.message === b.message;
}

/** Errors in a module that Envoy takes. */
const LOADS_ALL_THE_SAME: ReadonlySet<string> = new Set<Code>(['context-trap', 'done-trap']);

function toVerdict({ problems, unsure }: Judgement, release: string): Verdict {
  const fatal = problems.filter(({ severity, code }) => severity === 'error' && !LOADS_ALL_THE_SAME.has(code));
  const reasons = [...new Set(fatal.flatMap(({ message, reasons: all = [message] }) => all.map(clean)))];
  if (unsure !== undefined && (reasons.length === 0 || reasons[0] === NO_BYTECODE)) {
    return { verdict: 'unknown', basis: 'none', envoy: release, reasons: [unsure] };
  }
  return { verdict: reasons.length === 0 ? 'loads' : 'refused', basis: 'table', envoy: release, reasons };
}

/** What keeps a verdict from being known and can be given to `check`: no binary has to be asked. */
const TELLS_WHY_UNKNOWN: ReadonlySet<string> = new Set<Code>(['configuration-needed', 'context-trap']);

function unknownVerdict(target: Target, why: string): Problem {
  return {
    code: 'verdict-unknown',
    severity: 'notice',
    message: `${target.key}: no verdict without running it`,
    detail: why,
  };
}

function nearestRelease(target: Target, release: string, because: string): Problem {
  return {
    code: 'envoy-nearest',
    severity: 'notice',
    message: `${target.key} is judged by the table of Envoy ${release}: ${because}`,
  };
}

/** An error is one for the targets that were asked for; for the others alone it is a warning. */
function toDiagnostic(
  { problem, asked, others }: Finding,
  all: number,
  description: Pick<ModuleDescription, 'language'>,
  { file, line, targetsPlace, findPull }: ReportOptions,
): Diagnostic {
  const keys = [...asked, ...others];
  const severity: Severity =
    problem.severity === 'error' && asked.length === 0 && others.length > 0 ? 'warning' : problem.severity;
  const scope = keys.length === 0 || keys.length === all ? '' : ` (${keys.join(', ')})`;
  const pull = PULLED.has(problem.code) && problem.subject !== undefined ? findPull?.(problem.subject) : undefined;
  const details = [problem.detail, describePull(pull)].filter((detail) => detail !== undefined);
  const detail = details.length === 0 ? '' : `: ${details.join('; ')}`;
  return {
    ...(pull?.place ?? (scope === '' ? { file, line } : (targetsPlace ?? { file, line }))),
    severity,
    code: problem.code,
    message: clean(`${problem.message}${detail}`) + scope,
    hint: hintFor(problem, description),
    docs: docsUrl(`docs/codes/${problem.code}.md`),
  };
}

/** Problems with an import, which somebody pulls in. */
const PULLED: ReadonlySet<string> = new Set<Code>(['import-missing', 'import-type', 'import-host-bug']);

const MAX_CALLERS = 3;
const LONGEST_CALLER = 120;

/** The innermost callers and the outermost: in between lies what nobody knows who has not written it. */
function describePull(pull: Pull | undefined): string | undefined {
  const names = pull?.callers.map((name) => cutText(stripControl(name), LONGEST_CALLER)) ?? [];
  if (names.length === 0) return undefined;
  const shown = names.length <= MAX_CALLERS ? names : [...names.slice(0, MAX_CALLERS - 1), '…', ...names.slice(-1)];
  return `called by ${shown.join(' ← ')}`;
}

/** Names in a module can hold anything and be of any length. */
function clean(text: string): string {
  return cutText(stripControl(text), 1_000);
}
