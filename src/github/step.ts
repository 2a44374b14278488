import type { Log } from '../base/log.ts';
import { type Api, createApi } from './api.ts';
import type { ActionInputs } from './inputs.ts';
import type { Event } from './push-decision.ts';

/** One step of a job: what it was told, and where it is. */
export interface Step {
  readonly action: ActionInputs;
  readonly event: Event;
  /** The project's folder, absolute; of several modules the workspace. */
  readonly directory: string;
  /** The run's folder. */
  readonly folder: string;
  readonly workspace: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** How long pauses last is up to the caller; default: as long as GitHub says. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** GitHub's API for the repository that the job belongs to. */
export function apiOf({ action, variables, log, pause }: Step): Api {
  return createApi({
    token: action.githubToken,
    repository: variables.GITHUB_REPOSITORY ?? '',
    apiUrl: variables.GITHUB_API_URL ?? 'https://api.github.com',
    log,
    ...(pause === undefined ? {} : { pause }),
  });
}
