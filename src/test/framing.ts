import type { AnswerPlan, HeaderLine, RequestPlan } from './suite.ts';
import { hasHeader } from './wire.ts';

/** The authority of requests whose case names none (RFC 2606 keeps it free for this). */
const DEFAULT_HOST = 'example.com';

/** Methods whose requests say nothing about a body that they don't have (RFC 9110, section 8.6). */
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);

/** The header lines of a request that go over the wire. */
export function requestLines({ headers, body, method }: RequestPlan): HeaderLine[] {
  const host: HeaderLine[] = hasHeader(headers, 'host') ? [] : [['host', DEFAULT_HOST]];
  return [...host, ...headers, ...framing({ headers, body, method })];
}

function framing({ headers, body, method }: Pick<RequestPlan, 'headers' | 'body' | 'method'>): HeaderLine[] {
  if (hasHeader(headers, 'content-length', 'transfer-encoding')) return [];
  if (body === undefined) return BODILESS.has(method) ? [] : [['content-length', '0']];
  if (body.chunked) return [['transfer-encoding', 'chunked']];
  return [['content-length', String(body.pieces.reduce((sum, piece) => sum + piece.length, 0))]];
}

/** Those of an answer. */
export function answerLines({ headers, status, body }: Extract<AnswerPlan, { kind: 'answer' }>): HeaderLine[] {
  const framed = hasHeader(headers, 'content-length', 'transfer-encoding');
  // RFC 9110, section 8.6: these two have no length.
  if (framed || status === 204 || status === 304) return [...headers];
  if (body.chunked) return [...headers, ['transfer-encoding', 'chunked']];
  const length = body.pieces.reduce((sum, piece) => sum + piece.length, 0);
  return [...headers, ['content-length', String(length)]];
}
