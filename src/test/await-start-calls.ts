import { setTimeout as sleep } from 'node:timers/promises';
import { askAdmin } from '../envoy/admin.ts';
import type { StubScene } from './stub.ts';

/** Milliseconds until an answer that does not come is no longer waited for, and until nothing is. */
const ANSWER_LIMIT = 100;
const LIMIT = 2_000;

/** What Envoy has sent: how many requests, and how many of them wait for a connection or for their answer. */
const STATS = '^(cluster\\..*\\.upstream_rq_(total|active|pending_active)|listener_manager\\.workers_started)$';

/**
 * Waits until the calls that a plugin makes at its start, on Envoy's main thread and on its worker, have arrived and
 * been answered. Never rejects: what is wrong with this Envoy shows elsewhere.
 */
export async function awaitStartCalls(adminPort: number, scene: StubScene): Promise<void> {
  const begun = Date.now();
  for (let pause = 1; Date.now() - begun < LIMIT; pause = Math.min(pause * 2, 20)) {
    const body = await askAdmin(adminPort, `/stats?filter=${encodeURIComponent(STATS)}`).then(
      (answer) => answer.body,
      () => undefined,
    );
    if (body === undefined) return;
    const sum = (name: string): number =>
      [...body.matchAll(new RegExp(`^\\S+\\.${name}: (\\d+)$`, 'gm'))].reduce(
        (all, [, value]) => all + Number(value),
        0,
      );
    const arrived =
      sum('workers_started') > 0 &&
      sum('upstream_rq_pending_active') === 0 &&
      scene.arrived >= sum('upstream_rq_total');
    if (arrived && (sum('upstream_rq_active') === 0 || Date.now() - begun > ANSWER_LIMIT)) return;
    await sleep(pause);
  }
}
