import { Agent, type ClientRequest, type IncomingMessage, type RequestOptions, request } from 'node:http';
import type { Readable } from 'node:stream';

/** What rooms use of an answer: the part of fetch's Response that both it and our own have. */
export interface HttpResponse {
  readonly status: number;
  readonly statusText: string;
  /** After redirects; empty where the answer knows none. */
  readonly url: string;
  readonly headers: { get(name: string): string | null; has(name: string): boolean };
  readonly body: HttpBody | null;
}

export interface HttpBody {
  getReader(): BodyReader;
  /** Ends the transfer: the connection is kept where that costs little. */
  cancel(): Promise<void>;
}

export interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

export interface SingleRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly signal: AbortSignal;
}

/** One request to one place: no redirect is followed. Rejects with what the socket said, or the signal's reason. */
export type Sender = (url: string, request: SingleRequest) => Promise<HttpResponse>;

/** Of a body that nobody wants so many bytes are read all the same: a new connection would cost more. */
const WORTH_DRAINING = 64 << 10;

/**
 * Requests on Node's own HTTP client, over connections that are kept. fetch does the same and takes twice as long to
 * load, several times as long a request, and copies each body.
 */
export function createConnectionPool(): Sender {
  const settings = { keepAlive: true };
  let plain: Agent | undefined;
  let encrypted: Promise<{ agent: Agent; request: typeof request }> | undefined;
  return async (url, single) => {
    const target = new URL(url);
    if (target.protocol === 'http:') {
      plain ??= new Agent(settings);
      return sendFresh((options, answer) => request(target, { ...options, agent: plain }, answer), url, single);
    }
    encrypted ??= import('node:https').then((https) => ({ agent: new https.Agent(settings), request: https.request }));
    const { agent, request: open } = await encrypted;
    return sendFresh((options, answer) => open(target, { ...options, agent }, answer), url, single);
  };
}

type Open = (options: RequestOptions, answer: (message: IncomingMessage) => void) => ClientRequest;

/** A kept connection may have been closed on the other side just now: then another one is taken at once. */
async function sendFresh(open: Open, url: string, single: SingleRequest): Promise<HttpResponse> {
  for (;;) {
    const sent = { onKeptConnection: false };
    try {
      return await sendOnce(open, url, single, sent);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      const isRepeatable = single.method !== 'POST' || single.body === undefined;
      if (!sent.onKeptConnection || !isRepeatable || !['ECONNRESET', 'EPIPE'].includes(code)) throw error;
    }
  }
}

function sendOnce(
  open: Open,
  url: string,
  { method, headers, body, signal }: SingleRequest,
  sent: { onKeptConnection: boolean },
): Promise<HttpResponse> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const length = body?.length ?? (method === 'POST' || method === 'PUT' ? 0 : undefined);
    let stream: ClientRequest | IncomingMessage;
    const stop = (): void => void stream.destroy(signal.reason);
    const sending = open(
      { method, headers: { ...headers, ...(length === undefined ? {} : { 'content-length': length }) } },
      (message) => {
        stream = message;
        resolve(toResponse(message, url, method));
      },
    );
    stream = sending;
    sending.once('error', (error) => {
      sent.onKeptConnection = sending.reusedSocket;
      reject(error);
    });
    signal.addEventListener('abort', stop);
    sending.once('close', () => signal.removeEventListener('abort', stop));
    sending.end(body);
  });
}

function toResponse(message: IncomingMessage, url: string, method: string): HttpResponse {
  const value = (name: string): string | undefined => {
    const found = message.headers[name.toLowerCase()];
    return Array.isArray(found) ? found.join(', ') : found;
  };
  // Whoever reads is told by the reader; whoever does not has no use for it.
  message.on('error', () => undefined);
  const status = message.statusCode ?? 0;
  const isEmpty = method === 'HEAD' || status === 204 || status === 304;
  if (isEmpty) message.resume();
  return {
    status,
    statusText: message.statusMessage ?? '',
    url,
    headers: { get: (name) => value(name) ?? null, has: (name) => value(name) !== undefined },
    body: isEmpty ? null : toBody(message, Number(value('content-length') ?? Number.NaN)),
  };
}

function toBody(stream: Readable, length: number): HttpBody {
  const cancel = async (): Promise<void> => {
    // Where the length is not known, the comparison is false.
    if (length <= WORTH_DRAINING) stream.resume();
    else stream.destroy();
  };
  return {
    cancel,
    getReader() {
      const chunks: AsyncIterator<Uint8Array> = stream.iterator({ destroyOnReturn: false });
      let cancelled = false;
      return {
        async read() {
          try {
            const { done = false, value } = await chunks.next();
            return { done, value };
          } catch (error) {
            if (cancelled) return { done: true };
            throw error;
          }
        },
        async cancel() {
          cancelled = true;
          if (!stream.readableEnded) stream.destroy();
        },
      };
    },
  };
}
