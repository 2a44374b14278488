import type { Pair } from '../../../host/pairs.ts';
import type { HeadersPhase, PhaseExpectation, PhaseSuite, PhaseTest } from '../suite.ts';
import type { GuestCall } from './call-trace.ts';
import type { MessagePlan, PhaseExchange } from './exchange.ts';

/** A test as a request through Envoy and its answer, and what of it a real proxy does otherwise. */
export interface EnvoyPlan {
  readonly request: MessagePlan;
  readonly answer: MessagePlan;
  readonly changes: Changes;
}

/** What had to be said otherwise than the test says it, in words; none of it matters to a test that passes. */
interface Changes {
  /** What an expectation is about, or what Envoy refuses. */
  readonly telling: string[];
  /** What could matter to a module, for all that is known. */
  readonly minor: string[];
}

const REQUEST_DEFAULTS: readonly Pair[] = [
  [':method', 'GET'],
  [':path', '/'],
  [':scheme', 'http'],
  [':authority', 'example.com'],
];
const RESPONSE_DEFAULTS: readonly Pair[] = [[':status', '200']];

/** HTTP/2 has no headers of a connection (RFC 9113, section 8.2.2). */
const OF_A_CONNECTION = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade', 'te'];

/** What Envoy's connection manager writes, or checks against the message. */
const OF_ENVOY = /^(?::scheme|x-forwarded-(?:proto|for)|x-request-id|x-envoy-.*|host|content-length|date|server)$/;

/** The message that comes nearest to what the test hands to the module. */
export function planExchange(test: PhaseTest): EnvoyPlan {
  const changes: Changes = { telling: [], minor: [] };
  const { telling, minor } = changes;
  const request = complete('request', test.requestHeaders, REQUEST_DEFAULTS, changes);
  const answer = complete('response', test.responseHeaders, RESPONSE_DEFAULTS, changes);
  const requestChunks = test.requestBody.flatMap(({ chunks }) => chunks);
  const responseChunks = test.responseBody.flatMap(({ chunks }) => chunks);
  checkLength('request', request, requestChunks, changes);
  checkLength('response', answer, responseChunks, changes);
  const status = Number(answer.find(([name]) => name === ':status')?.[1]);
  if (!Number.isInteger(status) || status < 200 || status > 599)
    telling.push(`no upstream answers with the status ${status}`);
  if ((status === 204 || status === 304) && responseChunks.some(({ length }) => length > 0)) {
    telling.push(`a response with the status ${status} has no body`);
  }
  for (const [side, bodies] of [
    ['request', test.requestBody],
    ['response', test.responseBody],
  ] as const) {
    if (bodies.length > 1) minor.push(`a ${side} has one body, and only its last piece ends it`);
  }
  const path = request.find(([name]) => name === ':path')?.[1] ?? '';
  if (path.includes('#')) telling.push('the path has a fragment, which no client sends and Envoy refuses');
  else if (!/^(?:\/[\x21-\x7e]*|\*)$/.test(path)) telling.push('Envoy refuses such a path');
  return {
    request: { headers: request, chunks: requestChunks },
    answer: { headers: answer, chunks: responseChunks },
    changes,
  };
}

/** Sorted and joined by name as Google's tester has it, with the pseudo-headers that there must be in front. */
function complete(
  side: 'request' | 'response',
  phase: HeadersPhase | undefined,
  defaults: readonly Pair[],
  { telling, minor }: Changes,
): Pair[] {
  const lines = phase?.lines ?? [];
  const joined = new Map<string, string>();
  for (const [name, value] of lines) {
    const key = name.toLowerCase();
    const before = joined.get(key) ?? '';
    joined.set(key, before === '' ? value : `${before}, ${value}`);
  }
  const expected = expectedNames(phase?.expect ?? []);
  const isMixed = lines.some(([name]) => name !== name.toLowerCase()) || hasCapitals(expected.lines);
  if (expected.lines !== '' && isMixed) {
    telling.push(`the names of a ${side}'s headers are lower-case in Envoy`);
  }
  const lacking = defaults.filter(([name]) => !joined.has(name));
  if (lacking.length > 0) {
    const names = lacking.map(([name]) => name);
    const isExpected = names.some((name) => expected.names.includes(name) || expected.lines.includes(name));
    (isExpected ? telling : minor).push(
      `a ${side} has to have ${names.join(', ')} in Envoy; it was sent with ${lacking.map(([, value]) => value).join(', ')}`,
    );
  }
  const dropped = [...joined.keys()].filter((name) => OF_A_CONNECTION.includes(name));
  if (dropped.length > 0) telling.push(`HTTP/2 has no header ${dropped.join(', ')}`);
  const touched = expected.names.filter((name) => OF_ENVOY.test(name));
  if (touched.length > 0) telling.push(`Envoy itself writes the header ${touched.join(', ')}`);
  const rest = [...joined].filter(([name]) => !OF_A_CONNECTION.includes(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...defaults.map(([name, value]): Pair => [name, joined.get(name) ?? value]),
    ...rest.filter(([name]) => !defaults.some(([known]) => known === name)),
  ];
}

/** The names of headers that expectations are about, and the texts that are held against whole lines. */
function expectedNames(expectations: readonly PhaseExpectation[]): { names: string[]; lines: string } {
  const names = expectations.flatMap((one) =>
    one.kind === 'header' || one.kind === 'no-header' ? [one.name.toLowerCase()] : [],
  );
  const lines = expectations.flatMap((one) => (one.kind === 'headers' ? [one.matcher.text] : []));
  return { names: [...new Set(names)], lines: lines.join('\n') };
}

/** Whether a line that is expected begins with a name in capitals, the classes of patterns left aside. */
function hasCapitals(lines: string): boolean {
  return lines.split('\n').some((line) => /[A-Z]/.test((line.split(':', 1)[0] ?? '').replace(/\\./g, '')));
}

/** A length that the body does not have is no HTTP: it is sent without. */
function checkLength(
  side: 'request' | 'response',
  headers: Pair[],
  chunks: readonly Buffer[],
  { telling }: Changes,
): void {
  const index = headers.findIndex(([name]) => name === 'content-length');
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (index < 0 || headers[index]?.[1] === String(length)) return;
  telling.push(`the ${side}'s content-length is ${headers[index]?.[1]}, and its body has ${length} bytes`);
  headers.splice(index, 1);
}

const CLOCKS = ['proxy_get_current_time_nanoseconds', 'clock_time_get'];
const ON_BODY = { request: 'proxy_on_request_body', response: 'proxy_on_response_body' } as const;

/**
 * What happened in Envoy that Google's tester has not, in words: any of it can be why a test does not pass that passes
 * there. What merely could matter is named where nothing else is found.
 */
export function findObstacles(
  test: PhaseTest,
  suite: PhaseSuite,
  changes: Changes,
  calls: readonly GuestCall[],
  { upstream, client }: PhaseExchange,
): string[] {
  const obstacles = [...changes.telling];
  const asked = (names: readonly string[]): boolean =>
    calls.some(({ hostCalls }) => hostCalls.some(({ name }) => names.includes(name)));
  if (asked(CLOCKS)) {
    obstacles.push(`the module asks for the time, which stands still at ${suite.timeSeconds} s in the test`);
  }
  if (asked(['proxy_get_property'])) obstacles.push('the module asks for properties, which the test makes up');
  const answered = calls.find(({ hostCalls }) => hostCalls.some(({ name }) => name === 'proxy_send_local_response'));
  if (test.requestHeaders === undefined && answered?.name.startsWith('proxy_on_request') === true) {
    obstacles.push('the module itself answers the request that Envoy needs before there is a response');
  }
  if (answered === undefined && upstream === undefined && client !== undefined) {
    const status = client.headers.find(([name]) => name === ':status')?.[1];
    obstacles.push(`Envoy itself answers such a request, with ${status}`);
  }
  if (answered?.name === ON_BODY.request) {
    obstacles.push('the module answers in the middle of the body: nothing of it goes on in Envoy');
  }
  for (const side of ['request', 'response'] as const) {
    const bodies = side === 'request' ? test.requestBody : test.responseBody;
    const planned = bodies.flatMap(({ chunks }) => chunks).map(({ length }) => length);
    const seen = calls.filter(({ name }) => name === ON_BODY[side]);
    if (seen.some(({ result }) => result !== undefined && result !== 0)) {
      obstacles.push(`the module holds back pieces of the ${side}'s body, and then sees them joined`);
    }
    const sizes = seen.map(({ args }) => args[1] ?? 0);
    if (planned.length > 0 && seen.length > 0 && sizes.join() !== planned.join()) {
      obstacles.push(
        `the ${side}'s body reached the module in pieces of ${sizes.join(', ')} bytes, not ${planned.join(', ')}`,
      );
    }
  }
  return obstacles.length > 0 ? obstacles : changes.minor;
}
