import { STATUS } from './abi.ts';

interface Entry {
  readonly value: Buffer;
  readonly cas: number;
}

interface Queue {
  entries: Buffer[];
  /** How many of the entries have been taken out. */
  taken: number;
  /** Told of each new entry. */
  notify: (token: number) => void;
}

/** What all VMs of a process share by VM id (proxy-wasm-cpp-host, src/shared_data.cc and src/shared_queue.cc). */
export interface Shared {
  readonly data: Map<string, Map<string, Entry>>;
  readonly tokens: Map<string, number>;
  readonly queues: Map<number, Queue>;
  lastCas: number;
}

export function createShared(): Shared {
  return { data: new Map(), tokens: new Map(), queues: new Map(), lastCas: 0 };
}

export function getSharedData(shared: Shared, vmId: string, key: string): Entry | undefined {
  return shared.data.get(vmId)?.get(key);
}

/** @param cas 0: whatever is there; else only if nobody has written since. */
export function setSharedData(shared: Shared, vmId: string, key: string, value: Buffer, cas: number): number {
  const entries = shared.data.get(vmId) ?? new Map<string, Entry>();
  shared.data.set(vmId, entries);
  const before = entries.get(key);
  if (before !== undefined && cas !== 0 && cas !== before.cas) return STATUS.casMismatch;
  shared.lastCas += 1;
  entries.set(key, { value, cas: shared.lastCas });
  return STATUS.ok;
}

/** A queue that is there keeps its entries and tells the last one who registered. */
export function registerQueue(shared: Shared, vmId: string, name: string, notify: Queue['notify']): number {
  const key = `${vmId}\0${name}`;
  const token = shared.tokens.get(key) ?? shared.queues.size + 1;
  shared.tokens.set(key, token);
  const queue = shared.queues.get(token);
  if (queue === undefined) shared.queues.set(token, { entries: [], taken: 0, notify });
  else queue.notify = notify;
  return token;
}

export function resolveQueue(shared: Shared, vmId: string, name: string): number | undefined {
  return shared.tokens.get(`${vmId}\0${name}`);
}

export function enqueue(shared: Shared, token: number, value: Buffer): number {
  const queue = shared.queues.get(token);
  if (queue === undefined) return STATUS.notFound;
  queue.entries.push(value);
  queue.notify(token);
  return STATUS.ok;
}

/** The oldest entry, or the status that says why there is none. */
export function dequeue(shared: Shared, token: number): Buffer | number {
  const queue = shared.queues.get(token);
  if (queue === undefined) return STATUS.notFound;
  const entry = queue.entries[queue.taken];
  if (entry === undefined) return STATUS.empty;
  queue.taken += 1;
  // Half of it at a time: to move all that is left for each entry would take longer the longer the queue is.
  if (queue.taken * 2 >= queue.entries.length) {
    queue.entries = queue.entries.slice(queue.taken);
    queue.taken = 0;
  }
  return entry;
}

/** Takes out all that is there; undefined where there is no such queue. */
export function emptyQueue(shared: Shared, token: number): readonly Buffer[] | undefined {
  const queue = shared.queues.get(token);
  if (queue === undefined) return undefined;
  const entries = queue.entries.slice(queue.taken);
  queue.entries = [];
  queue.taken = 0;
  return entries;
}
