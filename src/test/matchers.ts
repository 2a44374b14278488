import { needsDifference, quote, quoteBytes, showDifference } from './difference.ts';
import { MAX_MATCHED, matchesWhole } from './pattern.ts';
import type { HeaderLine, Matcher } from './suite.ts';

/** An expectation that was not met, in words. */
export interface Mismatch {
  /** What was looked at: `the header x-wasm of the response`. */
  readonly subject: string;
  readonly expected: string;
  readonly seen: string;
  /** For long texts: the lines that differ. */
  readonly difference?: string | undefined;
  /** What stands around it, in lines. */
  readonly detail?: string | undefined;
  /** What to do next, where it is known. */
  readonly hint?: string | undefined;
}

/** A mismatch as one message. */
export function describeMismatch({ subject, expected, seen, difference }: Mismatch): string {
  if (difference !== undefined) return `${subject}: expected (-) and seen (+) differ\n${difference}`;
  return `${subject}: expected ${expected}, seen ${seen}`;
}

/** Holds text against a matcher; undefined: it is met. */
export function judgeText(subject: string, matcher: Matcher, text: string): Mismatch | undefined {
  if (matcher.kind === 'regex' && text.length > MAX_MATCHED) {
    const seen = `${text.length} characters, more than the ${MAX_MATCHED} that a pattern is tried on`;
    return { subject, expected: describe(matcher), seen };
  }
  return isMet(matcher, text) ? undefined : textMismatch(subject, matcher, text, quote(text));
}

/** Holds bytes against a matcher; undefined: it is met. */
export function judgeBody(subject: string, matcher: Matcher, body: Buffer): Mismatch | undefined {
  switch (matcher.kind) {
    case 'absent':
      return body.length === 0 ? undefined : { subject, expected: 'nothing', seen: quoteBytes(body) };
    case 'exact':
      if (body.equals(Buffer.from(matcher.text))) return undefined;
      return textMismatch(subject, matcher, body.toString('utf8'), quoteBytes(body));
    case 'contains':
      if (body.includes(Buffer.from(matcher.text))) return undefined;
      return { subject, expected: describe(matcher), seen: quoteBytes(body) };
    case 'bytes':
      return body.equals(matcher.bytes) ? undefined : bytesMismatch(subject, matcher, body);
    case 'size':
      if (body.length === matcher.size) return undefined;
      return { subject, expected: describe(matcher), seen: `${body.length} bytes` };
    case 'regex':
    case 'lines':
      return judgeText(subject, matcher, body.toString('utf8'));
  }
}

/** Holds the lines of one header against a matcher; undefined: it is met. */
export function judgeHeader(
  subject: string,
  name: string,
  matcher: Matcher,
  headers: readonly HeaderLine[],
): Mismatch | undefined {
  const lines = headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  if (matcher.kind === 'absent') {
    if (lines.length === 0) return undefined;
    return { subject, expected: 'no such header', seen: quote(lines.join(', ')) };
  }
  if (lines.length === 0) {
    const names = [...new Set(headers.map(([key]) => key.toLowerCase()))].join(', ');
    return { subject, expected: describe(matcher), seen: names === '' ? 'no header at all' : `only ${names}` };
  }
  if (matcher.kind === 'lines') {
    const met = lines.length === matcher.lines.length && lines.every((line, index) => line === matcher.lines[index]);
    return met ? undefined : { subject, expected: describe(matcher), seen: lines.map(quote).join(' and ') };
  }
  // RFC 9110, section 5.3: several lines of one name are one list.
  return judgeText(subject, matcher, lines.join(', '));
}

/** Headers, a line each, `-` where one was expected otherwise and `+` for what is there instead. */
export function showHeaders(headers: readonly HeaderLine[], name: string, matcher: Matcher): string {
  const isOne = ([key]: HeaderLine): boolean => key.toLowerCase() === name.toLowerCase();
  const wanted = matcher.kind === 'lines' ? matcher.lines.map(quote) : [describe(matcher)];
  const rows = headers.map((line): Row => [isOne(line) ? '+' : ' ', line[0], quote(line[1])]);
  const missing = matcher.kind === 'absent' ? [] : wanted.map((value): Row => ['-', name, value]);
  const place = rows.findIndex(([mark]) => mark === '+');
  rows.splice(place < 0 ? rows.length : place, 0, ...missing);
  const shown = cutRows(rows);
  const width = Math.min(MAX_NAME, Math.max(...shown.map(([, key]) => key.length)));
  return shown.map(([mark, key, value]) => `${mark} ${key.padEnd(width)}  ${value}`.trimEnd()).join('\n');
}

type Row = readonly [mark: string, name: string, value: string];

const MAX_ROWS = 40;
const MAX_NAME = 40;

function cutRows(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= MAX_ROWS) return rows;
  const marked = rows.filter(([mark]) => mark !== ' ').slice(0, MAX_ROWS / 2);
  const plain = rows.filter(([mark]) => mark === ' ').slice(0, MAX_ROWS - marked.length);
  return [...marked, ...plain, [' ', '…', `and ${rows.length - marked.length - plain.length} more`]];
}

/** Long texts are shown side by side: a word of many pages in quotes helps nobody. */
function textMismatch(subject: string, matcher: Matcher, text: string, shown: string): Mismatch {
  const mismatch = { subject, expected: describe(matcher), seen: shown };
  if (matcher.kind !== 'exact' || !needsDifference(matcher.text, text)) return mismatch;
  return { ...mismatch, difference: showDifference(matcher.text, text) };
}

function bytesMismatch(subject: string, matcher: Extract<Matcher, { kind: 'bytes' }>, body: Buffer): Mismatch {
  const [expected, seen] = [matcher.bytes.toString('utf8'), body.toString('utf8')];
  const mismatch = { subject, expected: describe(matcher), seen: quoteBytes(body) };
  const areTexts = Buffer.from(expected).equals(matcher.bytes) && Buffer.from(seen).equals(body);
  return areTexts && needsDifference(expected, seen)
    ? { ...mismatch, difference: showDifference(expected, seen) }
    : mismatch;
}

export function isMet(matcher: Matcher, text: string): boolean {
  switch (matcher.kind) {
    case 'exact':
      return text === matcher.text;
    case 'contains':
      return text.includes(matcher.text);
    case 'regex':
      return matchesWhole(matcher.text, text);
    case 'absent':
      return text === '';
    case 'lines':
      return text === matcher.lines.join(', ');
    case 'bytes':
      return Buffer.from(text).equals(matcher.bytes);
    case 'size':
      return Buffer.byteLength(text) === matcher.size;
  }
}

export function describe(matcher: Matcher, noun: 'text' | 'line' = 'text'): string {
  switch (matcher.kind) {
    case 'exact':
      return noun === 'line' ? `the line ${quote(matcher.text)}` : quote(matcher.text);
    case 'contains':
      return `a ${noun} that contains ${quote(matcher.text)}`;
    case 'regex':
      return `a ${noun} that /${matcher.text}/ matches as a whole`;
    case 'absent':
      return 'nothing';
    case 'lines':
      return `the lines ${matcher.lines.map(quote).join(' and ')}`;
    case 'bytes':
      return matcher.file === undefined ? quoteBytes(matcher.bytes) : `the content of ${matcher.file}`;
    case 'size':
      return `${matcher.size} bytes`;
  }
}
