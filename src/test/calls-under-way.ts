import { setTimeout as sleep } from 'node:timers/promises';
import { askAdmin } from '../envoy/admin.ts';

/** What is known where calls arrive. */
export interface CallScene {
  /** How many requests have come since the Envoy was started, or never will. */
  arrived: number;
  /** Those that are answered later or never, as the case or their caller wants it. */
  readonly held: ReadonlySet<object>;
}

/** What Envoy has sent: how many requests, and how many of them wait for a connection or for their answer. */
export const CALL_STATS = 'upstream_rq_(total|active|pending_active)';

/** Milliseconds until an answer that is held back is no longer waited for, and until nothing is. */
const HELD_LIMIT = 100;
const LIMIT = 5_000;

/** Whether all that Envoy has sent is here, and it has got every answer but those that are held back. */
export function areHandled(stats: string, scene: CallScene): boolean {
  return (
    sum(stats, 'upstream_rq_pending_active') === 0 &&
    scene.arrived >= sum(stats, 'upstream_rq_total') &&
    sum(stats, 'upstream_rq_active') <= scene.held.size
  );
}

/**
 * What waits for nothing any more, and has not come in so many milliseconds, never comes: a filter can garble a request
 * so that Envoy does not send it, or that nobody can read it.
 */
const LOST_LIMIT = 250;

/** Whether there is nothing left to wait for, after so many milliseconds; what is lost is not waited for again. */
export function writeOffLost(stats: string, scene: CallScene, waited: number): boolean {
  const underWay = sum(stats, 'upstream_rq_pending_active') + sum(stats, 'upstream_rq_active');
  if (underWay > scene.held.size || waited < LOST_LIMIT) return false;
  scene.arrived = Math.max(scene.arrived, sum(stats, 'upstream_rq_total'));
  return true;
}

/**
 * Waits until the calls that a plugin makes at its start, on Envoy's main thread and on its worker, have arrived and
 * been answered. Never rejects: what is wrong with this Envoy shows elsewhere.
 */
export async function awaitStartCalls(adminPort: number, scene: CallScene): Promise<void> {
  await poll(adminPort, (stats, waited) => {
    const isStarted = sum(stats, 'workers_started') > 0;
    return isStarted && areHandled(stats, scene) && (sum(stats, 'upstream_rq_active') === 0 || waited > HELD_LIMIT);
  });
}

/** Waits until Envoy has handled every answer that was sent to it, however slow its machine is. Never rejects. */
export async function awaitAnswers(adminPort: number, scene: CallScene): Promise<void> {
  await poll(adminPort, (stats) => areHandled(stats, scene));
}

const STATS = encodeURIComponent(`^(cluster\\..*\\.${CALL_STATS}|listener_manager\\.workers_started)$`);

async function poll(adminPort: number, isOver: (stats: string, waited: number) => boolean): Promise<void> {
  const begun = Date.now();
  for (let pause = 1; Date.now() - begun < LIMIT; pause = Math.min(pause * 2, 20)) {
    const stats = await askAdmin(adminPort, `/stats?filter=${STATS}`).then(
      ({ body }) => body,
      () => undefined,
    );
    if (stats === undefined || isOver(stats, Date.now() - begun)) return;
    await sleep(pause);
  }
}

/** Of all clusters. */
function sum(stats: string, name: string): number {
  return [...stats.matchAll(new RegExp(`^\\S+\\.${name}: (\\d+)$`, 'gm'))].reduce(
    (all, [, value]) => all + Number(value),
    0,
  );
}
