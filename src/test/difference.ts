import { stripControl } from '../base/text.ts';

const SHORT = 120;
const CONTEXT_LINES = 2;
const MAX_LINES = 8;
/** Nobody reads the difference of longer texts. */
const LONGEST_COMPARED = 1 << 20;

/** A value as people see it in a message: quoted, without control characters, cut where it is long. */
export function quote(text: string): string {
  const cut = text.length > SHORT * 2 ? `${text.slice(0, SHORT * 2)}…` : text;
  return JSON.stringify(stripControl(cut));
}

/** Bytes as people see them: text where they are text, else the first of them in hexadecimal. */
export function quoteBytes(bytes: Buffer): string {
  if (isText(bytes)) return quote(bytes.toString('utf8'));
  const shown = bytes
    .subarray(0, 32)
    .toString('hex')
    .replace(/(..)(?!$)/g, '$1 ');
  return `${bytes.length} bytes that are no UTF-8: ${shown}${bytes.length > 32 ? ' …' : ''}`;
}

/** True where the two are better told apart side by side than each in its quotes. */
export function needsDifference(expected: string, seen: string): boolean {
  const texts = [expected, seen];
  return (
    texts.every((text) => text.length < LONGEST_COMPARED) &&
    texts.some((text) => text.length > SHORT || text.includes('\n'))
  );
}

/** The lines in which two texts differ, `-` for what was expected and `+` for what was seen, with a little around them. */
export function showDifference(expected: string, seen: string): string {
  const before = expected.split('\n');
  const after = seen.split('\n');
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++;
  }
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  const column = firstDifference(removed[0] ?? '', added[0] ?? '');
  const marked = (lines: readonly string[], mark: string, around: number): string[] => [
    ...lines.slice(0, MAX_LINES).map((line) => `${mark} ${cutAround(line, around)}`),
    ...(lines.length > MAX_LINES ? [`${mark} … and ${lines.length - MAX_LINES} lines more`] : []),
  ];
  return [
    ...marked(before.slice(Math.max(0, start - CONTEXT_LINES), start), ' ', 0),
    ...marked(removed, '-', column),
    ...marked(added, '+', column),
    ...marked(before.slice(before.length - end).slice(0, CONTEXT_LINES), ' ', 0),
  ].join('\n');
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index++;
  return index;
}

function cutAround(line: string, column: number): string {
  const from = line.length <= SHORT ? 0 : Math.max(0, Math.min(column, line.length) - SHORT / 2);
  const piece = line.slice(from, from + SHORT);
  return stripControl(`${from > 0 ? '…' : ''}${piece}${from + SHORT < line.length ? '…' : ''}`);
}

function isText(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString('utf8')).equals(bytes);
}
