import { Script } from 'node:vm';
import { withGrowingMemories } from './webassembly.ts';

/** Thrown where guarded work did not come back in time; whatever it worked on is in no defined state. */
export class NeverReturned extends Error {
  override readonly name = 'NeverReturned';
}

const WORK = Symbol.for('wasm-action.guarded-work');
const script = new Script("globalThis[Symbol.for('wasm-action.guarded-work')]()");
const world = globalThis as { [WORK]?: (() => void) | undefined };

/**
 * Does synchronous work and ends it by force after the time: V8 stops even a loop inside of a module. Costs 0.1 ms.
 * @throws NeverReturned.
 */
export function runGuarded(milliseconds: number, work: () => void): void {
  world[WORK] = work;
  try {
    withGrowingMemories(() => script.runInThisContext({ timeout: Math.max(1, Math.ceil(milliseconds)) }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new NeverReturned(`did not return within ${milliseconds} ms`);
  } finally {
    world[WORK] = undefined;
  }
}
