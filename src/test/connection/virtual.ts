import type { Clock } from '../../host/clock.ts';
import {
  loseClient,
  openConnection,
  receiveFromClient,
  receiveFromUpstream,
  startConnection,
  type TcpConnection,
} from '../../host/connection.ts';
import type { StreamFacts } from '../../host/context.ts';
import type { StartedPlugin } from '../../host/host.ts';
import { type ConnectionRecord, type ConnectionStep, LINGER, type Peer } from './plan.ts';

/** Milliseconds of the host's time that Envoy needs to reach an upstream on loopback. */
const CONNECT_DELAY = 1;

/** Milliseconds of the host's time between two steps: the round trip of the real client's barrier. */
const TURN = 1;

/** Plays the steps on a connection through the embedded host, as tcp.ts does on one through Envoy. */
export function playStepsInHost(
  steps: readonly ConnectionStep[],
  clock: Clock,
  { vm, root }: StartedPlugin,
  facts: StreamFacts,
): ConnectionRecord {
  const received: Record<Peer, Buffer[]> = { client: [], upstream: [] };
  const ended = { client: false, upstream: false };
  const saidEnd = { client: false, upstream: false };
  let connected = false;
  let closed = false;
  let closedBy: ConnectionRecord['closedBy'] | undefined;
  /** What the client has sent while Envoy does not read: until the upstream is there, and then in one piece. */
  const unread: Buffer[] = [];
  const hearEnd = (peer: Peer): void => {
    ended[peer] = true;
    if (!saidEnd.client && !saidEnd.upstream) closedBy ??= 'filter';
  };
  const deliver = (to: Peer, bytes: Buffer, end: boolean): void => {
    received[to].push(Buffer.from(bytes));
    if (end) hearEnd(to);
  };
  const connection: TcpConnection = openConnection(vm, root, {
    connect: () => {
      clock.after(CONNECT_DELAY, () => {
        if (connection.over) return;
        connected = true;
        facts.calledUpstream = true;
        if (unread.length > 0 || saidEnd.client) receiveFromClient(connection, Buffer.concat(unread), saidEnd.client);
      });
    },
    toUpstream: (bytes, end) => deliver('upstream', bytes, end),
    toClient: (bytes, end) => deliver('client', bytes, end),
    closed: () => {
      closed = true;
      hearEnd('client');
      if (connected) hearEnd('upstream');
    },
    facts,
  });
  const give = (step: ConnectionStep): void => {
    const receive = step.from === 'client' ? receiveFromClient : receiveFromUpstream;
    if (step.kind === 'send') receive(connection, step.bytes, false);
    else receive(connection, Buffer.alloc(0), true);
  };
  const take = (step: ConnectionStep): void => {
    const { from } = step;
    if (closed || saidEnd[from] || (from === 'upstream' && !connected)) return;
    if (step.kind === 'end') {
      saidEnd[from] = true;
      closedBy ??= from;
    }
    if (connected) give(step);
    else if (step.kind === 'send') unread.push(step.bytes);
  };
  const pass = (milliseconds: number, isDone: () => boolean): void => {
    const end = clock.elapsed() + milliseconds;
    while (!isDone() && clock.next(end));
  };
  const never = (): boolean => false;

  startConnection(connection);
  pass(CONNECT_DELAY + TURN, never);
  for (const step of steps) {
    take(step);
    pass(TURN, never);
  }
  take({ kind: 'end', from: 'client' });
  pass(LINGER, () => closed || ended.upstream);
  take({ kind: 'end', from: 'upstream' });
  pass(LINGER, () => closed || ended.client);
  const isOver = ended.client;
  if (!closed) loseClient(connection);
  return {
    called: connected,
    received: { client: Buffer.concat(received.client), upstream: Buffer.concat(received.upstream) },
    closedBy: closedBy ?? 'client',
    isOver,
  };
}
