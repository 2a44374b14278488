import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripControl } from '../../src/base/text.ts';
import { type CheckReport, checkMalformed, checkModule } from '../../src/check/check.ts';
import { makeBootstrap } from '../../src/envoy/bootstrap.ts';
import { validate } from '../../src/envoy/process.ts';
import { parseTarget } from '../../src/envoy/targets.ts';
import type { Verdict } from '../../src/report/result.ts';
import { MalformedModule } from '../../src/wasm/malformed.ts';
import { parseModule } from '../../src/wasm/module.ts';
import type { GeneratedModule } from './generated-modules.ts';

/** What check and the real Envoy say of one module on one release. */
export interface Comparison {
  readonly title: string;
  readonly predicted: Verdict;
  readonly loads: boolean;
  readonly reason: string | undefined;
  readonly agrees: boolean;
}

interface Judge {
  readonly command: readonly string[];
}

const NOBODY = { name: 'plugin', rootId: '', vmId: '' };
/** Milliseconds that a start may take in the embedded host. */
const START_LIMIT = 2_000;
/** So many modules that are thought to load are put into one Envoy; if that refuses, each is asked for alone. */
const BATCH = 16;

/** What check says of a module on several releases, told the same as Envoy is: an empty configuration. */
export function predict(bytes: Uint8Array<ArrayBuffer>, releases: readonly string[]): CheckReport {
  const targets = releases.map(parseTarget);
  try {
    const plugin = { ...NOBODY, configuration: '' };
    return checkModule(parseModule(bytes), targets, { plugin: () => plugin, startLimit: START_LIMIT });
  } catch (error) {
    if (error instanceof MalformedModule) return checkMalformed(bytes, error, targets);
    throw error;
  }
}

/** Lets an Envoy judge all modules that check judges, some at once. */
export async function compare(
  modules: readonly (GeneratedModule & { readonly predicted: Verdict })[],
  envoy: Judge,
  workers: number,
): Promise<Comparison[]> {
  const folder = await mkdtemp(join(tmpdir(), 'agreement-'));
  try {
    const files = modules.map((module, index) => ({ ...module, path: join(folder, `${index}.wasm`) }));
    await Promise.all(files.map(({ path, bytes }) => writeFile(path, bytes)));
    const good = files.filter(({ predicted }) => predicted.verdict === 'loads');
    const batches = Array.from({ length: Math.ceil(good.length / BATCH) }, (_, index) =>
      good.slice(index * BATCH, (index + 1) * BATCH),
    );
    const rest = files.filter(({ predicted }) => predicted.verdict !== 'loads').map((file) => [file]);
    const results = new Map<string, Comparison>();
    await inParallel([...rest, ...batches], workers, async (batch) => {
      for (const [path, comparison] of await judgeBatch(batch, envoy, folder)) results.set(path, comparison);
    });
    return files.map(({ path }) => results.get(path) as Comparison);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type File = GeneratedModule & { readonly predicted: Verdict; readonly path: string };

async function judgeBatch(batch: readonly File[], envoy: Judge, folder: string): Promise<[string, Comparison][]> {
  const env = { variables: process.env, signal: new AbortController().signal, temporary: folder };
  // Of the modules some never end: each would cost as long as users wait for one that is only slow.
  const real = await validate(envoy, { bootstrap: bootstrapOf(batch) }, env, 20_000);
  if (!real.loads && batch.length > 1) {
    const halves = [batch.slice(0, batch.length / 2), batch.slice(batch.length / 2)];
    return (await Promise.all(halves.map((half) => judgeBatch(half, envoy, folder)))).flat();
  }
  return batch.map(({ path, title, predicted }) => {
    const [reason] = real.reasons;
    const agrees =
      predicted.verdict === (real.loads ? 'loads' : 'refused') && isSameReason(predicted.reasons[0], reason);
    return [path, { title, predicted, loads: real.loads, reason, agrees }];
  });
}

/** An endless start has no words of Envoy's, and the address of a segmentation fault differs from build to build. */
function isSameReason(ours: string | undefined, real: string | undefined): boolean {
  if (real?.startsWith('Envoy was still loading') === true) return ours?.includes('does not return') === true;
  // What a module logs is shown without control characters.
  const shown = real === undefined ? undefined : stripControl(real);
  return ours === shown?.replace(/, suspect faulting address 0x[0-9a-f]+$/, '');
}

interface Bootstrap {
  readonly static_resources: {
    readonly listeners: {
      filter_chains: { filters: { typed_config: { http_filters: object[] } }[] }[];
    }[];
  };
}

/** One listener with all the modules before the router. */
function bootstrapOf(batch: readonly File[]): object {
  const bootstraps = batch.map(({ path }, index) =>
    makeBootstrap(
      { ...NOBODY, name: batch.length === 1 ? 'plugin' : `plugin${index}`, modulePath: path },
      { kind: 'direct-response', status: 200, body: '' },
    ),
  ) as Bootstrap[];
  const [first, ...others] = bootstraps.map(
    ({ static_resources: { listeners } }) => listeners[0]?.filter_chains[0]?.filters[0]?.typed_config,
  );
  for (const other of others) first?.http_filters.unshift(...(other?.http_filters.slice(0, -1) ?? []));
  return bootstraps[0] as object;
}

async function inParallel<T>(items: readonly T[], workers: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}
