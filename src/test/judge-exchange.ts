import { quoteBytes } from './difference.ts';
import { judgeBody, judgeHeader, judgeText, type Mismatch, showHeaders } from './matchers.ts';
import type { Observation } from './observation.ts';
import type { ExchangeExpectation, HeaderLine, Side } from './suite.ts';

/** Holds what is expected of one request against what was seen; undefined: it is met. */
export function judgeExchange(expectation: ExchangeExpectation, observation: Observation): Mismatch | undefined {
  switch (expectation.kind) {
    case 'called':
      return judgeCalled(expectation.called, observation);
    case 'not-failed-by-envoy':
      return judgeNotFailed(observation);
    case 'status':
      return judgeStatus(expectation.status, observation);
    case 'method':
    case 'path': {
      // That it was not called is told once, by the expectation `called`.
      const seen = observation.upstream?.[expectation.kind];
      if (seen === undefined) return undefined;
      return judgeText(`the ${expectation.kind} at the upstream`, expectation.matcher, seen);
    }
    case 'header':
    case 'trailer': {
      const { kind, side, name, matcher } = expectation;
      const lines = sideOf(side, observation)?.[kind === 'header' ? 'headers' : 'trailers'];
      if (lines === undefined) return undefined;
      const mismatch = judgeHeader(subjectOf(`${kind} ${name}`, side), name, matcher, lines);
      return mismatch && { ...mismatch, detail: showHeaders(lines, name, matcher) };
    }
    case 'body': {
      const body = sideOf(expectation.side, observation)?.body;
      return body && judgeBody(subjectOf('body', expectation.side), expectation.matcher, body);
    }
    case 'grpc-status':
      return judgeGrpcStatus(expectation.status, observation);
    case 'details':
      return judgeText('the response code details', expectation.matcher, observation.details ?? '');
    case 'local':
      return judgeLocal(expectation.local, observation);
    case 'fault': {
      const { status } = observation.response;
      const expected = expectation.fault === 'reset' ? 'no whole answer' : 'no answer at all';
      return { subject: 'the response', expected, seen: `an answer with status ${status}` };
    }
  }
}

/** Envoy's own words for what came from the upstream (source/common/stream_info, ResponseCodeDetailValues). */
const VIA_UPSTREAM = 'via_upstream';

function judgeLocal(local: boolean, { details = '', response }: Observation): Mismatch | undefined {
  if (local !== (details === VIA_UPSTREAM)) return undefined;
  return {
    subject: 'the response',
    expected: local ? "an answer of the filter's or of Envoy's own" : "the upstream's answer",
    seen: local
      ? `the upstream's answer, status ${response.status}`
      : `an answer of the filter's or of Envoy's own (${details}), status ${response.status}`,
  };
}

function judgeGrpcStatus(status: number, { response }: Observation): Mismatch | undefined {
  const told = [...response.trailers, ...response.headers].find(([name]) => name.toLowerCase() === 'grpc-status')?.[1];
  if (told === String(status)) return undefined;
  return {
    subject: 'the gRPC status',
    expected: String(status),
    seen: told ?? `none, in an answer with status ${response.status}`,
  };
}

function judgeCalled(called: boolean, { upstream, response }: Observation): Mismatch | undefined {
  if (called === (upstream !== undefined)) return undefined;
  const answer = `${response.status} with ${response.body.length === 0 ? 'an empty body' : quoteBytes(response.body)}`;
  return {
    subject: 'the upstream',
    expected: called ? 'a request' : 'no request, since the filter answers by itself',
    seen: upstream === undefined ? `none: the client was answered ${answer}` : `${upstream.method} ${upstream.path}`,
  };
}

/** Envoy answers 503 with an empty body for a plugin that does not run (FAIL_CLOSED; filter_manager, `wasm_fail_stream`). */
function judgeNotFailed({ upstream, response }: Observation): Mismatch | undefined {
  if (upstream !== undefined || response.status !== 503 || response.body.length > 0) return undefined;
  return {
    subject: 'the response',
    expected: "an answer of the upstream's or of the filter's",
    seen: '503 with an empty body, which is how Envoy answers for a plugin that does not run',
  };
}

function judgeStatus(status: number, { response, upstream, details }: Observation): Mismatch | undefined {
  if (response.status === status) return undefined;
  const why = details === undefined ? '' : ` (${details})`;
  const from = upstream === undefined ? `, answered without the upstream${why}` : '';
  return { subject: 'the status', expected: String(status), seen: `${response.status}${from}` };
}

interface Seen {
  readonly headers: readonly HeaderLine[];
  readonly trailers: readonly HeaderLine[];
  readonly body: Buffer;
}

function sideOf(side: Side, { upstream, response }: Observation): Seen | undefined {
  return side === 'upstream' ? upstream : response;
}

function subjectOf(part: string, side: Side): string {
  return side === 'upstream' ? `the ${part} at the upstream` : `the ${part} of the response`;
}
