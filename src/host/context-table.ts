import type { Context } from './context.ts';

/** The contexts of a VM by their ids. */
export interface ContextTable {
  get(id: number): Context | undefined;
  has(id: number): boolean;
  set(id: number, context: Context): void;
  delete(id: number): void;
}

/** A power of two. */
const SLOTS = 64;

/**
 * Streams come and go in the order of their ids, and few live at once: a slot for each does, found by the id's lowest
 * bits, and whoever finds it taken goes into a map.
 */
export function createContextTable(): ContextTable {
  const slots: (Context | undefined)[] = new Array(SLOTS).fill(undefined);
  const others = new Map<number, Context>();
  const get = (id: number): Context | undefined => {
    const context = slots[id & (SLOTS - 1)];
    return context?.id === id ? context : others.get(id);
  };
  return {
    get,
    has: (id) => get(id) !== undefined,
    set: (id, context) => {
      const slot = id & (SLOTS - 1);
      if (slots[slot] === undefined) slots[slot] = context;
      else others.set(id, context);
    },
    delete: (id) => {
      const slot = id & (SLOTS - 1);
      if (slots[slot]?.id === id) slots[slot] = undefined;
      else others.delete(id);
    },
  };
}
