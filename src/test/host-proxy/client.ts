import { STATUS_CODES } from 'node:http';
import type { StreamFacts } from '../../host/context.ts';
import { addHeader, getHeader, getNumber, overwriteHeader, removeHeader } from '../../host/header-map.ts';
import type { Sink } from '../../host/leg.ts';
import type { Ending } from '../observation.ts';
import type { HeaderLine, RequestPlan } from '../suite.ts';
import { isLegible } from '../wire.ts';
import { announcedLength, HOP_BY_HOP, headLines, trailerLines } from './headers.ts';

const NO_BODY = Buffer.alloc(0);

/** The client can't read the answer. */
const ILLEGIBLE: Ending = { kind: 'broken', reason: 'the answer is no HTTP' };

export interface ClientSide {
  readonly sink: Sink;
  /** How the request ended at the client; undefined while it has not. */
  ending: Ending | undefined;
  /** The client has hung up, or does so now, before it has all of the response. */
  hasHungUp(): boolean;
  reset(how: 'cut' | 'crash'): void;
}

interface RequestState {
  /** It asks for `connection: close`, being the last of its connection. */
  readonly isLast: boolean;
  /** Envoy has the whole request. */
  isAsked(): boolean;
}

/**
 * The connection manager's last touch and the client, who has got `connection: close` where it asked for it or is
 * answered before it has asked to the end (conn_manager_impl.cc, encodeHeaders).
 */
export function createClientSide(plan: RequestPlan, facts: StreamFacts, state: RequestState): ClientSide {
  const closes = state.isLast && !plan.headers.some(([name]) => name.toLowerCase() === 'connection');
  const chunks: Buffer[] = [];
  let head: { readonly status: number; readonly headers: readonly HeaderLine[] } | undefined;
  let length: number | undefined;
  let trailers: HeaderLine[] = [];
  let whole = false;
  let bodiless = false;
  const finish = (): void => {
    if (head === undefined || side.ending !== undefined) return;
    const body = Buffer.concat(chunks);
    const owes = length !== undefined && body.length < length && !bodiless;
    side.ending = owes
      ? { kind: 'broken', reason: 'aborted' }
      : { kind: 'answered', response: { ...head, body: bodiless ? NO_BODY : body.subarray(0, length), trailers } };
  };
  const side: ClientSide = {
    ending: undefined,
    hasHungUp: () => !whole && (bodiless || side.ending === undefined || side.ending === ILLEGIBLE),
    sink: {
      headers: (map, end) => {
        for (const name of HOP_BY_HOP) if (name !== 'keep-alive') removeHeader(map, name);
        if (getHeader(map, 'date') === undefined) addHeader(map, 'date', new Date().toUTCString());
        overwriteHeader(map, 'server', 'envoy');
        if (closes || !state.isAsked()) addHeader(map, 'connection', 'close');
        const status = getNumber(map, ':status') ?? 0;
        facts.responseStatus = status;
        length = announcedLength(map);
        const lines = headLines(map);
        const informs = status >= 100 && status < 200 && status !== 101;
        const hasNone = status === 101 || status === 204 || status === 304;
        bodiless = plan.method === 'HEAD' || hasNone;
        const unframed = informs || hasNone;
        if (length === undefined && !unframed) {
          lines.push(end && plan.method !== 'HEAD' ? ['content-length', '0'] : ['transfer-encoding', 'chunked']);
        }
        if (head !== undefined) {
          // A second head is what the client takes for the body.
          if (length === undefined) side.ending ??= ILLEGIBLE;
          else chunks.push(rawHead(status, lines));
          return;
        }
        head = { status, headers: lines };
        const reads = status >= 100 && status < 1000 && isLegible(lines, 'head');
        if (!reads || (informs && (!end || length !== undefined))) side.ending = ILLEGIBLE;
        whole = end;
        // The client goes on waiting for the answer itself.
        if (informs) return;
        if (end || (bodiless && status !== 101)) finish();
      },
      data: (bytes, end) => {
        facts.responseSize += bytes.length;
        chunks.push(bytes);
        whole = end;
        // A length tells the client where the answer ends.
        if (end || (length !== undefined && length > 0 && facts.responseSize >= length)) finish();
      },
      trailers: (map) => {
        if (length === undefined) trailers = trailerLines(map);
        whole = true;
        if (!isLegible(trailers, 'response trailers')) side.ending ??= ILLEGIBLE;
        finish();
      },
    },
    reset: (how) => {
      if (side.ending !== undefined && how === 'cut') return;
      side.ending = { kind: 'broken', reason: head === undefined ? 'socket hang up' : 'aborted' };
    },
  };
  return side;
}

function rawHead(status: number, lines: readonly HeaderLine[]): Buffer {
  const all = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`,
    ...lines.map((line) => line.join(': ')),
    '',
    '',
  ];
  return Buffer.from(all.join('\r\n'));
}
