import type { Diagnostic } from '../base/diagnostic.ts';
import { describeError } from '../base/errors.ts';
import { relativePath } from '../base/files.ts';
import { renderPage } from '../report/page.ts';
import type { RunResult } from '../report/result.ts';
import { apiOf, type Step } from './step.ts';

/** GitHub refuses a comment of more than 65,536 characters; what can be four bytes each is cut by bytes. */
const LONGEST_BYTES = 65_000;
/** A pull request with more comments than this gets a second one of ours rather than no answer. */
const MOST_PAGES = 10;
const PER_PAGE = 100;

/**
 * Keeps one comment of ours on the pull request: the newest result replaces the one before it. What does not work is a
 * notice, never an error.
 */
export async function writeComment(step: Step, result: RunResult): Promise<Diagnostic[]> {
  const issue_number = step.event.pullRequest;
  if (issue_number === undefined) return [];
  const { octokit, owner, repo, patiently } = apiOf(step);
  const marker = `<!-- wasm-action ${encodeURIComponent(relativePath(step.workspace, step.directory))} -->`;
  const body = `${marker}\n${renderPage(result, { longest: LONGEST_BYTES })}`;
  const findOurs = async (): Promise<number | undefined> => {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { data } = await octokit.rest.issues.listComments({ owner, repo, issue_number, per_page: PER_PAGE, page });
      // Anybody can write our marker: only a bot's comment may be ours.
      const ours = data.find((comment) => comment.user?.type === 'Bot' && comment.body?.startsWith(marker) === true);
      if (ours !== undefined || data.length < PER_PAGE) return ours?.id;
    }
    return undefined;
  };
  try {
    await patiently(async () => {
      const comment_id = await findOurs();
      if (comment_id === undefined) await octokit.rest.issues.createComment({ owner, repo, issue_number, body });
      else await octokit.rest.issues.updateComment({ owner, repo, comment_id, body });
    });
    return [];
  } catch (error) {
    return [
      {
        severity: 'notice',
        code: 'comment',
        message: `no comment was written: ${describeError(error)}. The summary says the same`,
        hint: 'it needs `permissions: pull-requests: write`, which pull requests from forks and Dependabot never have',
      },
    ];
  }
}
