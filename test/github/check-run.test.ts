import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { abandonRun, announceRun, concludeRun } from '../../src/github/check-run-step.ts';
import { writeComment } from '../../src/github/comment.ts';
import { readEvent } from '../../src/github/event.ts';
import { loadInputs } from '../../src/github/inputs.ts';
import type { Step } from '../../src/github/step.ts';
import { foldResults, type RunResult } from '../../src/report/result.ts';
import { recordingLog, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { type GitHubApi, startGitHubApi } from '../support/github-api.ts';

const HEAD = `${'f00'.repeat(13)}f`;

const warnings = (length: number): Diagnostic[] =>
  Array.from({ length }, (_, index) => ({
    severity: 'warning',
    code: 'X',
    message: `m${index}`,
    file: 'a.ts',
    line: index + 1,
    column: 2,
  }));

function resultOf(diagnostics: readonly Diagnostic[], status: 'passed' | 'failed' = 'failed'): RunResult {
  return foldResults([{ schemaVersion: 1, stage: 'build', status, seconds: 1, diagnostics }]);
}

/** A step of a pull request's job as the runner starts it; pauses are noted and not slept. */
async function makeStep(
  api: GitHubApi,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Step & { pauses: number[]; lines: readonly string[] }> {
  const workspace = temporaryFolder();
  const payload = {
    repository: { default_branch: 'main' },
    pull_request: { number: 5, head: { sha: HEAD }, base: { sha: 'ba5e' } },
  };
  await writeFiles(workspace, { 'event.json': JSON.stringify(payload) });
  const variables = {
    GITHUB_API_URL: api.url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: `${workspace}/event.json`,
    GITHUB_JOB: 'filter',
    GITHUB_REPOSITORY: 'acme/filters',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'the-merge-commit',
    GITHUB_WORKSPACE: workspace,
    INPUT_GITHUB_TOKEN: 't0ken',
    ...inputs,
  };
  const event = await readEvent(variables);
  const action = loadInputs(variables, event);
  const pauses: number[] = [];
  const log = recordingLog();
  return {
    action,
    event,
    directory: action.modules[0].directory,
    folder: `${workspace}/run`,
    workspace,
    variables,
    log,
    pause: async (milliseconds) => void pauses.push(milliseconds),
    pauses,
    lines: log.lines,
  };
}

const operations = (api: GitHubApi): string[] =>
  api.requests.map(({ operation }) => operation.replace('/repos/{owner}/{repo}', ''));

describe('the check run', () => {
  it('begins with the run, on the head commit, and ends with its annotations by pages of fifty', async () => {
    const api = await startGitHubApi();
    const step = await makeStep(api);
    await announceRun(step);
    expect(api.checkRuns).toMatchObject([{ status: 'in_progress', conclusion: null, head_sha: HEAD }]);
    const spanning: Diagnostic = {
      severity: 'error',
      code: 'Y',
      message: 's',
      file: 'b.ts',
      line: 1,
      endLine: 3,
      column: 5,
    };
    const notices = await concludeRun(
      step,
      resultOf([...warnings(120), spanning, { severity: 'notice', code: 'Z', message: 'no place' }]),
    );
    expect(notices).toEqual([]);
    expect(operations(api)).toEqual([
      'POST /check-runs',
      ...Array.from({ length: 3 }, () => 'PATCH /check-runs/{check_run_id}'),
    ]);
    expect(api.requests.map(({ status }) => status)).toEqual([201, 200, 200, 200]);
    expect(api.requests.every(({ authorization }) => authorization === 'token t0ken')).toBe(true);
    const [run] = api.checkRuns;
    expect(run).toMatchObject({
      name: 'wasm-action',
      external_id: '42/1/filter/.',
      details_url: 'https://github.com/acme/filters/actions/runs/42',
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'The module failed with 1 error', annotations_count: 121 },
    });
    // Columns are legal only within one line.
    expect(run?.annotations[0]).toEqual({
      path: 'b.ts',
      start_line: 1,
      end_line: 3,
      annotation_level: 'failure',
      title: 'Y',
      message: 's',
    });
    expect(run?.annotations[1]).toMatchObject({ start_line: 1, end_line: 1, start_column: 2, end_column: 2 });
  });

  it('is made at the end where it could not be at the beginning, and passes without annotations', async () => {
    const api = await startGitHubApi([{ request: 1, status: 404 }]);
    const step = await makeStep(api, { INPUT_DIRECTORY: 'filters/a' });
    await announceRun(step);
    expect(step.lines.join()).toContain('no check run yet');
    expect(await concludeRun(step, resultOf([], 'passed'))).toEqual([]);
    expect(api.checkRuns).toMatchObject([
      {
        name: 'wasm-action: filters/a',
        status: 'completed',
        conclusion: 'success',
        output: { title: 'The module passed' },
      },
    ]);
  });

  it('sends five hundred annotations at most and leads to the rest', async () => {
    const api = await startGitHubApi();
    const step = await makeStep(api);
    await concludeRun(step, resultOf(warnings(10_000)));
    expect(api.requests).toHaveLength(11);
    expect(api.checkRuns[0]?.annotations).toHaveLength(500);
    expect(api.checkRuns[0]?.output.summary).toMatch(
      /^\+9500 annotations have no place here; \[the job summary\]\(https:\/\/github\.com\/acme\/filters\/actions\/runs\/42\)/,
    );
    expect(step.lines).toContain('the check run has all but 9500 of the annotations');
  });

  it('keeps every text within its limit, by bytes, and every line where GitHub wants it', async () => {
    const api = await startGitHubApi();
    const step = await makeStep(api);
    const huge: Diagnostic[] = Array.from({ length: 60 }, (_, index) => ({
      severity: 'error',
      code: '€'.repeat(400),
      message: `${index}${'€😀'.repeat(50_000)}`,
      file: index === 0 ? '../outside.ts' : 'a.ts',
      line: 7,
      endLine: 3,
      column: 9,
      endColumn: 2,
    }));
    expect(await concludeRun(step, resultOf(huge))).toEqual([]);
    expect(api.requests.map(({ status }) => status)).toEqual([201, 200, 200]);
    expect(api.checkRuns[0]?.annotations).toHaveLength(59);
  });

  it('is cancelled with the job', async () => {
    const api = await startGitHubApi();
    const step = await makeStep(api);
    await abandonRun(step);
    expect(api.requests).toEqual([]);
    await announceRun(step);
    await abandonRun(step);
    expect(api.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
  });

  it('is neutral where nothing shall fail the job', async () => {
    const api = await startGitHubApi();
    const step = await makeStep(api, { INPUT_FAIL_ON: 'never' });
    await concludeRun(step, resultOf(warnings(1)));
    expect(api.checkRuns).toMatchObject([{ conclusion: 'neutral', output: { title: 'The module would fail' } }]);
  });
});

describe('where GitHub says no', () => {
  it('a token that may only read costs one notice', async () => {
    const api = await startGitHubApi('read-only');
    const step = await makeStep(api);
    await announceRun(step);
    const notices = await concludeRun(step, resultOf(warnings(120)));
    expect(api.requests.map(({ status }) => status)).toEqual([403, 403]);
    expect(notices).toMatchObject([{ severity: 'notice', code: 'check-run' }]);
    expect(notices[0]?.message).toContain('Resource not accessible by integration');
    expect(notices[0]?.hint).toContain('checks: write');
    expect(step.pauses).toEqual([]);
  });

  it.each([401, 404])('a %i costs one notice', async (status) => {
    const api = await startGitHubApi([{ request: 1, status }]);
    const step = await makeStep(api);
    expect(await concludeRun(step, resultOf([]))).toHaveLength(1);
  });

  it('a page that it refuses costs that page, not the conclusion', async () => {
    const api = await startGitHubApi([{ request: 2, status: 422, message: 'path is bad' }]);
    const step = await makeStep(api);
    expect(await concludeRun(step, resultOf(warnings(70)))).toEqual([]);
    expect(api.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(api.checkRuns[0]?.annotations).toHaveLength(20);
    expect(step.lines).toContain('the check run has all but 50 of the annotations');
  });

  it('a secondary rate limit is waited for as long as it says, and no longer than is worth it', async () => {
    const limit = { status: 403, message: 'You have exceeded a secondary rate limit' };
    const api = await startGitHubApi([
      { request: 1, ...limit, headers: { 'retry-after': '7' } },
      { request: 3, ...limit },
      { request: 5, status: 429, headers: { 'retry-after': '3600' } },
    ]);
    const step = await makeStep(api);
    expect(await concludeRun(step, resultOf(warnings(120)))).toEqual([]);
    expect(step.pauses).toEqual([7_000, 60_000]);
    expect(api.checkRuns).toHaveLength(1);
    expect(api.checkRuns[0]).toMatchObject({ conclusion: 'failure' });
    expect(api.checkRuns[0]?.annotations).toHaveLength(50);
    expect(step.lines).toContain('the check run has all but 70 of the annotations');
  });

  it('a lost answer is no reason to do anything twice', async () => {
    const lost = { status: 502, obeyed: true };
    const api = await startGitHubApi([
      { request: 1, ...lost },
      { request: 3, ...lost },
      { request: 5, ...lost },
      { request: 7, status: 502 },
    ]);
    const step = await makeStep(api);
    expect(await concludeRun(step, resultOf(warnings(120)))).toEqual([]);
    expect(api.checkRuns).toHaveLength(1);
    expect(api.checkRuns[0]?.annotations.map(({ message }) => message)).toEqual(
      warnings(120).map(({ message }) => message),
    );
    expect(step.pauses).toEqual([1_000, 1_000, 1_000, 1_000]);
  });
});

describe('the comment', () => {
  it('is one, kept up to date, and nobody else can pass theirs off as ours', async () => {
    const api = await startGitHubApi();
    const step = await makeStep(api);
    const forged = { id: 1, body: '<!-- wasm-action . -->\nall is well', user: { login: 'mallory', type: 'User' } };
    api.comments.push(...Array.from({ length: 150 }, (_, id) => ({ ...forged, id: id + 1 })));
    await writeComment(step, resultOf(warnings(1)));
    expect(api.comments).toHaveLength(151);
    await writeComment(step, resultOf([], 'passed'));
    expect(api.comments).toHaveLength(151);
    expect(api.comments.slice(0, 150).every(({ body }) => body === forged.body)).toBe(true);
    expect(api.comments.at(-1)?.body).toContain('passed');
    expect(api.requests.every(({ path }) => path.issue_number === undefined || path.issue_number === '5')).toBe(true);
  });

  it('costs one notice where it may not be, and nothing where there is no pull request', async () => {
    const api = await startGitHubApi('read-only');
    const step = await makeStep(api);
    expect(await writeComment(step, resultOf([]))).toMatchObject([{ severity: 'notice', code: 'comment' }]);
    const { pullRequest: _, ...event } = step.event;
    expect(await writeComment({ ...step, event }, resultOf([]))).toEqual([]);
  });
});
