import { setTimeout as sleep } from 'node:timers/promises';
import { readStat } from '../envoy/stats.ts';

/** Lets a sender wait until Envoy has read what it has sent, so that two chunks don't arrive as one. */
export interface Pace {
  /** To be called before something is sent; the function that it gives waits until so many bytes more were read. */
  mark(stat: string): Promise<(bytes: number) => Promise<void>>;
}

/** A filter that holds a body back makes Envoy read no more: then the next chunk is sent all the same. */
const PATIENCE = 500;

/** Goes by Envoy's own counts of what it has read. */
export function createPace(adminPort: number): Pace {
  const read = async (stat: string): Promise<number> => (await readStat(adminPort, stat).catch(() => undefined)) ?? 0;
  return {
    mark: async (stat) => {
      const before = await read(stat);
      return async (bytes) => {
        const end = Date.now() + PATIENCE;
        while ((await read(stat)) < before + bytes && Date.now() < end) await sleep(1);
      };
    },
  };
}
