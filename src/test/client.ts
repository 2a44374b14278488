import { Agent, type ClientRequest, type IncomingMessage, request as openRequest } from 'node:http';
import { describeError } from '../base/errors.ts';
import { STAT_PREFIX } from '../envoy/bootstrap.ts';
import { requestLines } from './framing.ts';
import type { Ending } from './observation.ts';
import type { Pace } from './pace.ts';
import type { HeaderLine, RequestPlan } from './suite.ts';
import { collectBody, fromRawHeaders, hasHeader, MAX_BODY, MAX_HEADER_BYTES, toRawHeaders } from './wire.ts';

export interface Destination {
  /** On 127.0.0.1. */
  readonly port: number;
  /** Milliseconds for each exchange. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  /** Undefined: nobody cares whether chunks arrive one by one. */
  readonly pace: Pace | undefined;
}

/** What came of a request, and the port that it was sent from. */
export interface SentRequest {
  readonly ending: Ending;
  readonly localPort: number | undefined;
}

/** A client's connection, which is opened anew where the other side has closed it. */
export interface Connection {
  /**
   * Sends a request and reads the answer whole. Nothing is added to the case's headers but `host`, what frames the
   * body, and `connection`, which Envoy takes off before any filter. Never rejects.
   * @param last the connection is closed after it.
   */
  send(plan: RequestPlan, last: boolean): Promise<SentRequest>;
  close(): void;
}

export function openConnection(destination: Destination): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    send: async (plan, last) => {
      const timeout = AbortSignal.timeout(destination.deadline);
      const signal = AbortSignal.any([timeout, destination.signal]);
      let localPort: number | undefined;
      try {
        const response = await exchange(plan, { ...destination, agent, signal, last }, (port) => {
          localPort = port;
        });
        return { ending: await readAnswer(response), localPort };
      } catch (error) {
        const ending: Ending = timeout.aborted
          ? { kind: 'deadline' }
          : { kind: 'broken', reason: describeError(error) };
        return { ending, localPort };
      }
    },
    close: () => agent.destroy(),
  };
}

async function readAnswer(response: IncomingMessage): Promise<Ending> {
  const body = await collectBody(response);
  if (body === undefined) return { kind: 'broken', reason: `the body is longer than ${MAX_BODY >> 20} MiB` };
  const headers = fromRawHeaders(response.rawHeaders);
  const trailers = fromRawHeaders(response.rawTrailers);
  return { kind: 'answered', response: { status: response.statusCode ?? 0, headers, body, trailers } };
}

interface Sending extends Omit<Destination, 'signal'> {
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly last: boolean;
}

function exchange(
  plan: RequestPlan,
  { agent, signal, last, port, pace }: Sending,
  onPort: (port: number | undefined) => void,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const lines = requestLines(plan);
    const closing: HeaderLine[] = last && !hasHeader(lines, 'connection') ? [['connection', 'close']] : [];
    const request = openRequest({
      host: '127.0.0.1',
      port,
      agent,
      method: plan.method,
      path: plan.path,
      headers: toRawHeaders([...lines, ...closing]),
      maxHeaderSize: MAX_HEADER_BYTES,
      signal,
    });
    request.maxHeadersCount = 0;
    request.setNoDelay(true);
    request.once('socket', (socket) => {
      if (socket.connecting) socket.once('connect', () => onPort(socket.localPort));
      else onPort(socket.localPort);
    });
    request.once('response', resolve);
    // Stays for errors after the answer has begun: the body's reader sees them too.
    request.on('error', reject);
    request.once('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new Error('the connection was upgraded, which a case cannot follow'));
    });
    sendBody(request, plan, pace).catch(reject);
  });
}

async function sendBody(
  request: ClientRequest,
  { body, trailers }: RequestPlan,
  pace: Pace | undefined,
): Promise<void> {
  const pieces = body?.pieces ?? [];
  if (pieces.length <= 1 && trailers.length === 0) {
    request.end(pieces[0]);
    return;
  }
  for (const piece of pieces) {
    const arrived = await pace?.mark(`http.${STAT_PREFIX}.downstream_cx_rx_bytes_total`);
    // The other side may have answered and gone meanwhile.
    if (request.destroyed) return;
    request.write(piece);
    await arrived?.(piece.length);
  }
  if (trailers.length > 0) request.addTrailers(pairs(toRawHeaders(trailers)));
  request.end();
}

function pairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : []));
}
