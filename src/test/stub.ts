import type { AddressInfo, Server } from 'node:net';
import type { Writable } from 'node:stream';
import { findCallout, type Scene, UNFORESEEN, UPSTREAM } from './callouts.ts';
import type { CallScene } from './calls-under-way.ts';
import type { ReceivedRequest } from './observation.ts';
import type { Pace } from './pace.ts';
import type { AnswerPlan, GrpcAnswerPlan } from './suite.ts';

/** A server on any free port of 127.0.0.1. */
export interface Stub {
  readonly port: number;
  close(): Promise<void>;
}

/** A scene among real processes. */
export interface StubScene extends Scene, CallScene {
  /** Undefined: nobody cares whether chunks arrive one by one. */
  pace: Pace | undefined;
  arrived: number;
  readonly held: Set<object>;
}

/** Counts a request among those that are held, until the function is called that it gives, or its caller is gone. */
export function hold({ held }: StubScene, reply: Pick<Writable, 'destroyed' | 'once' | 'off'>): () => void {
  const mark = {};
  const release = (): void => {
    held.delete(mark);
    reply.off('close', release);
  };
  if (reply.destroyed) return release;
  held.add(mark);
  reply.once('close', release);
  return release;
}

/** Opens the server on any free port of loopback. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Writes down a request where it belongs, and finds its answer. */
export function recognize(
  cluster: string,
  scene: StubScene,
  head: ReceivedRequest,
): {
  readonly answer: AnswerPlan | GrpcAnswerPlan;
  /** Completes what was written down. */
  keep(rest: Pick<ReceivedRequest, 'body' | 'trailers'>): void;
} {
  scene.arrived += 1;
  const callout = findCallout(scene.callouts, cluster, head);
  if (callout === undefined && cluster === UPSTREAM) {
    const { received, answer } = scene;
    const index = received.push(head) - 1;
    return { answer, keep: (rest) => void received.splice(index, 1, { ...head, ...rest }) };
  }
  const { calls } = scene;
  const index = calls.push({ cluster, ...head }) - 1;
  return {
    answer: callout?.answer ?? UNFORESEEN,
    keep: (rest) => void calls.splice(index, 1, { cluster, ...head, ...rest }),
  };
}
