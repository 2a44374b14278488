import type { Readable } from 'node:stream';
import type { HeaderLine } from './suite.ts';

/** Bodies are kept whole for the matchers, up to this many bytes. */
export const MAX_BODY = 64 << 20;

/** More header bytes than any Envoy lets through: its own limit shall be the one that counts. */
export const MAX_HEADER_BYTES = 1 << 20;

/** Node's flat list of a message's headers, as lines; UTF-8 that HTTP carried as Latin-1 becomes text again. */
export function fromRawHeaders(raw: readonly string[]): HeaderLine[] {
  const lines: HeaderLine[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    lines.push([raw[index] ?? '', Buffer.from(raw[index + 1] ?? '', 'latin1').toString('utf8')]);
  }
  return lines;
}

/** Header lines as the flat list that Node sends as it is. */
export function toRawHeaders(lines: readonly HeaderLine[]): string[] {
  return lines.flatMap(([name, value]) => [name, Buffer.from(value, 'utf8').toString('latin1')]);
}

/** True when one of the lines has the name, whatever its case. */
export function hasHeader(lines: readonly HeaderLine[], ...names: readonly string[]): boolean {
  return lines.some(([name]) => names.includes(name.toLowerCase()));
}

/** What a method and a header's name are made of (RFC 9110, section 5.6.2). */
export const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Whether Node's parser reads the lines; behind a chunked body it takes none that would frame another one. */
export function isLegible(
  lines: readonly HeaderLine[],
  place: 'head' | 'request trailers' | 'response trailers',
): boolean {
  if (place !== 'head' && hasHeader(lines, 'content-length')) return false;
  if (place === 'request trailers' && hasHeader(lines, 'transfer-encoding')) return false;
  if (place === 'head' && !isFramed(lines)) return false;
  return lines.every(([name, value]) => TOKEN.test(name) && !hasControl(value));
}

/** A length is a number, and chunks come last and once. */
function isFramed(lines: readonly HeaderLine[]): boolean {
  const valuesOf = (key: string): string[] =>
    lines.flatMap(([name, value]) => (name.toLowerCase() === key ? [value] : []));
  const encodings = valuesOf('transfer-encoding');
  return (
    valuesOf('content-length').every((value) => /^\d+$/.test(value)) &&
    (encodings.length === 0 || encodings.indexOf('chunked') === encodings.length - 1)
  );
}

/** Characters that no value of a header can have. */
export function hasControl(value: string): boolean {
  return CONTROL.test(value);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x08\n-\x1f\x7f]/;

/** The body as far as it came; undefined where it is longer than MAX_BODY. Rejects as the stream does. */
export async function collectBody(stream: Readable): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
