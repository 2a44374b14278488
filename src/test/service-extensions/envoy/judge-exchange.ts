import { DETAILS_HEADER } from '../../../envoy/bootstrap.ts';
import { LOG_LEVELS } from '../../../host/abi.ts';
import type { LocalResponse } from '../../../host/context.ts';
import type { Pair } from '../../../host/pairs.ts';
import type { LoggedLine } from '../../observation.ts';
import { judgePhase, type PhaseOutcome } from '../judge.ts';
import type { BodyPhase, HeadersPhase, PhaseExpectation, PhaseSuite, PhaseTest } from '../suite.ts';
import type { GuestCall } from './call-trace.ts';
import type { Message, PhaseExchange } from './exchange.ts';

/** All that a test left behind in Envoy. */
export interface EnvoyTrace {
  /** What the module logged while it started. */
  readonly start: readonly LoggedLine[];
  readonly calls: readonly GuestCall[];
  readonly exchange: PhaseExchange;
}

/** An expectation that was not met, and why; the phase stands in front. */
export interface PhaseProblem {
  readonly expectation: PhaseExpectation;
  readonly message: string;
}

type Side = 'request' | 'response';

/** What a headers callback answers to let them go on; the second ends the stream with them. */
const GOING_ON: readonly (number | undefined)[] = [undefined, 0, 2];

/** Holds what passed through Envoy against the expectations of each phase, as Google's tester holds what it saw itself. */
export function judgeExchange(test: PhaseTest, suite: PhaseSuite, trace: EnvoyTrace): PhaseProblem[] {
  const { calls, exchange } = trace;
  const problems: PhaseProblem[] = [];
  const check = (phase: string, expectations: readonly PhaseExpectation[], parts: Partial<PhaseOutcome>): void => {
    const outcome = { headers: [], body: '', immediate: undefined, paused: false, logs: [], ...parts };
    for (const expectation of expectations) {
      const message = judgePhase(expectation, outcome);
      if (message !== undefined) problems.push({ expectation, message: `${phase}: ${message}` });
    }
  };
  const logsOf = (some: readonly (GuestCall | undefined)[]): readonly string[] =>
    textsOf(
      some.flatMap((call) => call?.logs ?? []),
      suite,
    );
  const named = (...names: readonly string[]): GuestCall[] => calls.filter(({ name }) => names.includes(name));
  let replied: LocalResponse | undefined;

  const checkHeaders = (side: Side, phase: HeadersPhase | undefined, passed: Message | undefined): void => {
    const [call] = named(`proxy_on_${side}_headers`);
    const reply = replied === undefined ? replyOf(call, phase?.expect ?? [], exchange.client) : undefined;
    if (phase !== undefined) {
      const logs = logsOf([call]);
      if (replied !== undefined) check(`${side}_headers`, phase.expect, {});
      else if (reply === undefined) {
        const paused = !GOING_ON.includes(call?.result);
        check(`${side}_headers`, phase.expect, { headers: passed?.headers ?? [], paused, logs });
      } else {
        check(`${side}_headers`, phase.expect, { ...replyOutcome(reply, exchange.client), logs });
      }
    }
    replied ??= reply;
  };
  const checkBodies = (side: Side, bodies: readonly BodyPhase[], passed: Message | undefined): void => {
    const pieces = named(`proxy_on_${side}_body`);
    let first = 0;
    for (const { chunks, expect } of bodies) {
      const next = first + chunks.length;
      if (side === 'request') {
        for (const call of pieces.slice(first, next)) replied ??= replyOf(call, expect, exchange.client);
      }
      const wanted = expect.some((one) => one.kind === 'immediate' && one.response !== undefined);
      check(`${side}_body`, expect, {
        body: Buffer.concat(passed?.bodies.slice(first, next) ?? []).toString('latin1'),
        immediate: wanted ? replied : undefined,
        logs: logsOf([pieces[next - 1]]),
      });
      first = next;
    }
  };

  check('plugin_init', test.pluginInit, { logs: textsOf(trace.start, suite) });
  check('stream_init', test.streamInit, { logs: logsOf(named('proxy_on_context_create')) });
  checkHeaders('request', test.requestHeaders, exchange.upstream);
  checkBodies('request', test.requestBody, exchange.upstream);
  const passedBack = replied === undefined ? exchange.client : undefined;
  checkHeaders('response', test.responseHeaders, passedBack);
  checkBodies('response', test.responseBody, passedBack);
  check('stream_destroy', test.streamDestroy, { logs: logsOf(named('proxy_on_done', 'proxy_on_delete')) });
  return problems;
}

function textsOf(lines: readonly LoggedLine[], { logLevel }: PhaseSuite): string[] {
  const least = LOG_LEVELS.indexOf(logLevel);
  return lines
    .filter(({ level }) => (LOG_LEVELS as readonly string[]).indexOf(level) >= least)
    .map(({ text }) => Buffer.from(text).toString('latin1'));
}

/** The response that the module sent in a callback; its details come from Envoy, where the module gave any. */
function replyOf(
  call: GuestCall | undefined,
  expectations: readonly PhaseExpectation[],
  client: Message | undefined,
): LocalResponse | undefined {
  const args = call?.hostCalls.findLast(({ name }) => name === 'proxy_send_local_response')?.args;
  if (args === undefined) return undefined;
  const [status = 0, , detailsSize = 0] = args;
  const seen = client?.headers.find(([name]) => name === DETAILS_HEADER)?.[1] ?? '';
  const wanted = expectations.flatMap((one) => (one.kind === 'immediate' ? (one.response?.details ?? []) : []));
  // Envoy has no blanks in them.
  const told = wanted.find((details) => details.replace(/[\t-\r ]/g, '_') === seen) ?? seen;
  return {
    status,
    body: Buffer.concat(client?.bodies ?? []),
    headers: [],
    grpcStatus: args[7],
    details: detailsSize === 0 ? '' : told,
  };
}

function replyOutcome(immediate: LocalResponse, client: Message | undefined): Partial<PhaseOutcome> {
  const headers: readonly Pair[] = client?.headers.filter(([name]) => name !== DETAILS_HEADER) ?? [];
  return { immediate, headers, body: immediate.body.toString('latin1') };
}
