import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { describeError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';

const ATTEMPTS = 4;
/** The first pause after an answer that names none, in milliseconds; doubled for each further one. */
const FIRST_PAUSE = 1_000;
/** GitHub asks for a minute after a secondary rate limit that names no time. */
const SECONDARY_PAUSE = 60_000;
/** A report is not worth a longer pause: annotations and summary say the same. In milliseconds. */
const LONGEST_PAUSE = 120_000;

export interface Api {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly owner: string;
  readonly repo: string;
  /**
   * Does a request, again after a rate limit or a server's fault. `lost`: the attempt before may have done its work,
   * only its answer did not come; what is not safe to repeat must look first.
   * @throws what the last attempt threw.
   */
  readonly patiently: <T>(work: (lost: boolean) => Promise<T>) => Promise<T>;
}

export interface ApiOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** GITHUB_API_URL: of an Enterprise Server its own. */
  readonly apiUrl: string;
  readonly log: Log;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** GitHub's API for one repository. */
export function createApi({ token, repository, apiUrl, log, pause = sleep }: ApiOptions): Api {
  const [owner = '', repo = ''] = repository.split('/');
  const patiently = async <T>(work: (lost: boolean) => Promise<T>): Promise<T> => {
    let lost = false;
    for (let attempt = 0; ; attempt++) {
      try {
        return await work(lost);
      } catch (error) {
        lost ||= (statusOf(error) ?? 0) >= 500;
        const wait = pauseAfter(error, attempt);
        if (wait === undefined || wait > LONGEST_PAUSE || attempt === ATTEMPTS - 1) throw error;
        log.debug(`GitHub's API: ${describeError(error)}; again in ${Math.round(wait / 1_000)} s`);
        await pause(wait);
      }
    }
  };
  return { octokit: getOctokit(token, { baseUrl: apiUrl }), owner, repo, patiently };
}

/** The HTTP status of a refused request; undefined for anything else. */
export function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | undefined)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** Milliseconds to wait before the next attempt (docs: best practices for using the REST API); undefined: don't. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  const status = statusOf(error);
  const backoff = FIRST_PAUSE * 2 ** attempt;
  // Octokit gives 500 to a connection that broke.
  if (status !== undefined && status >= 500) return Math.max(backoff, retryAfter(error) ?? 0);
  if (status !== 403 && status !== 429) return undefined;
  const asked = retryAfter(error);
  if (asked !== undefined) return asked;
  if (header(error, 'x-ratelimit-remaining') === '0') {
    return Math.max(0, Number(header(error, 'x-ratelimit-reset') ?? Number.NaN) * 1_000 - Date.now());
  }
  return status === 429 || /secondary rate limit/i.test(describeError(error)) ? SECONDARY_PAUSE : undefined;
}

function retryAfter(error: unknown): number | undefined {
  const seconds = Number(header(error, 'retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}

function header(error: unknown, name: string): string | undefined {
  const headers = (error as { response?: { headers?: Record<string, unknown> } }).response?.headers;
  const value = headers?.[name];
  return value === undefined ? undefined : String(value);
}
