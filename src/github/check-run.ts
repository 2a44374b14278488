import { type Diagnostic, sortDiagnostics, uniqueDiagnostics } from '../base/diagnostic.ts';
import { describeError } from '../base/errors.ts';
import { allDiagnostics } from '../report/modules.ts';
import { renderPage } from '../report/page.ts';
import type { RunResult } from '../report/result.ts';
import { annotationText } from './annotations.ts';
import { type Api, statusOf } from './api.ts';
import { annotationMessage } from './text.ts';

/** The Checks API takes this many annotations in one request. */
const PER_REQUEST = 50;
/** Ten requests: GitHub allows about 80 that write in a minute, and other jobs want some of them. */
const MOST_ANNOTATIONS = 500;
/** Of a check run's summary. The API speaks of characters and counts bytes. */
const LONGEST_SUMMARY_BYTES = 65_535;
const LONGEST_TITLE = 255;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

export interface CheckRunTarget {
  /** The same project's check run has the same name in every run. */
  readonly name: string;
  /** Of a pull request its head, not the merge commit that GITHUB_SHA names. */
  readonly headSha: string;
  /** Ours alone: finds a check run again whose creation was answered by a broken connection. */
  readonly externalId: string;
  readonly page: string | undefined;
}

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled';

/** A check run that says "in progress", from the first stage on. @throws what the API threw. */
export async function openCheckRun(target: CheckRunTarget, api: Api): Promise<number> {
  const { owner, repo, octokit } = api;
  return api.patiently(async (lost) => {
    if (lost) {
      const known = await findCheckRun(target, api);
      if (known !== undefined) return known;
    }
    const created = await octokit.rest.checks.create({
      owner,
      repo,
      name: target.name,
      head_sha: target.headSha,
      external_id: target.externalId,
      status: 'in_progress',
      ...(target.page === undefined ? {} : { details_url: target.page }),
    });
    return created.data.id;
  });
}

async function findCheckRun(target: CheckRunTarget, { owner, repo, octokit }: Api): Promise<number | undefined> {
  const found = await octokit.rest.checks.listForRef({
    owner,
    repo,
    ref: target.headSha,
    check_name: target.name,
    filter: 'all',
    per_page: 100,
  });
  return found.data.check_runs.find(({ external_id }) => external_id === target.externalId)?.id;
}

/** Ends a check run without a word on the module: the job was cancelled. */
export async function cancelCheckRun(id: number, { owner, repo, octokit, patiently }: Api): Promise<void> {
  await patiently(() =>
    octokit.rest.checks.update({ owner, repo, check_run_id: id, status: 'completed', conclusion: 'cancelled' }),
  );
}

export interface CheckRunReport {
  readonly result: RunResult;
  /** With paths relative to the repository. */
  readonly diagnostics: readonly Diagnostic[];
  readonly conclusion: Conclusion;
  /** Where the whole result is. */
  readonly page: string | undefined;
}

/**
 * Ends a check run with everything that was found: the conclusion with the first annotations, then the rest by pages.
 * @returns how many annotations GitHub did not take, or were too many to be sent.
 * @throws what the API threw before it had the conclusion.
 */
export async function closeCheckRun(
  id: number,
  { result, diagnostics, conclusion, page: runPage }: CheckRunReport,
  api: Api,
): Promise<number> {
  const placed = sortDiagnostics(uniqueDiagnostics(diagnostics)).filter(({ file }) => file !== undefined);
  const annotations = placed.slice(0, MOST_ANNOTATIONS).map(toAnnotation);
  const output = {
    title: titleOf(result, conclusion),
    summary: summarize(result, rest(placed.length - annotations.length, runPage)),
  };
  const update = (page: readonly Annotation[], parts: object): Promise<unknown> =>
    api.octokit.rest.checks.update({
      owner: api.owner,
      repo: api.repo,
      check_run_id: id,
      ...parts,
      output: { ...output, ...(page.length === 0 ? {} : { annotations: [...page] }) },
    });
  const ending = { status: 'completed', conclusion } as const;
  let taken = 0;
  for (let start = 0; start === 0 || start < annotations.length; start += PER_REQUEST) {
    const page = annotations.slice(start, start + PER_REQUEST);
    const parts = start === 0 ? ending : {};
    try {
      await api.patiently(async (lost) => {
        // Annotations add up: a page whose answer was lost must not be sent twice.
        const mayBeThere = lost && page.length > 0;
        if (mayBeThere && (await countAnnotations(id, api)) >= start + page.length) return;
        await update(page, parts);
      });
      taken += page.length;
    } catch (error) {
      if (start > 0) break;
      // One annotation that GitHub does not like refuses the whole page; the conclusion must stand all the same.
      if (statusOf(error) !== 422 || page.length === 0) throw error;
      await api.patiently(() => update([], ending));
    }
  }
  return placed.length - taken;
}

function summarize(result: RunResult, head: string): string {
  return head + renderPage(result, { longest: LONGEST_SUMMARY_BYTES - Buffer.byteLength(head) });
}

function rest(unsent: number, page: string | undefined): string {
  if (unsent === 0) return '';
  return `+${unsent} annotations have no place here; ${page === undefined ? 'the job summary' : `[the job summary](${page})`} has the rest.\n\n`;
}

async function countAnnotations(id: number, { owner, repo, octokit }: Api): Promise<number> {
  const found = await octokit.rest.checks.get({ owner, repo, check_run_id: id });
  return found.data.output.annotations_count;
}

/** Why there is no check run, for whoever asked for one; it costs nobody the build. */
export function checkRunNotice(error: unknown): Diagnostic {
  return {
    severity: 'notice',
    code: 'check-run',
    message: `no check run was written: ${describeError(error)}. The annotations and the summary say the same`,
    hint: 'it needs `permissions: checks: write`, which pull requests from forks and Dependabot never have',
  };
}

interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: (typeof LEVELS)[keyof typeof LEVELS];
  readonly title: string;
  readonly message: string;
}

function toAnnotation(diagnostic: Diagnostic): Annotation {
  const start = diagnostic.line ?? 1;
  const end = Math.max(start, diagnostic.endLine ?? start);
  return {
    path: diagnostic.file ?? '',
    start_line: start,
    end_line: end,
    // The API takes columns only where they are on one line.
    ...(start === end && diagnostic.column !== undefined
      ? { start_column: diagnostic.column, end_column: Math.max(diagnostic.column, diagnostic.endColumn ?? 0) }
      : {}),
    annotation_level: LEVELS[diagnostic.severity],
    title: annotationMessage(diagnostic.code).slice(0, LONGEST_TITLE),
    message: annotationText(diagnostic),
  };
}

function titleOf(result: RunResult, conclusion: Conclusion): string {
  const errors = allDiagnostics(result).filter(({ severity }) => severity === 'error').length;
  const what = errors === 0 ? '' : ` with ${errors} error${errors === 1 ? '' : 's'}`;
  const one = result.modules === undefined;
  switch (result.status) {
    case 'passed':
      return one ? 'The module passed' : `All ${result.modules.length} modules passed`;
    case 'failed':
      return `${one ? 'The module' : 'A module'} ${conclusion === 'neutral' ? 'would fail' : 'failed'}${what}`;
    case 'error':
      return `There is no verdict${what}`;
  }
}
