import { type IncomingMessage, request as openRequest } from 'node:http';
import { describeError } from '../base/errors.ts';
import type { Exchange } from './observation.ts';
import type { HeaderLine, RequestPlan } from './suite.ts';
import { collectBody, fromRawHeaders, hasHeader, MAX_BODY, MAX_HEADER_BYTES, toRawHeaders } from './wire.ts';

/** The authority of requests whose case names none (RFC 2606 keeps it free for this). */
const DEFAULT_HOST = 'example.com';

/** Methods whose requests say nothing about a body that they don't have (RFC 9110, section 8.6). */
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);

export interface Destination {
  /** On 127.0.0.1. */
  readonly port: number;
  /** Milliseconds for the whole exchange. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/**
 * Sends one request over a connection of its own and reads the answer whole. Nothing is added to the case's headers but
 * `host`, what frames the body, and `connection: close`, which Envoy takes off before any filter. Never rejects.
 */
export async function sendRequest(plan: RequestPlan, destination: Destination): Promise<Exchange> {
  const timeout = AbortSignal.timeout(destination.deadline);
  const signal = AbortSignal.any([timeout, destination.signal]);
  try {
    const response = await openExchange(plan, destination.port, signal);
    const body = await collectBody(response);
    if (body === undefined) return { kind: 'broken', reason: `the body is longer than ${MAX_BODY >> 20} MiB` };
    const headers = fromRawHeaders(response.rawHeaders);
    return { kind: 'answered', response: { status: response.statusCode ?? 0, headers, body } };
  } catch (error) {
    return timeout.aborted ? { kind: 'deadline' } : { kind: 'broken', reason: describeError(error) };
  }
}

function openExchange(plan: RequestPlan, port: number, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = openRequest({
      host: '127.0.0.1',
      port,
      agent: false,
      method: plan.method,
      path: plan.path,
      headers: toRawHeaders(requestLines(plan)),
      maxHeaderSize: MAX_HEADER_BYTES,
      signal,
    });
    request.maxHeadersCount = 0;
    request.once('response', resolve);
    // Stays for errors after the answer has begun: the body's reader sees them too.
    request.on('error', reject);
    request.once('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new Error('the connection was upgraded, which a case cannot follow'));
    });
    request.end(plan.body);
  });
}

/** The header lines that go over the wire. */
export function requestLines(plan: RequestPlan): HeaderLine[] {
  const { headers, body, method } = plan;
  const host: HeaderLine[] = hasHeader(headers, 'host') ? [] : [['host', DEFAULT_HOST]];
  const framed =
    hasHeader(headers, 'content-length', 'transfer-encoding') || (body === undefined && BODILESS.has(method));
  const length: HeaderLine[] = framed ? [] : [['content-length', String(body?.length ?? 0)]];
  return [...host, ...headers, ...length];
}
