import type { RE2JS } from 're2js';

/** RE2 needs no more for any header, log line or answer; a longer one is a mistake or an attack. */
const MAX_PATTERN = 10_000;

/** RE2 is linear, but not fast: a body beyond this many characters is no matter for a pattern. */
export const MAX_MATCHED = 1 << 20;

let engine: typeof RE2JS | undefined;
const compiled = new Map<string, RE2JS>();

/** A pattern has turned up, and nobody has loaded what reads it. */
class PatternMet extends Error {
  override readonly name = 'PatternMet';
}

/**
 * Does work in which patterns may turn up. Where the first one does, what reads them is loaded and the work done anew:
 * most suites have none, and the engine takes longer to load than they take to run.
 */
export async function withPatterns<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PatternMet)) throw error;
    await loadPatterns();
    return work();
  }
}

/** From then on patterns can be read anywhere. */
export async function loadPatterns(): Promise<void> {
  engine = (await import('re2js')).RE2JS;
}

/** Why the text is no pattern, or undefined. The syntax is RE2's, as in Envoy and in Google's test files. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN) return `longer than ${MAX_PATTERN} characters`;
  try {
    compile(pattern);
    return undefined;
  } catch (error) {
    if (error instanceof PatternMet) throw error;
    return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
  }
}

/** True when the pattern matches some part of the text; in linear time. */
export function findsIn(pattern: string, text: string): boolean {
  return compile(pattern).matcher(text).find();
}

/** True when the pattern matches the whole text; in linear time, so no pattern can stop a run. */
export function matchesWhole(pattern: string, text: string): boolean {
  return compile(pattern).matches(text);
}

/** A suite matches the same few patterns against every header, line and answer. */
function compile(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  if (engine === undefined) throw new PatternMet('a pattern outside of withPatterns');
  const made = engine.compile(pattern);
  compiled.set(pattern, made);
  return made;
}
