import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';

/** A place where a tool may come from: the tool, or why it isn't there. */
export type Place<T> = (reasons: readonly string[]) => Promise<T | string>;

/**
 * Tries one place after the other, in order, and tells each step.
 * @param what the tool as people name it.
 * @param hint what to do where all fail.
 * @throws ToolError with the reasons of all places.
 */
export async function takeTurns<T extends object>(
  what: string,
  places: readonly Place<T>[],
  env: Environment,
  hint: string,
): Promise<T> {
  const reasons: string[] = [];
  const causes: ToolError[] = [];
  for (const place of places) {
    try {
      const found = await place(reasons);
      if (typeof found !== 'string') return found;
      env.log.debug(`${what}: ${found}`);
      reasons.push(found);
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      reasons.push(error.message);
      causes.push(error);
    }
  }
  const [cause] = causes;
  throw new ToolError(reasons.join('; '), {
    hint: causes.length === 0 || cause?.hint === undefined ? hint : `${hint}, or ${cause.hint}`,
    cause: cause?.cause,
    command: cause?.command,
    exit: cause?.exit,
    lastLines: cause?.lastLines,
  });
}
