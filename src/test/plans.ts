import type { AnswerEntry, CalloutEntry, GrpcEntry, RequestEntry } from './format/messages.ts';
import type { BytesEntry, HeadersEntry } from './format/values.ts';
import { toHeaderMatchers, toMatcher } from './matcher-entries.ts';
import type { AnswerPlan, BodyPlan, CalloutPlan, GrpcAnswerPlan, HeaderLine, RequestPlan } from './suite.ts';

/** From what a file says to what is sent; its shape has been proved. */

/** The bytes of an entry of the file. */
export type ToBytes = (entry: BytesEntry) => Buffer;

export function toRequest(entry: RequestEntry, toBytes: ToBytes): RequestPlan {
  return {
    method: entry.method ?? 'GET',
    path: entry.path ?? '/',
    headers: toLines(entry.headers),
    body: toBody(entry, toBytes),
    trailers: toLines(entry.trailers),
  };
}

export function toAnswer(entry: AnswerEntry, toBytes: ToBytes): AnswerPlan {
  const { delay = 0, fault } = entry;
  if (fault !== undefined) return { kind: fault, delay };
  return {
    kind: 'answer',
    delay,
    status: entry.status ?? 200,
    headers: toLines(entry.headers),
    body: toBody(entry, toBytes) ?? { pieces: [], chunked: false },
    trailers: toLines(entry.trailers),
  };
}

function toGrpcAnswer(entry: GrpcEntry, toBytes: ToBytes): GrpcAnswerPlan {
  const { delay = 0, fault } = entry;
  if (fault !== undefined) return { kind: fault, delay };
  return {
    kind: 'grpc',
    delay,
    status: entry.status ?? 0,
    statusMessage: entry.statusMessage ?? '',
    metadata: toLines(entry.metadata),
    messages: (entry.messages ?? []).map(toBytes),
    trailers: toLines(entry.trailers),
  };
}

export function toCallout({ cluster, when, response, grpc }: CalloutEntry, toBytes: ToBytes): CalloutPlan {
  return {
    cluster,
    method: when?.method,
    path: when?.path === undefined ? undefined : toMatcher(when.path),
    headers: toHeaderMatchers(when?.headers),
    protocol: grpc === undefined ? 'http' : 'grpc',
    answer: grpc === undefined ? toAnswer(response ?? {}, toBytes) : toGrpcAnswer(grpc, toBytes),
  };
}

/** Trailers need chunks; where neither is there, nothing is said about a body. */
function toBody(
  { body, chunks, trailers }: Pick<RequestEntry, 'body' | 'chunks' | 'trailers'>,
  toBytes: ToBytes,
): BodyPlan | undefined {
  const chunked = chunks !== undefined || trailers !== undefined;
  if (!chunked && body === undefined) return undefined;
  const entries = chunks ?? (body === undefined ? [] : [body]);
  return { pieces: entries.map(toBytes).filter((piece) => piece.length > 0), chunked };
}

function toLines(headers: HeadersEntry = {}): HeaderLine[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((line): HeaderLine => [name, line]),
  );
}
