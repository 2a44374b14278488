import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { askAdmin } from '../../envoy/admin.ts';
import { MAX_BODY } from '../wire.ts';
import { type ConnectionRecord, type ConnectionStep, LINGER, type Peer } from './plan.ts';

/** What stands behind a network filter: takes connections, and says nothing by itself. */
export interface TcpUpstream {
  /** On 127.0.0.1. */
  readonly port: number;
  /** From now on the first connection that comes is handed on. */
  expect(accept: (socket: Socket) => void): void;
  close(): Promise<void>;
}

export async function startTcpUpstream(): Promise<TcpUpstream> {
  const open = new Set<Socket>();
  let accept: ((socket: Socket) => void) | undefined;
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // Whoever resets a connection is seen at the other end.
    socket.on('error', () => undefined);
    if (accept === undefined) socket.destroy();
    else accept(socket);
    accept = undefined;
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    expect: (next) => {
      accept = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

export interface ConnectionTarget {
  /** Of the listener under test and of the barrier beside it, on 127.0.0.1. */
  readonly port: number;
  readonly barrier: number;
  readonly upstream: TcpUpstream;
  /** Milliseconds for the whole connection. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/**
 * Round trips in which Envoy's worker has connected to an upstream on loopback, or handed an end on, if it is going to:
 * however long its machine takes for them.
 */
const TURNS = 4;

/** Milliseconds for a round trip once the time for the whole connection is up. */
const SHORTEST_TURN = 1_000;

interface Side {
  socket: Socket | undefined;
  readonly chunks: Buffer[];
  size: number;
  /** It has got the other's end. */
  ended: boolean;
}

/**
 * Plays the steps on a real connection through Envoy. Envoy's only worker handles one event after another, so once an
 * answer of its barrier is here, it has handled all that was sent before.
 * @returns undefined where the deadline came first.
 */
export async function playSteps(
  steps: readonly ConnectionStep[],
  { port, barrier, upstream, deadline, signal }: ConnectionTarget,
): Promise<ConnectionRecord | undefined> {
  const end = Date.now() + deadline;
  const sides: Record<Peer, Side> = { client: createSide(), upstream: createSide() };
  let closedBy: ConnectionRecord['closedBy'] | undefined;
  let isOver = false;
  const watch = (side: Side, socket: Socket): void => {
    side.socket = socket;
    const over = (): void => {
      side.ended = true;
      closedBy ??= 'filter';
    };
    socket.on('data', (chunk: Buffer) => {
      side.size += chunk.length;
      if (side.size <= MAX_BODY) side.chunks.push(chunk);
      else socket.destroy();
    });
    socket.on('end', over);
    socket.on('close', over);
    socket.on('error', over);
  };
  const turn = async (): Promise<void> => {
    await askAdmin(barrier, '/', 'GET', Math.max(SHORTEST_TURN, end - Date.now())).catch(() => undefined);
  };
  const awaitEnd = async (peer: Peer): Promise<void> => {
    const isDone = (): boolean => client.destroyed || sides[peer].ended;
    await until(isDone, Math.min(end, Date.now() + LINGER));
    for (let count = 0; count < TURNS && !isDone() && Date.now() < end; count += 1) await turn();
  };
  const take = async (step: ConnectionStep): Promise<void> => {
    const { socket } = sides[step.from];
    if (socket === undefined || socket.destroyed || socket.writableEnded) return;
    if (step.kind === 'end') {
      closedBy ??= step.from;
      socket.end();
    } else {
      await new Promise<void>((resolve) => socket.write(step.bytes, () => resolve()));
    }
  };

  upstream.expect((socket) => watch(sides.upstream, socket));
  const client = connect({ host: '127.0.0.1', port, allowHalfOpen: true, noDelay: true, signal });
  watch(sides.client, client);
  try {
    await connected(client);
    for (let count = 0; count < TURNS && sides.upstream.socket === undefined; count += 1) await turn();
    for (const step of steps) {
      await take(step);
      await turn();
      if (Date.now() > end) return undefined;
    }
    await take({ kind: 'end', from: 'client' });
    await awaitEnd('upstream');
    await take({ kind: 'end', from: 'upstream' });
    await awaitEnd('client');
    isOver = sides.client.ended;
  } finally {
    client.destroy();
    sides.upstream.socket?.destroy();
  }
  await turn();
  return {
    called: sides.upstream.socket !== undefined,
    received: { client: Buffer.concat(sides.client.chunks), upstream: Buffer.concat(sides.upstream.chunks) },
    closedBy: closedBy ?? 'client',
    isOver,
  };
}

function createSide(): Side {
  return { socket: undefined, chunks: [], size: 0, ended: false };
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('connect', resolve);
    socket.once('close', () => resolve());
  });
}

async function until(isDone: () => boolean, end: number): Promise<void> {
  while (!isDone() && Date.now() < end) await sleep(2);
}
