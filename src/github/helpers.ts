import { resolve } from 'node:path';
import * as core from '@actions/core';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError, EXIT, InterruptedError } from '../base/errors.ts';
import { readTextIfExists, writeFileAtomically } from '../base/files.ts';
import type { Log } from '../base/log.ts';
import { createRedactor } from '../base/redact.ts';
import { cutBytes } from '../base/text.ts';
import { type PassedModules, parsePassed, passedSizes, renderPassed } from '../project/passed.ts';
import { count } from '../report/format.ts';
import { errorDiagnostic } from '../stage/stage.ts';
import { runPage } from './annotations.ts';
import { baseCommit, releasedDirectory } from './base-commit.ts';
import { findCheckout } from './checkout.ts';
import { createEnvironment } from './environment.ts';
import { readEvent } from './event.ts';
import { HELPERS, type HelperName } from './helper-table.ts';
import { createActionLog } from './log.ts';
import { annotationMessage } from './text.ts';
import { type DiscoveryOutline, judgeJobs, type Need } from './verdict.ts';

const LONGEST_SUMMARY_BYTES = 1_000_000;
const MOST_JOBS = 256;

/** Runs one of the actions beside the stages and returns its exit code. */
export async function runHelper(name: HelperName): Promise<number> {
  const log = createActionLog(createRedactor());
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => stop.abort(new InterruptedError(signal)));
  }
  try {
    switch (name) {
      case 'discover':
        return await findModules(await createEnvironment(process.env, workspace(), log, stop.signal));
      case 'verdict':
        return await judge(log);
    }
  } catch (error) {
    if (error instanceof InterruptedError) return EXIT.interrupted;
    const { code, message, hint } = errorDiagnostic(error);
    core.error(annotationMessage(hint === undefined ? message : `${message}\n${hint}`), { title: code });
    return error instanceof ConfigurationError ? EXIT.configuration : EXIT.environment;
  }
}

const workspace = (): string => resolve(process.env.GITHUB_WORKSPACE ?? '.');

async function findModules(env: Environment): Promise<number> {
  const shards = readInput('discover', 'shards');
  if (!/^[1-9]\d{0,2}$/.test(shards) || Number(shards) > MOST_JOBS) {
    throw new ConfigurationError(`input shards: ${JSON.stringify(shards)} is not legal`, {
      hint: `legal: 1 to ${MOST_JOBS}, which is as many jobs as GitHub lets a matrix have`,
    });
  }
  const [{ discover }, { isMergeCommit }] = await Promise.all([
    import('../project/discover.ts'),
    import('../project/git.ts'),
  ]);
  const root = await findCheckout(workspace(), workspace());
  const event = await readEvent(process.env);
  const base = readInput('discover', 'base') || baseCommit(event, await isMergeCommit(root, env));
  const settings = readInput('discover', 'settings');
  const passed = await readPassed(readInput('discover', 'passed'));
  const found = await discover(root, { base, shards: Number(shards), settings, passed }, env);
  const changed = found.modules.filter((module) => module.changed && module.passedIn === undefined);
  const before = found.modules.flatMap(({ directory, passedIn }) =>
    passedIn === undefined ? [] : [[directory, passedIn]],
  );
  const outline: DiscoveryOutline = {
    ...(base === undefined ? {} : { base }),
    changed: Object.fromEntries(changed.map(({ directory, why }) => [directory, why ?? ''])),
    unchanged: found.modules.filter((module) => !module.changed).map(({ directory }) => directory),
    passed: Object.fromEntries(before),
    keys: Object.fromEntries(changed.map(({ directory, key }) => [directory, key])),
  };
  for (const { directory, why } of changed) env.log.info(`${directory}: ${why ?? ''}`);
  for (const [directory, run] of before) env.log.info(`${directory}: the same content passed in ${run}`);
  env.log.info(`${count(outline.unchanged.length, 'module')} of ${found.modules.length} unchanged`);
  core.setOutput(
    'shards',
    JSON.stringify(found.shards.map(({ index, directories }) => ({ index, directories: directories.join('\n') }))),
  );
  core.setOutput('count', String(changed.length));
  core.setOutput(
    'released',
    releasedDirectory(
      event.tag,
      found.modules.map(({ directory }) => directory),
    ) ?? '',
  );
  core.setOutput('discovery', JSON.stringify(outline));
  return EXIT.passed;
}

/** What earlier runs left; none where there is no such file, or nothing in it that can be believed. */
async function readPassed(file: string): Promise<PassedModules> {
  const text = file === '' ? undefined : await readTextIfExists(resolve(workspace(), file));
  const passed = text === undefined ? undefined : parsePassed(text, new Date());
  if (text !== undefined && passed === undefined) {
    const message = `${file} is no record of earlier runs: everything that has changed is judged`;
    core.notice(annotationMessage(message), { title: 'passed' });
  }
  return passed ?? new Map();
}

async function judge(log: Log): Promise<number> {
  const file = readInput('verdict', 'passed');
  const known = await readPassed(file);
  const event = await readEvent(process.env);
  const { passed, faults, page, passes } = judgeJobs(readNeeds(readInput('verdict', 'needs')), {
    run: { run: runPage(process.env) ?? 'an unknown run', ref: event.ref, at: new Date().toISOString() },
    sizes: passedSizes(known, `refs/heads/${event.defaultBranch}`),
  });
  if (file !== '') await writeFileAtomically(resolve(workspace(), file), renderPassed(known, passes));
  for (const fault of faults) log.info(fault);
  if (!passed) core.error(annotationMessage(faults.join('\n')), { title: 'verdict' });
  if (process.env.GITHUB_STEP_SUMMARY !== undefined) {
    await core.summary.addRaw(cutBytes(page, LONGEST_SUMMARY_BYTES)).write();
  }
  core.setOutput('verdict', passed ? 'passed' : 'failed');
  return passed ? EXIT.passed : EXIT.failed;
}

function readNeeds(text: string): Record<string, Need> {
  try {
    const needs: unknown = JSON.parse(text);
    if (typeof needs === 'object' && needs !== null && Object.keys(needs).length > 0)
      return needs as Record<string, Need>;
  } catch {
    // Told below, like everything that is no such object.
  }
  throw new ConfigurationError('input needs: it is not what toJSON(needs) gives', {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours
    hint: 'write needs: ${{ toJSON(needs) }}, in a job that has `needs:`',
  });
}

function readInput<Name extends HelperName>(
  helper: Name,
  input: keyof (typeof HELPERS)[Name]['inputs'] & string,
): string {
  const given = process.env[`INPUT_${input.toUpperCase()}`]?.trim() ?? '';
  const definitions: Readonly<Record<string, { readonly default: string }>> = HELPERS[helper].inputs;
  return given === '' ? (definitions[input]?.default ?? '') : given;
}
