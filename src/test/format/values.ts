import * as v from 'valibot';
import { closedObject, mapping, text } from '../../base/yaml.ts';
import { TOKEN } from '../wire.ts';

/** What stands in requests, answers and expectations of test files. */

/** Bodies and what is compared with them are held in memory; Envoy itself passes on longer ones. */
export const MAX_BODY = 64 << 20;

const oneLineFault = 'must be one line, without line breaks and NUL';

export const oneLine = v.check<string, string>((value) => !/[\0\r\n]/.test(value), oneLineFault);

/** What a method or a header's name may hold. */
const token = (what: string) => v.regex(TOKEN, `is no ${what}`);

export const headerName = v.pipe(
  v.string(),
  token(
    'header name (there are no pseudo-headers here: request.method, request.path and the header host say the same)',
  ),
);

const headerValue = v.pipe(text(), oneLine);

export const sentHeaders = v.pipe(
  mapping(
    headerName,
    v.union(
      [headerValue, v.array(headerValue)],
      'must be text ("" for an empty one), or a list of texts: one header line each',
    ),
    'must be a mapping of header names to values',
  ),
  v.description('In this order; a list sends one line for each of its values.'),
);

export const method = v.pipe(text(), token('HTTP method'));

export const path = v.pipe(
  text(),
  v.regex(/^\/[\x21\x22\x24-\x7e]*$/, 'must begin with / and be percent-encoded, without spaces and fragment'),
);

/** A whole number within limits; both are named when it is not. */
export function wholeNumber(from: number, to: number) {
  const fault = `must be a whole number from ${from} to ${to}`;
  return v.pipe(v.number(fault), v.integer(fault), v.minValue(from, fault), v.maxValue(to, fault));
}

const statusFault = 'must be a number from 200 to 599';

export const status = v.pipe(
  v.number(statusFault),
  v.integer(statusFault),
  v.minValue(200, statusFault),
  v.maxValue(599, statusFault),
);

export const filePath = v.pipe(
  text(),
  v.nonEmpty('must name a file'),
  v.description('Relative to the test file, inside of the project.'),
);

export const base64 = v.pipe(
  text(),
  v.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, 'is no base64 (RFC 4648, with padding)'),
);

const BODY_KINDS = 'text, {file: PATH}, {base64: …} or {text: …, repeat: N}';

/** Bytes: text, a file's content, base64, or a text many times over. */
export const bytes = v.pipe(
  v.union(
    [
      text(),
      v.pipe(
        closedObject({
          file: v.optional(filePath),
          base64: v.optional(base64),
          text: v.optional(text()),
          repeat: v.optional(wholeNumber(1, MAX_BODY)),
        }),
        v.check(({ repeat, ...source }) => Object.keys(source).length === 1, `must be ${BODY_KINDS}`),
        v.check(
          ({ repeat, text: piece }) => repeat === undefined || piece !== undefined,
          'only a text can be repeated',
        ),
        v.check(
          ({ repeat = 1, text: piece = '' }) => repeat * Buffer.byteLength(piece) <= MAX_BODY,
          `must be at most ${MAX_BODY >> 20} MiB`,
        ),
      ),
    ],
    `must be ${BODY_KINDS}`,
  ),
  v.description('Text, the content of a file, base64, or a text many times over.'),
);

export const chunks = v.pipe(
  v.array(bytes, 'must be a list of bodies'),
  v.minLength(1, 'must hold at least one chunk'),
  v.description('The body in pieces, sent one after another without a length in front (transfer-encoding: chunked).'),
);

interface Framed {
  readonly body?: unknown;
  readonly chunks?: unknown;
  readonly trailers?: unknown;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
}

export const BODY_TWICE = 'has body and chunks, which are two ways to say the same';

export function saysBodyOnce({ body, chunks: pieces }: Framed): boolean {
  return body === undefined || pieces === undefined;
}

export const FRAMED_TWICE =
  'has a content-length and chunks or trailers, which HTTP forbids together (RFC 9112, section 6.2)';

export function framesOnce({ chunks: pieces, trailers, headers = {} }: Framed): boolean {
  if (pieces === undefined && trailers === undefined) return true;
  return !Object.keys(headers).some((name) => name.toLowerCase() === 'content-length');
}

export const milliseconds = v.pipe(wholeNumber(0, 60_000), v.description('Milliseconds.'));

export type BytesEntry = v.InferOutput<typeof bytes>;
export type HeadersEntry = v.InferOutput<typeof sentHeaders>;
