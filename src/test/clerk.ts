import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as openRequest } from 'node:http';
import { join } from 'node:path';
import { CLERK_HEADER, type ClerkOrder, makeClerkModule, writeOrder } from '../envoy/clerk-module.ts';

/** Reads and writes shared data and queues of the VMs in a running Envoy. Rejects when Envoy does not answer. */
export interface Clerk {
  setSharedData(key: string, value: Buffer): Promise<void>;
  /** Undefined: there is no such key. */
  getSharedData(key: string): Promise<Buffer | undefined>;
  /** False: there is no such queue. */
  enqueue(queue: string, value: Buffer): Promise<boolean>;
  /** Takes out all that there is; undefined: there is no such queue. */
  drain(queue: string): Promise<Buffer[] | undefined>;
}

/** More than a request's headers can carry to the clerk. */
export const MAX_SHARED = 32 << 10;

/** proxy_status_t. */
const OK = 0;
const NOT_FOUND = 1;

const LIMIT = 5_000;
/** A queue without an end would be drained for ever. */
const MAX_ENTRIES = 10_000;

/** Writes the module that the clerk is, to be removed when no Envoy needs it any more. */
export async function writeClerk(temporary: string): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(temporary, 'clerk-'));
  const path = join(folder, 'clerk.wasm');
  await writeFile(path, makeClerkModule());
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** @param port of the clerk's listener on 127.0.0.1. */
export function createClerk(port: number): Clerk {
  return {
    setSharedData: async (key, value) => {
      const { status } = await order(port, 'set', key, value);
      if (status !== OK) throw new Error(`Envoy does not take the shared data ${key}: status ${status}`);
    },
    getSharedData: async (key) => {
      const { status, value } = await order(port, 'get', key);
      return status === OK ? value : undefined;
    },
    enqueue: async (queue, value) => (await order(port, 'enqueue', queue, value)).status === OK,
    drain: async (queue) => {
      const entries: Buffer[] = [];
      while (entries.length < MAX_ENTRIES) {
        const { status, value } = await order(port, 'dequeue', queue);
        if (status === NOT_FOUND) return undefined;
        if (status !== OK) break;
        entries.push(value);
      }
      return entries;
    },
  };
}

function order(
  port: number,
  what: ClerkOrder,
  name: string,
  given?: Buffer,
): Promise<{ readonly status: number; readonly value: Buffer }> {
  return new Promise((resolve, reject) => {
    const request = openRequest(
      {
        host: '127.0.0.1',
        port,
        agent: false,
        headers: { [CLERK_HEADER]: writeOrder(what, name, given) },
        timeout: LIMIT,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => resolve({ status: (response.statusCode ?? 0) - 200, value: Buffer.concat(chunks) }));
      },
    );
    request.on('timeout', () => request.destroy(new Error(`no answer within ${LIMIT / 1000} s`)));
    request.on('error', reject);
    request.end();
  });
}
