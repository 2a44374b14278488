import { cutText } from '../base/text.ts';
import type { PassedModule, PassedModules } from '../project/passed.ts';
import { renderBars } from '../report/chart.ts';
import { count, formatBytes, formatChange } from '../report/format.ts';
import { code, inline, table } from '../report/markdown.ts';

/** A job as `toJSON(needs)` has it. */
export interface Need {
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
}

export interface JobsVerdict {
  readonly passed: boolean;
  readonly faults: readonly string[];
  /** For the job summary. */
  readonly page: string;
  /** What has passed, by its content key. */
  readonly passes: PassedModules;
}

/** What `discover` tells by its output. */
export interface DiscoveryOutline {
  readonly base?: string | undefined;
  /** Why there is something to judge, by directory. */
  readonly changed: Readonly<Record<string, string>>;
  readonly unchanged: readonly string[];
  /** The earlier run in which the same content passed, by directory. */
  readonly passed?: Readonly<Record<string, string>>;
  /** The content keys of what has to be judged, by directory. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** What is known beside the jobs' words. */
export interface Surroundings {
  /** How this run is remembered. */
  readonly run: Pick<PassedModule, 'run' | 'ref' | 'at'>;
  /** Bytes of each module as they are on the default branch. */
  readonly sizes: ReadonlyMap<string, number>;
}

interface Outcome {
  readonly name: string;
  readonly status: string;
  readonly size?: number;
  readonly tests?: string;
  readonly image?: string;
  readonly digest?: string;
  readonly why?: readonly string[];
}

/** An output that says what became of a shard's modules. */
const SHARD = /^shard-\d+$/;
const LONGEST_LIST = 20_000;

/**
 * Judges all jobs before this one. Safe to require: a job that was cancelled or skipped without need, a job that left no
 * word and a module that none speaks of are faults; only what has not changed may be passed over.
 */
export function judgeJobs(needs: Readonly<Record<string, Need>>, { run, sizes }: Surroundings): JobsVerdict {
  const discovery = readDiscovery(needs);
  // A job that did not run has nothing to say, though act hands its outputs' expressions on.
  const outcomes = Object.values(needs)
    .filter(({ result }) => result !== 'skipped')
    .flatMap(({ outputs }) => Object.entries(outputs))
    .flatMap(([name, value]) => (SHARD.test(name) && value !== '' ? (JSON.parse(value) as Outcome[]) : []));
  const known = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
  const changed = Object.keys(discovery?.changed ?? {});
  const faults = [
    ...Object.entries(needs).flatMap(([name, need]) => jobFaults(name, need, changed.length)),
    ...(discovery === undefined ? ['nothing is known of the modules: no job has said which there are'] : []),
    ...changed.filter((name) => !known.has(name)).map((name) => `nothing is known of ${name}: its job left no word`),
    ...outcomes.filter(({ status }) => status === 'error').map(({ name }) => `${name} has no verdict`),
  ];
  const passed = faults.length === 0;
  const passes = outcomes.flatMap(({ name, status, size }): [string, PassedModule][] => {
    const key = discovery?.keys?.[name];
    if (status !== 'passed' || key === undefined) return [];
    return [[key, { directory: name, ...run, ...(size === undefined ? {} : { size }) }]];
  });
  return {
    passed,
    faults,
    page: renderPage(passed, faults, outcomes, discovery, sizes),
    passes: new Map(passes),
  };
}

function jobFaults(name: string, { result }: Need, changed: number): string[] {
  switch (result) {
    case 'success':
      return [];
    case 'skipped':
      return changed === 0 ? [] : [`the job ${name} was skipped, though ${count(changed, 'module')} changed`];
    case 'failure':
      return [`the job ${name} failed`];
    case 'cancelled':
      return [`the job ${name} was cancelled`];
  }
}

function readDiscovery(needs: Readonly<Record<string, Need>>): DiscoveryOutline | undefined {
  const text = Object.values(needs)
    .map(({ outputs }) => outputs.discovery)
    .find((value) => value !== undefined && value !== '');
  return text === undefined ? undefined : (JSON.parse(text) as DiscoveryOutline);
}

function renderPage(
  passed: boolean,
  faults: readonly string[],
  outcomes: readonly Outcome[],
  discovery: DiscoveryOutline | undefined,
  sizes: ReadonlyMap<string, number>,
): string {
  const symbols: Readonly<Record<string, string>> = { passed: '✅', failed: '❌', error: '⚠️' };
  const unchanged = discovery?.unchanged ?? [];
  const before = Object.entries(discovery?.passed ?? {});
  const sorted = [...outcomes].sort((a, b) => Number(a.status === 'passed') - Number(b.status === 'passed'));
  const rows = sorted.map(({ name, status, size, tests, image, digest, why }) => [
    symbols[status] ?? '❔',
    inline(name),
    size === undefined ? '' : `${formatBytes(size)}${formatChange(sizes.get(name), size)}`,
    inline(tests ?? ''),
    image === undefined ? '' : code(`${image}@${digest ?? ''}`),
    (why ?? []).map(inline).join('<br>'),
    inline(discovery?.changed[name] ?? ''),
  ]);
  const since = discovery?.base === undefined ? '' : ` since ${code(discovery.base)}`;
  const parts = [
    `## ${passed ? '✅ passed' : '❌ failed'}: ${count(outcomes.length, 'module')} of ${outcomes.length + unchanged.length + before.length}`,
    faults.map((fault) => `- ${inline(fault)}`).join('\n'),
    table(['', 'Module', 'Size', 'Tests', 'Image', 'Why not', 'Concerned by'], rows),
    renderBars(
      'Size of each module',
      'kB',
      outcomes.flatMap(({ name, size }) => (size === undefined ? [] : { label: name, value: size / 1000 })),
    ),
    before.length === 0
      ? ''
      : `Skipped, for the same content has passed before: ${cutText(before.map(passedLink).join(', '), LONGEST_LIST)}`,
    unchanged.length === 0
      ? ''
      : `Skipped, for nothing that concerns them has changed${since}: ${inline(cutText(unchanged.join(', '), LONGEST_LIST))}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The run's page comes out of a cache: it is linked only where it can be nothing but a page. */
const passedLink = ([name, run]: readonly [string, string]): string =>
  /^https:\/\/[\w.:-]+\/[\w./-]+$/.test(run) ? `[${inline(name)}](${run})` : inline(name);
