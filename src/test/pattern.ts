import { RE2JS } from 're2js';

/** RE2 needs no more for any header, log line or answer; a longer one is a mistake or an attack. */
const MAX_PATTERN = 1_000;

/** RE2 is linear, but not fast: a body beyond this many characters is no matter for a pattern. */
export const MAX_MATCHED = 1 << 20;

/** Why the text is no pattern, or undefined. The syntax is RE2's, as in Envoy and in Google's test files. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN) return `longer than ${MAX_PATTERN} characters`;
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
  }
}

/** True when the pattern matches some part of the text; in linear time. */
export function findsIn(pattern: string, text: string): boolean {
  return RE2JS.compile(pattern).matcher(text).find();
}

/** True when the pattern matches the whole text; in linear time, so no pattern can stop a run. */
export function matchesWhole(pattern: string, text: string): boolean {
  return RE2JS.compile(pattern).matches(text);
}
