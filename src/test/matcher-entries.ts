import type { BodyMatcherEntry, ExpectedHeadersEntry, MatcherEntry } from './format/matchers.ts';
import type { BytesEntry } from './format/values.ts';
import type { HeaderMatcher, Matcher } from './suite.ts';

/** From what a file says to what is compared; its shape has been proved: there is exactly one of the keys. */

export function toMatcher(entry: MatcherEntry | readonly string[]): Matcher {
  if (typeof entry === 'string') return { kind: 'exact', text: entry };
  if (isList(entry)) return { kind: 'lines', lines: entry };
  if (entry.exact !== undefined) return { kind: 'exact', text: entry.exact };
  if (entry.contains !== undefined) return { kind: 'contains', text: entry.contains };
  if (entry.regex !== undefined) return { kind: 'regex', text: entry.regex };
  return { kind: 'absent' };
}

export function toBodyMatcher(entry: BodyMatcherEntry, toBytes: (entry: BytesEntry) => Buffer): Matcher {
  if (typeof entry === 'string') return { kind: 'exact', text: entry };
  const { file, base64, size, ...rest } = entry;
  if (file !== undefined) return { kind: 'bytes', bytes: toBytes(entry), file };
  if (base64 !== undefined) return { kind: 'bytes', bytes: toBytes(entry) };
  if (size !== undefined) return { kind: 'size', size };
  return toMatcher(rest);
}

export function toHeaderMatchers(entries: ExpectedHeadersEntry = {}): HeaderMatcher[] {
  return Object.entries(entries).map(([name, entry]) => ({ name, matcher: toMatcher(entry) }));
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}
