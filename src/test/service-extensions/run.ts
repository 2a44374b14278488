import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Environment } from '../../base/environment.ts';
import { interruption } from '../../base/exec.ts';
import { LOG_LEVELS, type LogLevel } from '../../host/abi.ts';
import { createBody } from '../../host/body.ts';
import { createClock } from '../../host/clock.ts';
import type { Context, HalfView, LocalResponse, StreamView } from '../../host/context.ts';
import { NeverReturned, runGuarded } from '../../host/guard.ts';
import { createHeaderMap, type HeaderMap, headerPairs, setHeader } from '../../host/header-map.ts';
import { addContext, type LoadedModule, type StartedPlugin, startPlugin, stopPlugin } from '../../host/host.ts';
import { LoadFailure } from '../../host/link.ts';
import { reasonOf } from '../../host/refusal.ts';
import { createShared } from '../../host/shared.ts';
import { deleteContext, enter, type HostFinding, leave, type Plugin, type World } from '../../host/vm.ts';
import { tellCalls } from '../trace-lines.ts';
import { judgePhase, type PhaseOutcome } from './judge.ts';
import { complainAbout, type PhaseTestResult, withCalls } from './result.ts';
import type { BodyPhase, HeadersPhase, PhaseExpectation, PhaseSuite, PhaseTest } from './suite.ts';

export interface PhaseRunOptions {
  readonly suite: PhaseSuite;
  readonly loaded: LoadedModule;
  readonly plugin: Plugin;
  readonly env: Environment;
  /** Milliseconds for one test, its plugin's start included. */
  readonly deadline: number;
}

/**
 * Runs the tests of a file as Google's tester does: each in a VM of its own, callback by callback, without a proxy
 * around it. @throws InterruptedError when the run was stopped.
 */
export async function runPhaseTests(options: PhaseRunOptions): Promise<PhaseTestResult[]> {
  const results: PhaseTestResult[] = [];
  for (const test of options.suite.tests) {
    await nextTurn();
    if (options.env.signal.aborted) throw interruption(options.env.signal);
    const begun = performance.now();
    const diagnostics = runPhaseTest(test, options);
    results.push({ test, diagnostics, seconds: Math.round(performance.now() - begun) / 1000 });
  }
  return results;
}

function runPhaseTest(
  test: PhaseTest,
  { suite, loaded, plugin, env, deadline }: PhaseRunOptions,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const complain = (code: string, message: string, position?: PhaseTest['position']): void => {
    diagnostics.push(complainAbout(test, code, message, position));
  };
  const recorder = createRecorder(suite, suite.showsLog ? env.log.info : env.log.debug);
  const check: Check = (phase, expectations, outcome) => {
    for (const expectation of expectations) {
      const problem = judgePhase(expectation, outcome);
      if (problem !== undefined) complain('test-failed', `${phase}: ${problem}`, expectation.position);
    }
  };
  try {
    runGuarded(deadline, () => {
      const settings = { ...plugin, configuration: suite.configuration ?? plugin.configuration };
      const started = startPlugin(loaded, settings, recorder.world);
      // The original hands out the plugin's configuration at any time.
      started.root.configuring = true;
      check('plugin_init', test.pluginInit, recorder.outcome({}, 'root'));
      runStream(test, started, recorder, check);
      stopPlugin(started);
    });
  } catch (error) {
    if (error instanceof NeverReturned) complain('test-loop', `a callback did not return within ${deadline / 1000} s`);
    else if (error instanceof LoadFailure) {
      const reasons = [...new Set([...recorder.said(plugin), ...error.reasons])];
      complain('test-failed', `the plugin does not start: ${reasons.join('; ')}`);
    } else throw error;
  }
  for (const { kind, message, backtrace } of recorder.findings) {
    const lines = backtrace.map((frame) => `\n  at ${frame}`).join('');
    complain(kind === 'trap' ? 'test-trap' : 'test-host-limit', `${message}${lines}`);
  }
  const calls = recorder.calls();
  tellCalls(test.name, calls, env.log);
  return withCalls(diagnostics, calls);
}

interface Recorder {
  readonly world: World;
  readonly findings: readonly HostFinding[];
  /** What contexts of this kind have logged since the last time, with what else the phase came to. */
  outcome(parts?: Partial<PhaseOutcome>, kind?: ContextKind): PhaseOutcome;
  /** Reasons why the plugin does not start, in its own words. */
  said(plugin: Plugin): readonly string[];
  /** The last calls over the module's border, decoded. */
  calls(): readonly string[];
}

type ContextKind = 'vm' | 'root' | 'stream';

function kindOf({ id, stream }: Context): ContextKind {
  if (stream !== undefined) return 'stream';
  return id === 0 ? 'vm' : 'root';
}

/** A module that calls the host for ever is told by its last calls. */
const MAX_CALLS = 500;

function createRecorder({ logLevel, timeSeconds }: PhaseSuite, show: (line: string) => void): Recorder {
  let logs: { readonly level: LogLevel; readonly text: string; readonly kind: ContextKind }[] = [];
  let calls: string[] = [];
  const findings: HostFinding[] = [];
  const world: World = {
    clock: createClock(timeSeconds),
    shared: createShared(),
    metrics: new Map(),
    logLevel,
    log: (level, text, context) => {
      if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(logLevel)) return;
      logs.push({ level, text, kind: kindOf(context) });
      show(`${level}: ${toUtf8(text)}`);
    },
    report: (finding) => findings.push(finding),
    trace: (line) => {
      calls.push(line);
      if (calls.length > MAX_CALLS * 2) calls = calls.slice(-MAX_CALLS);
    },
    hasCluster: () => false,
    call: () => ({ kind: 'hang', delay: 0 }),
    openGrpc: () => ({ outcome: { kind: 'hang', delay: 0 }, receive: () => undefined }),
  };
  return {
    world,
    findings,
    outcome: (parts = {}, kind = 'stream') => {
      const texts = logs.filter((one) => one.kind === kind).map(({ text }) => text);
      logs = [];
      return { headers: [], body: '', immediate: undefined, paused: false, ...parts, logs: texts };
    },
    said: (plugin) =>
      logs
        .slice(-MAX_SAID)
        .flatMap(({ level, text, kind }) => reasonOf(level, toUtf8(text), kind === 'vm' ? undefined : plugin) ?? []),
    calls: () => calls,
  };
}

/** A module can speak without end. */
const MAX_SAID = 20;

function toUtf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

type Check = (phase: string, expectations: readonly PhaseExpectation[], outcome: PhaseOutcome) => void;

function runStream(test: PhaseTest, { vm, root }: StartedPlugin, recorder: Recorder, check: Check): void {
  const state: StreamState = { immediate: undefined, canReply: false };
  const view = createView(test, state);
  const context = addContext(vm, root, view);
  context.configuring = true;
  const call = (name: string, a?: number, b?: number): number => {
    if (vm.failure !== undefined || vm.callbacks[name] === undefined) return 0;
    const answer = enter(vm, context, name, context.id, a, b);
    leave(vm);
    return answer;
  };
  call('proxy_on_context_create', root.id);
  context.created = true;
  check('stream_init', test.streamInit, recorder.outcome());
  const phases = { view, state, call, recorder, check };
  sendHeaders(phases, 'request', test.requestHeaders);
  sendBodies(phases, 'request', test.requestBody);
  sendHeaders(phases, 'response', test.responseHeaders);
  sendBodies(phases, 'response', test.responseBody);
  recorder.outcome();
  call('proxy_on_done');
  deleteContext(vm, context);
  check('stream_destroy', test.streamDestroy, recorder.outcome());
}

interface StreamState {
  immediate: LocalResponse | undefined;
  /** False in callbacks in which a response of the filter's own comes too late. */
  canReply: boolean;
}

interface Phases {
  readonly view: StreamView;
  readonly state: StreamState;
  readonly call: (name: string, a?: number, b?: number) => number;
  readonly recorder: Recorder;
  readonly check: Check;
}

type Side = 'request' | 'response';

/** What a headers callback answers to let them go on; the second ends the stream with them. */
const GOING_ON: readonly number[] = [0, 2];

function sendHeaders(
  { view, state, call, recorder, check }: Phases,
  side: Side,
  phase: HeadersPhase | undefined,
): void {
  if (phase === undefined) return;
  recorder.outcome();
  // An immediate response has ended the stream: nothing comes any more that an expectation could meet.
  if (state.immediate !== undefined) {
    check(`${side}_headers`, phase.expect, recorder.outcome());
    return;
  }
  const map = createHeaderMap('joined', phase.lines);
  state.canReply = true;
  view[side].headers = map;
  const action = call(`proxy_on_${side}_headers`, map.names.length, 0);
  view[side].headers = undefined;
  const { immediate } = after(state);
  const outcome =
    immediate === undefined
      ? { headers: headerPairs(map), paused: !GOING_ON.includes(action) }
      : { immediate, headers: headerPairs(replyHeaders(immediate)), body: immediate.body.toString('latin1') };
  check(`${side}_headers`, phase.expect, recorder.outcome(outcome));
}

function replyHeaders({ headers }: LocalResponse): HeaderMap {
  const map = createHeaderMap('joined');
  for (const [name, value] of headers) setHeader(map, name, value);
  return map;
}

/** TypeScript does not know that a callback may have changed it. */
function after(state: StreamState): StreamState {
  return state;
}

/** Each body ends with its last chunk, and what a filter answers is not looked at, as in the original. */
function sendBodies({ view, state, call, recorder, check }: Phases, side: Side, bodies: readonly BodyPhase[]): void {
  for (const { chunks, expect } of bodies) {
    const sent: Buffer[] = [];
    for (const [index, chunk] of chunks.entries()) {
      // The log is that of the last chunk.
      recorder.outcome();
      if (state.immediate !== undefined) break;
      const body = createBody(chunk, true);
      const end = index === chunks.length - 1;
      view[side].body = body;
      view.endOfStream = end;
      state.canReply = side === 'request';
      call(`proxy_on_${side}_body`, body.bytes.length, end ? 1 : 0);
      view[side].body = undefined;
      sent.push(body.bytes);
    }
    const wanted = expect.some((one) => one.kind === 'immediate' && one.response !== undefined);
    const immediate = wanted ? state.immediate : undefined;
    check(`${side}_body`, expect, recorder.outcome({ body: Buffer.concat(sent).toString('latin1'), immediate }));
  }
}

function createView(test: PhaseTest, state: StreamState): StreamView {
  const half = (): HalfView => ({ headers: undefined, body: undefined, trailers: undefined });
  const address = { host: '127.0.0.1', port: 0 };
  return {
    request: half(),
    response: half(),
    network: undefined,
    accessLog: undefined,
    endOfStream: false,
    state: undefined,
    overrides: test.properties,
    facts: {
      ...{ connectionId: 0, protocol: 'HTTP/2', source: address, destination: address, upstream: address, start: 0n },
      ...{ requestSize: 0, responseSize: 0, responseStatus: undefined, responseDetails: undefined },
      ...{ calledUpstream: false, reachedUpstream: false, responseFlags: 0, duration: undefined },
    },
    addTrailers: (): HeaderMap => createHeaderMap('joined'),
    resume: () => undefined,
    reset: () => undefined,
    reply: (response) => {
      if (state.canReply) state.immediate = response;
    },
  };
}
