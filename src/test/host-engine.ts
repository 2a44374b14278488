import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Environment } from '../base/environment.ts';
import { interruption } from '../base/exec.ts';
import { deployPlugin, type PluginSettings } from '../envoy/plugin.ts';
import type { LogLevel } from '../host/abi.ts';
import { type Clock, createClock } from '../host/clock.ts';
import type { StreamFacts } from '../host/context.ts';
import { NeverReturned, runGuarded } from '../host/guard.ts';
import { headerPairs } from '../host/header-map.ts';
import { type LoadedModule, type StartedPlugin, startPlugin, stopPlugin } from '../host/host.ts';
import { LoadFailure } from '../host/link.ts';
import type { Pair } from '../host/pairs.ts';
import { createShared } from '../host/shared.ts';
import {
  closeStream,
  type HttpStream,
  openStream,
  receiveRequestData,
  receiveRequestHeaders,
  receiveResponseData,
  receiveResponseHeaders,
  replyForEnvoy,
} from '../host/stream.ts';
import type { HostFinding, Plugin, World } from '../host/vm.ts';
import {
  BAD_REQUEST,
  type ConnectionPool,
  createClientSide,
  createUpstreamSink,
  toIncoming,
  toResponse,
} from './host-proxy.ts';
import {
  type CaseEngine,
  type CaseTrace,
  type Exchange,
  type LoggedLine,
  type ReceivedRequest,
  refusedTrace,
} from './observation.ts';
import type { AnswerPlan, PluginOverrides, TestCase } from './suite.ts';

export interface HostSettings {
  readonly loaded: LoadedModule;
  readonly plugin: PluginSettings;
  readonly env: Environment;
  /** Milliseconds for one request and its answer: the module's own time, and what it waits for. */
  readonly deadline: number;
  /** Whether what the module logs at the level trace is wanted too. */
  readonly trace: boolean;
  /** Reads expressions of the Common Expression Language for the module, if it has any. */
  readonly readExpression?: World['readExpression'];
}

/** The only cluster that tests have: what stands behind the filter. */
const CLUSTER = 'upstream';

/** Milliseconds of the host's time until a real Envoy would serve, for what a filter does in its first ticks. */
const SETTLE = 100;

/** Milliseconds of the host's time after a stream, for what was sent in its last callbacks. */
const AFTERMATH = 5;

/** A module that calls the host for ever is told by its last calls. */
const MAX_TRACE_LINES = 500;

/** Milliseconds for a module to start: Go's takes a second. */
const START_LIMIT = 20_000;

interface Started {
  /** Those of the case that it was started for. */
  readonly overrides: PluginOverrides | undefined;
  readonly world: RecordingWorld;
  readonly plugin: StartedPlugin;
}

interface RecordingWorld extends World {
  /** Gives away what has been logged and reported so far. */
  take(): { readonly logs: readonly LoggedLine[]; readonly findings: readonly HostFinding[] };
  /** The last calls over the module's border, decoded. */
  takeLines(): readonly string[];
  /** What the upstream answers, and the requests that it got. */
  upstream: { readonly answer: AnswerPlan; readonly received: ReceivedRequest[] };
  readonly pool: ConnectionPool;
}

/**
 * The embedded host as a test engine. The module is started once here, as Envoy starts a canary.
 * @throws LoadFailure where it refuses to start, in Envoy's words.
 */
export function openHostEngine(settings: HostSettings): CaseEngine {
  const { loaded } = settings;
  startAnew(loaded, settings.plugin, settings);
  let current: Started | undefined;
  let connections = 0;
  return {
    name: 'host',
    target: undefined,
    run: async (testCase) => {
      await nextTurn();
      if (settings.env.signal.aborted) throw interruption(settings.env.signal);
      if (current !== undefined && current.overrides !== testCase.plugin) {
        stop(current, settings.deadline);
        current = undefined;
      }
      const started = current ?? tryStart(loaded, testCase.plugin, settings);
      if (started instanceof LoadFailure) return refusedTrace([started.message]);
      current = started;
      connections += 1;
      const trace = runCase(current, testCase, connections, settings.deadline);
      for (const line of current.world.takeLines()) settings.env.log.debug(line);
      if (trace.settlement !== 'quiet' || trace.findings.length > 0) current = undefined;
      return trace;
    },
    close: async () => (current === undefined ? [] : stop(current, settings.deadline)),
  };
}

/** What goes wrong when the plugin is told that it is over. */
function stop({ world, plugin }: Started, deadline: number): readonly HostFinding[] {
  try {
    runGuarded(deadline, () => stopPlugin(plugin));
  } catch (error) {
    if (!(error instanceof NeverReturned)) throw error;
    return [{ kind: 'host', message: `proxy_on_done or proxy_on_delete ${error.message}`, backtrace: [] }];
  }
  return world.take().findings;
}

/** The settings as the host takes them. */
export function toPlugin(settings: PluginSettings): Plugin {
  const { configuration, vmConfiguration, ...plugin } = deployPlugin(settings);
  return {
    ...plugin,
    configuration: Buffer.from(configuration ?? ''),
    vmConfiguration: Buffer.from(vmConfiguration ?? ''),
  };
}

/** With what the case's file says the module may not start, which is the case's fault alone. */
function tryStart(
  loaded: LoadedModule,
  overrides: PluginOverrides | undefined,
  settings: HostSettings,
): Started | LoadFailure {
  try {
    return { ...startAnew(loaded, { ...settings.plugin, ...overrides }, settings), overrides };
  } catch (error) {
    if (error instanceof LoadFailure && overrides !== undefined) return error;
    throw error;
  }
}

function startAnew(
  loaded: LoadedModule,
  plugin: PluginSettings,
  { trace, readExpression }: HostSettings,
): Omit<Started, 'overrides'> {
  const world = createWorld(trace ? 'trace' : 'debug', readExpression);
  let started: StartedPlugin | undefined;
  try {
    runGuarded(START_LIMIT, () => {
      started = startPlugin(loaded, toPlugin(plugin), world);
      const end = world.clock.elapsed() + SETTLE;
      while (world.clock.next(end));
    });
  } catch (error) {
    if (!(error instanceof NeverReturned)) throw error;
    throw new LoadFailure(`the module ${error.message} while it started`);
  }
  world.take();
  world.takeLines();
  if (started === undefined) throw new Error('a plugin that neither started nor failed');
  // Envoy takes it, and then answers every request in its place.
  if (started.vm.failure !== undefined) throw new LoadFailure(started.vm.failure.message);
  return { world, plugin: started };
}

function createWorld(logLevel: LogLevel, readExpression: World['readExpression']): RecordingWorld {
  let lines: string[] = [];
  let logs: LoggedLine[] = [];
  let findings: HostFinding[] = [];
  const world: RecordingWorld = {
    clock: createClock(),
    shared: createShared(),
    metrics: new Map(),
    logLevel,
    trace: (line) => {
      lines.push(line);
      if (lines.length > MAX_TRACE_LINES * 2) lines = lines.slice(-MAX_TRACE_LINES);
    },
    takeLines: () => {
      const taken = lines.slice(-MAX_TRACE_LINES);
      lines = [];
      return taken;
    },
    log: (level, line) => logs.push({ level, text: Buffer.from(line, 'latin1').toString('utf8') }),
    report: (finding) => findings.push(finding),
    pool: { idle: false },
    upstream: { answer: { status: 503, headers: [], body: Buffer.alloc(0) }, received: [] },
    hasCluster: (name) => name === CLUSTER,
    call: (_cluster, request) => {
      const { answer, received } = world.upstream;
      received.push(toReceived(request.headers, request.body));
      const response = toResponse(answer, 'GET');
      return { headers: headerPairs(response.headers), body: response.body, trailers: [] };
    },
    readExpression,
    // Nobody here speaks gRPC.
    openGrpc: () => ({ outcome: { kind: 'reset', delay: 0 }, receive: () => undefined }),
    take: () => {
      const taken = { logs, findings };
      logs = [];
      findings = [];
      return taken;
    },
  };
  return world;
}

function toReceived(headers: readonly Pair[], body: Buffer): ReceivedRequest {
  const lines = headers.map(([name, value]): Pair => [name, Buffer.from(value, 'latin1').toString('utf8')]);
  const first = (name: string): string => lines.find(([key]) => key === name)?.[1] ?? '';
  const plain = lines.filter(([name]) => !name.startsWith(':'));
  return { method: first(':method'), path: first(':path'), headers: [['host', first(':authority')], ...plain], body };
}

function runCase({ world, plugin }: Started, testCase: TestCase, connection: number, deadline: number): CaseTrace {
  const received: ReceivedRequest[] = [];
  world.upstream = { answer: testCase.upstream, received };
  let exchange: Exchange = { kind: 'deadline' };
  let settlement: CaseTrace['settlement'] = 'quiet';
  try {
    runGuarded(deadline, () => {
      exchange = { kind: 'deadline' };
      const request = sendThrough(world, plugin, testCase, connection, received);
      const end = world.clock.elapsed() + deadline;
      while (request.ended() === undefined && world.clock.next(end));
      exchange = request.ended() ?? exchange;
      request.close();
      const aftermath = world.clock.elapsed() + AFTERMATH;
      while (world.clock.next(aftermath));
    });
  } catch (error) {
    if (!(error instanceof NeverReturned)) throw error;
    settlement = 'stuck';
  }
  return { exchange, settlement, upstream: received[0], ...world.take() };
}

interface RequestUnderWay {
  ended(): Exchange | undefined;
  close(): void;
}

function sendThrough(
  world: RecordingWorld,
  { vm, root }: StartedPlugin,
  { request: plan, upstream }: TestCase,
  connection: number,
  received: ReceivedRequest[],
): RequestUnderWay {
  const facts = createFacts(world.clock, connection);
  const client = createClientSide(plan, facts);
  const behind = createUpstreamSink(world.clock, facts, {
    respond: (method, readable) => answer(stream, readable ? upstream : BAD_REQUEST, method),
    refuse: (refusal) => replyForEnvoy(stream, refusal),
    isCancelled: () => stream.over || stream.replied,
    received,
    pool: world.pool,
  });
  const stream: HttpStream = openStream(vm, root, {
    upstream: behind,
    client: client.sink,
    reset: client.reset,
    facts,
  });
  const incoming = toIncoming(plan);
  if (incoming.refusal === undefined) {
    receiveRequestHeaders(stream, incoming.headers, incoming.end);
    if (!incoming.end) {
      // HTTP/1 knows of a body's end only after its last byte.
      if (incoming.body.length > 0) receiveRequestData(stream, incoming.body, false);
      receiveRequestData(stream, Buffer.alloc(0), true);
    }
  } else {
    replyForEnvoy(stream, incoming.refusal);
  }
  return {
    ended: () => client.exchange,
    close: () => {
      facts.duration = BigInt(Math.round((world.clock.elapsed() - facts.opened) * 1e6));
      closeStream(stream);
    },
  };
}

function answer(stream: HttpStream, plan: AnswerPlan, method: string): void {
  const { headers, body, end } = toResponse(plan, method);
  stream.ends.facts.responseDetails ??= 'via_upstream';
  receiveResponseHeaders(stream, headers, end);
  if (end) return;
  if (body.length > 0) receiveResponseData(stream, body, false);
  receiveResponseData(stream, Buffer.alloc(0), true);
}

function createFacts(clock: Clock, connection: number): StreamFacts & { readonly opened: number } {
  return {
    connectionId: connection,
    protocol: 'HTTP/1.1',
    // Any port would do: the real ones differ from run to run.
    source: { host: '127.0.0.1', port: 50_000 },
    destination: { host: '127.0.0.1', port: 10_000 },
    upstream: { host: '127.0.0.1', port: 20_000 },
    start: clock.realTime(),
    opened: clock.elapsed(),
    requestSize: 0,
    responseSize: 0,
    responseStatus: undefined,
    responseDetails: undefined,
    calledUpstream: false,
    duration: undefined,
  };
}
