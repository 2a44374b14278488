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
   */
  settle(): Promise<{ readonly settlement: Settlement; readonly log: string }>;
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
  /** No fence that counts stands before these many bytes of the log. */
  let from = 0;

  const arrived = async (fence: string): Promise<void> => {
    const deadline = Date.now() + ARRIVAL_LIMIT;
    while (!ended && !envoy.log(from).includes(fence) && Date.now() < deadline) {
      await Promise.race([envoy.logsMore(), sleep(LOOK_AGAIN)]);
    }
  };
  const wait = async (): Promise<{ settlement: Settlement; fence: string }> => {
    const deadline = Date.now() + SETTLE_LIMIT;
    let fence = '';
    for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
      fence = `&fence=${++count}.`;
      const active = await countConnections(envoy.adminPort, fence);
      if (active === undefined) {
        // A crash takes Envoy a moment to describe.
        await Promise.race([envoy.exited, sleep(SETTLE_LIMIT, undefined, { ref: false })]);
        return { settlement: ended ? 'gone' : 'stuck', fence };
      }
      await arrived(fence);
      if (active === 0) return { settlement: 'quiet', fence };
      if (Date.now() > deadline) return { settlement: 'stuck', fence };
      await sleep(pause);
    }
  };
  const mark = await wait();
  if (!whole) last = mark.fence;
  return {
    settle: async () => {
      const begun = envoy.logged();
      const { settlement, fence } = await wait();
      const log = between(envoy.log(from), last, fence);
      last = fence;
      from = begun;
      return { settlement, log };
    },
  };
}

/** Connections that clients hold, the admin interface's own left out; undefined: no answer. */
async function countConnections(adminPort: number, fence: string): Promise<number | undefined> {
  try {
    const { body } = await askAdmin(adminPort, `/stats?filter=downstream_cx_active${fence}`);
    let sum = 0;
    for (const [, prefix, value] of body.matchAll(/^http\.(.+)\.downstream_cx_active: (\d+)$/gm)) {
      if (prefix !== 'admin') sum += Number(value);
    }
    return sum;
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
