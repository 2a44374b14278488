import type { LogLevel } from '../host/abi.ts';
import { createClock } from '../host/clock.ts';
import type { GrpcHead, GrpcOutcome, GrpcPeer } from '../host/grpc.ts';
import { encodeGrpcMessage, grpcStatusOf } from '../host/grpc-status.ts';
import { headerPairs } from '../host/header-map.ts';
import type { Pair } from '../host/pairs.ts';
import { createShared } from '../host/shared.ts';
import type { CallOutcome, CallRequest, HostFinding, World } from '../host/vm.ts';
import { type Cluster, createScene, findCallout, type Scene, UNFORESEEN, UPSTREAM } from './callouts.ts';
import { toResponse } from './host-proxy/incoming.ts';
import type { ConnectionPool } from './host-proxy/upstream.ts';
import type { LoggedLine, ReceivedRequest } from './observation.ts';
import { toPropertyBytes } from './properties.ts';
import type { AnswerPlan, GrpcAnswerPlan, HeaderLine, TestCase } from './suite.ts';

/** A module that calls the host for ever is told by its last calls. */
const MAX_TRACE_LINES = 500;

export interface RecordingWorld extends World {
  logLevel: LogLevel;
  readonly scene: Scene;
  readonly pool: ConnectionPool;
  /** Calls of proxy_on_tick so far. */
  readonly ticks: number;
  /** Gives away what has been logged and reported so far. */
  take(): { readonly logs: readonly LoggedLine[]; readonly findings: readonly HostFinding[] };
  /** Gives away the last calls over the module's border, decoded. */
  takeLines(): readonly string[];
}

interface Surroundings extends Pick<TestCase, 'clock' | 'properties'>, Pick<World, 'readExpression'> {
  readonly clusters: readonly Cluster[];
}

/** A world as Envoy's is around a plugin, which keeps what happens in it. */
export function createRecordingWorld(surroundings: Surroundings): RecordingWorld {
  const { clock, properties, clusters, readExpression } = surroundings;
  let lines: string[] = [];
  let logs: LoggedLine[] = [];
  let findings: HostFinding[] = [];
  const scene = createScene();
  const world: RecordingWorld & { ticks: number } = {
    clock: createClock(clock),
    shared: createShared(),
    metrics: new Map(),
    logLevel: 'debug',
    properties: toPropertyBytes(properties),
    scene,
    pool: { idle: false },
    ticks: 0,
    trace: (line) => {
      if (line.startsWith(TICK)) world.ticks += 1;
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
    hasCluster: (name) => name === UPSTREAM || clusters.some((cluster) => cluster.name === name),
    call: (cluster, request) => {
      const isGrpc = clusters.some(({ name, protocol }) => name === cluster && protocol === 'grpc');
      return answerCall(scene, cluster, isGrpc ? request : withoutLostTrailers(request));
    },
    openGrpc: (cluster, head) => openGrpc(scene, cluster, head),
    readExpression,
    take: () => {
      const taken = { logs, findings };
      logs = [];
      findings = [];
      return taken;
    },
  };
  return world;
}

/** How the trace begins that tells of a tick. */
const TICK = '→ proxy_on_tick(';

/** HTTP/1 carries no trailers behind a body whose length is announced, and Envoy announces that of each call. */
function withoutLostTrailers(request: CallRequest): CallRequest {
  return request.headers.some(([name]) => name === 'content-length') ? { ...request, trailers: [] } : request;
}

function answerCall(scene: Scene, cluster: string, request: CallRequest): CallOutcome {
  const received = toReceived(request);
  const callout = findCallout(scene.callouts, cluster, received);
  const isUpstream = callout === undefined && cluster === UPSTREAM;
  if (isUpstream) scene.received.push(received);
  else scene.calls.push({ cluster, ...received });
  // Who is told of more than comes waits for it, and answers nothing.
  const announced = Number(request.headers.find(([name]) => name === 'content-length')?.[1] ?? 0);
  if (announced > request.body.length) return { kind: 'hang', delay: 0 };
  return toOutcome(isUpstream ? scene.answer : (callout?.answer ?? UNFORESEEN));
}

function toOutcome(answer: AnswerPlan | GrpcAnswerPlan): CallOutcome {
  if (answer.kind === 'grpc') return toOutcome(UNFORESEEN);
  if (answer.kind !== 'answer') return { kind: answer.kind, delay: answer.delay };
  const { headers, pieces } = toResponse(answer, 'GET');
  const trailers = answer.trailers.map(([name, value]): Pair => [name.toLowerCase(), latin1(value)]);
  return {
    kind: 'answer',
    delay: answer.delay,
    headers: headerPairs(headers),
    body: Buffer.concat(pieces),
    trailers,
  };
}

/** A service answers as the case says; what comes is one body, message behind message. */
function openGrpc(scene: Scene, cluster: string, { path, headers }: GrpcHead): GrpcPeer {
  const lines = headers.map(([name, value]): Pair => [name, utf8(value)]);
  const plain = lines.filter(([name]) => !name.startsWith(':'));
  const host = lines.find(([name]) => name === ':authority')?.[1] ?? '';
  const call = {
    method: 'POST',
    path,
    headers: [['host', host] as const, ...plain],
    body: Buffer.alloc(0),
    trailers: [],
  };
  const { calls } = scene;
  const index = calls.push({ cluster, ...call }) - 1;
  const messages: Buffer[] = [];
  return {
    outcome: toGrpcOutcome(findCallout(scene.callouts, cluster, call)?.answer ?? UNFORESEEN),
    receive: (message) => {
      if (message === undefined) return;
      messages.push(message);
      calls.splice(index, 1, { cluster, ...call, body: Buffer.concat(messages) });
    },
  };
}

/** Who answers a gRPC call with plain HTTP says nothing of its status: gRPC derives one (HTTP to gRPC Status Code Mapping). */
function toGrpcOutcome(answer: AnswerPlan | GrpcAnswerPlan): GrpcOutcome {
  const { delay } = answer;
  switch (answer.kind) {
    case 'reset':
    case 'hang':
      return { kind: answer.kind, delay };
    case 'answer':
      return {
        kind: 'answer',
        delay,
        status: grpcStatusOf(answer.status),
        statusMessage: '',
        metadata: [],
        messages: [],
        trailers: [],
      };
    case 'grpc': {
      const { status, messages } = answer;
      const pairs = (lines: readonly HeaderLine[]): Pair[] =>
        lines.map(([name, value]) => [name.toLowerCase(), latin1(value)]);
      return {
        ...{ kind: 'answer', delay, status, messages },
        statusMessage: encodeGrpcMessage(Buffer.from(answer.statusMessage)),
        metadata: pairs(answer.metadata),
        trailers: pairs(answer.trailers),
      };
    }
  }
}

function toReceived({ headers, body, trailers }: CallRequest): ReceivedRequest {
  const lines = headers.map(([name, value]): Pair => [name, utf8(value)]);
  const first = (name: string): string => lines.find(([key]) => key === name)?.[1] ?? '';
  const plain = lines.filter(([name]) => !name.startsWith(':'));
  return {
    method: first(':method'),
    path: first(':path'),
    headers: [['host', first(':authority')], ...plain],
    body,
    trailers: trailers.map(([name, value]): Pair => [name.toLowerCase(), utf8(value)]),
  };
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function utf8(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}
