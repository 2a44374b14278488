import { setTimeout as sleep } from 'node:timers/promises';
import { askAdmin } from '../envoy/admin.ts';
import type { RunningEnvoy } from '../envoy/process.ts';

/** How Envoy stands after a case. `stuck`: its worker never came back from the connection. */
export type Settlement = 'quiet' | 'stuck' | 'gone';

/** A span of Envoy's log that holds all of one case and nothing of another. */
export interface FencedLog {
  /**
   * Waits until Envoy's worker has let go of every connection, so that the filter's last callbacks have run, and
   * until all that was logged by then has arrived here. Never rejects.
   * @param opened how many connections there were, where one was given up: Envoy may not even have accepted it yet.
   */
  settle(opened?: number): Promise<{ readonly settlement: Settlement; readonly log: string }>;
}

/** Milliseconds until a worker that still holds a connection counts as stuck; Envoy's own delayed close takes 1,000. */
const SETTLE_LIMIT = 3_000;
const ARRIVAL_LIMIT = 2_000;
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
  const wait = async (opened: number): Promise<{ settlement: Settlement; fence: string }> => {
    const deadline = Date.now() + SETTLE_LIMIT;
    let fence = '';
    let areThere = opened === 0;
    for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
      fence = `&fence=${++count}.`;
      const found = await countConnections(envoy.adminPort, fence);
      if (found === undefined) {
        // A crash takes Envoy a moment to describe.
        await Promise.race([envoy.exited, sleep(SETTLE_LIMIT, undefined, { ref: false })]);
        return { settlement: ended ? 'gone' : 'stuck', fence };
      }
      await arrived(fence);
      if (areThere && found.active === 0) {
        accepted = found.total;
        return { settlement: 'quiet', fence };
      }
      // Envoy does not read both numbers at once: only the next answer tells whether those are closed.
      areThere ||= found.total >= accepted + opened;
      if (Date.now() > deadline) return { settlement: 'stuck', fence };
      await sleep(pause);
    }
  };
  const mark = await wait(0);
  if (!whole) last = mark.fence;
  return {
    settle: async (opened = 0) => {
      const begun = envoy.logged();
      const { settlement, fence } = await wait(opened);
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

/** Undefined: no answer. */
async function countConnections(adminPort: number, fence: string): Promise<Connections | undefined> {
  try {
    const { body } = await askAdmin(adminPort, `/stats?filter=downstream_cx_(active%7Ctotal)$${fence}`);
    const sums = { active: 0, total: 0 };
    for (const [, prefix, which, value] of body.matchAll(/^http\.(.+)\.downstream_cx_(active|total): (\d+)$/gm)) {
      if (prefix !== 'admin') sums[which as keyof typeof sums] += Number(value);
    }
    return sums;
  } catch {
    return undefined;
  }
}

/** From the line after the one mark to the line with the other; a mark that is not there stands at the log's end. */
function between(log: string, from: string, to: string): string {
  const start = from === '' ? -1 : log.indexOf(from);
  const end = log.indexOf(to, start + 1);
  const begin = start < 0 ? 0 : log.indexOf('\n', start) + 1;
  return log.slice(begin, end < 0 ? undefined : end);
}
