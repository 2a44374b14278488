import { getOctokit } from '@actions/github';
import { sortDiagnostics } from '../base/diagnostic.ts';
import { describeError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { cutText } from '../base/text.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { RunResult } from '../report/result.ts';
import { annotationText } from './annotations.ts';

/** The Checks API takes this many annotations in one request. */
const PER_REQUEST = 50;
/** Characters of a check run's summary, by the Checks API. */
const LONGEST_SUMMARY = 65_535;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

export interface CheckRunTarget {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Of a pull request its head, not the merge commit that GITHUB_SHA names. */
  readonly headSha: string;
  readonly apiUrl: string;
}

/**
 * Writes the whole run as one check run with all its annotations. A token that may not (a fork, Dependabot, a missing
 * permission) costs one line in the log and no red build.
 */
export async function writeCheckRun(target: CheckRunTarget, result: RunResult, log: Log): Promise<void> {
  const [owner = '', repo = ''] = target.repository.split('/');
  const octokit = getOctokit(target.token, { baseUrl: target.apiUrl });
  const annotations = sortDiagnostics(result.diagnostics)
    .filter((diagnostic) => diagnostic.file !== undefined)
    .map((diagnostic) => {
      const start = diagnostic.line ?? 1;
      const end = diagnostic.endLine ?? start;
      return {
        path: diagnostic.file ?? '',
        start_line: start,
        end_line: end,
        // The API takes columns only where they are on one line.
        ...(start === end && diagnostic.column !== undefined
          ? { start_column: diagnostic.column, end_column: diagnostic.endColumn ?? diagnostic.column }
          : {}),
        annotation_level: LEVELS[diagnostic.severity],
        title: diagnostic.code,
        message: annotationText(diagnostic),
      };
    });
  const output = {
    title: result.status === 'passed' ? 'The module passed' : 'The module did not pass',
    summary: cutText(renderMarkdown(result), LONGEST_SUMMARY),
  };
  try {
    const created = await octokit.rest.checks.create({
      owner,
      repo,
      name: 'wasm-action',
      head_sha: target.headSha,
      status: 'completed',
      conclusion: result.status === 'passed' ? 'success' : 'failure',
      output: { ...output, annotations: annotations.slice(0, PER_REQUEST) },
    });
    for (let start = PER_REQUEST; start < annotations.length; start += PER_REQUEST) {
      await octokit.rest.checks.update({
        owner,
        repo,
        check_run_id: created.data.id,
        output: { ...output, annotations: annotations.slice(start, start + PER_REQUEST) },
      });
    }
  } catch (error) {
    log.info(`no check run: ${describeError(error)}; the annotations and the summary say the same`);
    log.info('a check run needs `permissions: checks: write`, which forks and Dependabot never have');
  }
}
