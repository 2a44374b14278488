import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { sha256 } from '../base/files.ts';
import type { Step } from './step.ts';

/** One folder a project below RUNNER_TEMP, which the runner empties between jobs. */
export function runFolder(directory: string, variables: Step['variables']): string {
  const name = `${basename(directory).replaceAll(/[^\w.-]/g, '-')}-${sha256(directory).slice(0, 8)}`;
  return join(runsFolder(variables), name);
}

/** What all run folders of a job are in. */
export const runsFolder = (variables: Step['variables']): string =>
  join(variables.RUNNER_TEMP ?? tmpdir(), 'wasm-action');
