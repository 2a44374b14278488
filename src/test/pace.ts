import { setTimeout as sleep } from 'node:timers/promises';
import { readStat } from '../envoy/stats.ts';

/** Lets a sender wait until Envoy has read what it has sent, so that two chunks don't arrive as one. */
export interface Pace {
  /** To be called before something is sent; the function that it gives waits until so many bytes more were read. */
  mark(stat: string): Promise<(bytes: number) => Promise<void>>;
}

/**
 * A filter that holds a body back makes Envoy read no more: then the next chunk is sent all the same, after so many
 * milliseconds, in which Envoy has told at least so often that it has read nothing.
 */
const PATIENCE = 500;
const LEAST_LOOKS = 100;

/** Goes by Envoy's own counts of what it has read. */
export function createPace(adminPort: number): Pace {
  /** Undefined: Envoy does not answer. */
  const read = async (stat: string): Promise<number | undefined> => {
    try {
      return (await readStat(adminPort, stat)) ?? 0;
    } catch {
      return undefined;
    }
  };
  return {
    mark: async (stat) => {
      const before = (await read(stat)) ?? 0;
      return async (bytes) => {
        const end = Date.now() + PATIENCE;
        for (let looks = 0; looks < LEAST_LOOKS || Date.now() < end; looks += 1) {
          const now = await read(stat);
          if (now === undefined || now >= before + bytes) return;
          await sleep(1);
        }
      };
    },
  };
}
