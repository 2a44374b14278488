import { setTimeout as sleep } from 'node:timers/promises';
import { askAdmin } from '../envoy/admin.ts';
import type { RunningEnvoy } from '../envoy/process.ts';
import { areHandled, CALL_STATS, type CallScene, writeOffLost } from './calls-under-way.ts';

/** How Envoy stands after a case. `stuck`: its worker never came back from the connection. */
export type Settlement = 'quiet' | 'stuck' | 'gone';

/** A span of Envoy's log that holds all of one case and nothing of another. */
export interface FencedLog {
  /** What was logged before the first span. */
  readonly before: string;
  /**
   * Waits until Envoy's worker has let go of every connection, so that the filter's last callbacks have run, until it
   * has handled the answers to the filter's calls, and until all that was logged by then has arrived here. Never rejects.
   * @param opened how many connections there were, where one was given up: Envoy may not even have accepted it yet.
   * @param scene what the filter calls; undefined: nobody asks what it logs of that.
   */
  settle(opened?: number, scene?: CallScene): Promise<{ readonly settlement: Settlement; readonly log: string }>;
}

/** Milliseconds until a worker that still holds a connection counts as stuck; Envoy's own delayed close takes 1,000. */
const SETTLE_LIMIT = 3_000;
const ARRIVAL_LIMIT = 10_000;
/** Milliseconds for an Envoy that answers no more to end, and for answers on their way to be handled. */
const END_LIMIT = 10_000;
const CALLS_LIMIT = 2_000;
/** Milliseconds after which it is looked whether Envoy has ended, where it logs nothing. */
const LOOK_AGAIN = 50;

/**
 * Envoy writes its log from several threads, and the pipe brings it late. Its admin interface logs each request at the
 * level debug: a request with a number of ours, made once no connection is left, is a fence in the log.
 * @param whole the first span begins with Envoy's start.
 */
export async function fenceLog(envoy: RunningEnvoy, whole = false): Promise<FencedLog> {
  await askAdmin(envoy.adminPort, '/logging?admin=debug', 'POST');
  let ended = false;
  void envoy.exited.then(() => {
    ended = true;
  });
  let count = 0;
  let last = '';
  /** So many connections there had been by the last fence. */
  let accepted = 0;
  /** No fence that counts stands before these many bytes of the log. */
  let from = 0;

  const arrived = async (fence: string): Promise<void> => {
    const deadline = Date.now() + ARRIVAL_LIMIT;
    while (!ended && !envoy.log(from).includes(fence) && Date.now() < deadline) {
      await Promise.race([envoy.logsMore(), sleep(LOOK_AGAIN)]);
    }
  };
  const wait = async (opened: number, scene?: CallScene): Promise<{ settlement: Settlement; fence: string }> => {
    const begun = Date.now();
    let fence = '';
    let areThere = opened === 0;
    let isQuiet = false;
    for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
      fence = `&fence=${++count}.`;
      const stats = await readStats(envoy.adminPort, fence);
      if (stats === undefined) {
        // A crash takes Envoy a moment to describe.
        await Promise.race([envoy.exited, sleep(END_LIMIT, undefined, { ref: false })]);
        return { settlement: ended ? 'gone' : 'stuck', fence };
      }
      await arrived(fence);
      // Envoy logs a request before it counts: only the next one's line stands behind all that was before the count.
      if (isQuiet) return { settlement: 'quiet', fence };
      const found = countConnections(stats);
      const waited = Date.now() - begun;
      if (areThere && found.active === 0) {
        accepted = found.total;
        isQuiet =
          scene === undefined || areHandled(stats, scene) || writeOffLost(stats, scene, waited) || waited > CALLS_LIMIT;
        if (isQuiet) continue;
      }
      // Envoy does not read both numbers at once: only the next answer tells whether those are closed.
      areThere ||= found.total >= accepted + opened;
      if (found.active > 0 && waited > SETTLE_LIMIT) return { settlement: 'stuck', fence };
      await sleep(pause);
    }
  };
  const mark = await wait(0);
  const before = whole ? '' : between(envoy.log(), '', mark.fence);
  if (!whole) last = mark.fence;
  return {
    before,
    settle: async (opened = 0, scene) => {
      const begun = envoy.logged();
      const { settlement, fence } = await wait(opened, scene);
      const log = between(envoy.log(from), last, fence);
      last = fence;
      from = begun;
      return { settlement, log };
    },
  };
}

/** Of all listeners for HTTP but the admin interface. */
interface Connections {
  /** Those that clients hold. */
  readonly active: number;
  /** All that there have ever been. */
  readonly total: number;
}

const STATS = encodeURIComponent(`(downstream_cx_(active|total)|${CALL_STATS})$`);

/** Undefined: no answer. */
async function readStats(adminPort: number, fence: string): Promise<string | undefined> {
  try {
    return (await askAdmin(adminPort, `/stats?filter=${STATS}${fence}`)).body;
  } catch {
    return undefined;
  }
}

function countConnections(stats: string): Connections {
  const sums = { active: 0, total: 0 };
  for (const [, prefix, which, value] of stats.matchAll(/^http\.(.+)\.downstream_cx_(active|total): (\d+)$/gm)) {
    if (prefix !== 'admin') sums[which as keyof typeof sums] += Number(value);
  }
  return sums;
}

/** From the line after the one mark to the line with the other; a mark that is not there stands at the log's end. */
function between(log: string, from: string, to: string): string {
  const start = from === '' ? -1 : log.indexOf(from);
  const end = log.indexOf(to, start + 1);
  const begin = start < 0 ? 0 : log.indexOf('\n', start) + 1;
  return log.slice(begin, end < 0 ? undefined : end);
}
