import { STATUS } from '../abi.ts';
import { createBody } from '../body.ts';
import { type Context, rootOf } from '../context.ts';
import { ABORTED, EnvoyCrash } from '../crash.ts';
import type { GrpcHandle, GrpcOutcome } from '../grpc.ts';
import { createHeaderMap, type HeaderMap } from '../header-map.ts';
import { readBytes, readText, writeU32 } from '../memory.ts';
import { type Pair, readPairs } from '../pairs.ts';
import { bytesField, readFields } from '../protobuf.ts';
import { actor, enter, leave, type Vm } from '../vm.ts';
import type { HostTable } from './output.ts';

/**
 * gRPC call-outs (Envoy's context.cc, grpcCall and grpcStream, and its async_client_impl.cc; what a module is told and
 * when was measured on 1.40 with a service of node:http2).
 */

/** Milliseconds to the service, and as many back: nothing comes before the call has returned. */
const ONE_WAY = 0.5;

/** Numbers of gRPC's statuses. */
const INTERNAL = 13;
const UNAVAILABLE = 14;

/** The two lowest bits of a token (proxy-wasm-cpp-host, wasm.h, CalloutType). */
const TOKEN = { mask: 3, call: 1, stream: 2 } as const;

/** How Envoy's router answers for a service that is gone or silent: a message and its details. */
const BROKEN = {
  message: 'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
  details: 'upstream_reset_before_response_started{connection_termination}',
} as const;
const LATE = { message: 'upstream request timeout', details: 'response_timeout' } as const;

interface OpenRequest {
  readonly kind: GrpcHandle['kind'];
  /** Where the name of the service stands. */
  readonly service: Buffer;
  readonly path: string;
  readonly metadata: readonly Pair[];
  /** Milliseconds; 0: for ever. */
  readonly timeout: number;
}

export function grpcFunctions(vm: Vm): HostTable {
  const { memory } = vm;
  const find = (token: number): GrpcHandle | undefined => rootOf(actor(vm)).grpc.get(token >>> 0);
  const isGrpc = (token: number): boolean => {
    const kind = token & TOKEN.mask;
    return kind === TOKEN.call || kind === TOKEN.stream;
  };
  return {
    proxy_grpc_call: (
      service: number,
      serviceSize: number,
      name: number,
      nameSize: number,
      method: number,
      methodSize: number,
      metadata: number,
      metadataSize: number,
      message: number,
      messageSize: number,
      timeout: number,
      token: number,
    ) => {
      const bytes = readBytes(memory, message, messageSize);
      const head = readHead(vm, service, serviceSize, name, nameSize, method, methodSize, metadata, metadataSize);
      if (bytes === undefined || head === undefined) return STATUS.invalidMemoryAccess;
      return open(vm, { ...head, kind: 'call', timeout: timeout >>> 0 }, token, Buffer.from(bytes));
    },
    proxy_grpc_stream: (
      service: number,
      serviceSize: number,
      name: number,
      nameSize: number,
      method: number,
      methodSize: number,
      metadata: number,
      metadataSize: number,
      token: number,
    ) => {
      const head = readHead(vm, service, serviceSize, name, nameSize, method, methodSize, metadata, metadataSize);
      if (head === undefined) return STATUS.invalidMemoryAccess;
      return open(vm, { ...head, kind: 'stream', timeout: 0 }, token, undefined);
    },
    proxy_grpc_send: (token: number, message: number, size: number, end: number) => {
      const bytes = readBytes(memory, message, size);
      if (bytes === undefined) return STATUS.invalidMemoryAccess;
      if ((token & TOKEN.mask) !== TOKEN.stream) return STATUS.badArgument;
      const handle = find(token);
      if (handle === undefined) return STATUS.notFound;
      if (handle.ended || handle.remoteClosed) return STATUS.ok;
      handle.ended = end !== 0;
      deliver(vm, token >>> 0, handle, Buffer.from(bytes), handle.ended);
      return STATUS.ok;
    },
    proxy_grpc_close: (token: number) => {
      if (!isGrpc(token)) return STATUS.badArgument;
      const handle = find(token);
      if (handle === undefined) return STATUS.notFound;
      if (handle.kind === 'call') handle.cancelled = true;
      if (handle.kind === 'call' || handle.remoteClosed) {
        rootOf(actor(vm)).grpc.delete(token >>> 0);
        return STATUS.ok;
      }
      handle.localClosed = true;
      if (handle.ended) return STATUS.ok;
      handle.ended = true;
      deliver(vm, token >>> 0, handle, undefined, true);
      return STATUS.ok;
    },
    proxy_grpc_cancel: (token: number) => {
      if (!isGrpc(token)) return STATUS.badArgument;
      const handle = find(token);
      if (handle === undefined) return STATUS.notFound;
      handle.cancelled = true;
      rootOf(actor(vm)).grpc.delete(token >>> 0);
      return STATUS.ok;
    },
  };
}

type Head = Pick<OpenRequest, 'service' | 'path' | 'metadata'>;

/** Pointers and sizes, in the order of the ABI. */
function readHead(
  vm: Vm,
  ...[service, size, name, nameSize, method, methodSize, pairs, pairsSize]: number[]
): Head | undefined {
  const { memory } = vm;
  const target = readBytes(memory, service ?? 0, size ?? 0);
  const names = [readText(memory, name ?? 0, nameSize ?? 0), readText(memory, method ?? 0, methodSize ?? 0)];
  const metadata = readBytes(memory, pairs ?? 0, pairsSize ?? 0);
  if (target === undefined || metadata === undefined || names.includes(undefined)) return undefined;
  return { service: target, path: `/${names.join('/')}`, metadata: readPairs(metadata) };
}

/** @param message of a unary call. */
function open(vm: Vm, request: OpenRequest, token: number, message: Buffer | undefined): number {
  const root = rootOf(actor(vm));
  const cluster = readService(vm, request.service);
  if (cluster === undefined) return STATUS.parseFailure;
  const { kind } = request;
  const counter = kind === 'call' ? 'grpcCall' : 'grpcStream';
  vm.lastCall[counter] += 4;
  const id = vm.lastCall[counter];
  if (!vm.world.hasCluster(cluster)) {
    vm.after.push(() => close(vm, root, id, UNAVAILABLE, 'Cluster not available'));
    return STATUS.internalFailure;
  }
  const handle: GrpcHandle = {
    ...{ kind, peer: undefined, connected: vm.connected.has(cluster), begun: false, answering: false },
    ...{ received: 0, answered: 0 },
    ...{ ended: kind === 'call', heardEnd: false, localClosed: false, remoteClosed: false, cancelled: false },
  };
  root.grpc.set(id, handle);
  getThere(vm, handle, () => {
    const head = { path: request.path, headers: headersOf(cluster, request) };
    handle.peer = vm.world.openGrpc(cluster, head);
    handle.connected = true;
    if (handle.peer.outcome.kind === 'reset') vm.connected.delete(cluster);
    else vm.connected.add(cluster);
    if (kind === 'stream') return;
    handle.peer.receive(message, true);
    answerCall(vm, root, id, handle.peer.outcome, handle, request.timeout);
  });
  return writeU32(vm.memory, token, id) ? STATUS.ok : STATUS.invalidMemoryAccess;
}

/**
 * The cluster that a module names: by a serialised envoy.config.core.v3.GrpcService, or by its bare name where the
 * bytes are none; undefined for a bare name that nobody has. A bare name that happens to be a message of other fields
 * brings Envoy down, an empty one too.
 */
function readService(vm: Vm, service: Buffer): string | undefined {
  const fields = readFields(service);
  if (fields === undefined) {
    const name = service.toString('latin1');
    return vm.world.hasCluster(name) ? name : undefined;
  }
  const envoyGrpc = readFields(bytesField(fields, ENVOY_GRPC));
  if (fields.has(ENVOY_GRPC) && envoyGrpc !== undefined) return bytesField(envoyGrpc, CLUSTER_NAME).toString('latin1');
  const name = JSON.stringify(service.toString('latin1'));
  throw new EnvoyCrash(ABORTED, `a gRPC call names its service ${name}, which is a protobuf message without a cluster`);
}

/** Field numbers of envoy.config.core.v3.GrpcService and of its EnvoyGrpc. */
const ENVOY_GRPC = 1;
const CLUSTER_NAME = 1;

/** The head as the service gets it. */
function headersOf(cluster: string, { kind, metadata, path, timeout }: OpenRequest): Pair[] {
  const limit = `${timeout}m`;
  const map = createHeaderMap('request', [
    [':method', 'POST'],
    [':path', path],
    [':authority', cluster],
    [':scheme', 'http'],
    ['te', 'trailers'],
    ...(kind === 'call' ? [['grpc-timeout', limit] as const] : []),
    ['content-type', 'application/grpc'],
    ...metadata,
    ['x-envoy-internal', 'true'],
    ...(timeout > 0 ? [['x-envoy-expected-rq-timeout-ms', String(timeout)] as const] : []),
  ]);
  return map.names.map((name, index) => [name, map.values[index] ?? '']);
}

function later(vm: Vm, handle: GrpcHandle, milliseconds: number, action: () => void): void {
  vm.world.clock.after(milliseconds, () => {
    if (!handle.cancelled && vm.failure === undefined) action();
  });
}

/** What the module sends; without a connection nothing is on its way yet when it takes the call back. */
function getThere(vm: Vm, handle: GrpcHandle, action: () => void): void {
  vm.world.clock.after(ONE_WAY, () => {
    if ((!handle.cancelled || handle.connected) && vm.failure === undefined) action();
  });
}

/** Of a unary call a module hears one thing: the message, or why there is none. */
function answerCall(
  vm: Vm,
  root: Context,
  id: number,
  outcome: GrpcOutcome,
  handle: GrpcHandle,
  timeout: number,
): void {
  const finish = (status: number, message: string): void => {
    handle.remoteClosed = true;
    close(vm, root, id, status, message);
  };
  const delay = ONE_WAY + outcome.delay;
  if (timeout > 0 && (outcome.kind === 'hang' || delay > timeout)) {
    later(vm, handle, timeout, () => finish(UNAVAILABLE, `${LATE.message}{${LATE.details}}`));
    return;
  }
  switch (outcome.kind) {
    case 'hang':
      return;
    case 'reset':
      later(vm, handle, delay, () => finish(UNAVAILABLE, `${BROKEN.message}{${BROKEN.details}}`));
      return;
    case 'answer':
      later(vm, handle, delay, () => {
        const message = outcome.messages.at(-1);
        if (outcome.status !== 0) finish(outcome.status, detailed(outcome.statusMessage));
        else if (message === undefined) finish(INTERNAL, '');
        else receive(vm, root, id, message, () => root.grpc.delete(id));
      });
  }
}

/** A message, or the end alone, reaches the service, and with it what the service has to say to it. */
function deliver(vm: Vm, id: number, handle: GrpcHandle, message: Buffer | undefined, end: boolean): void {
  const root = rootOf(actor(vm));
  getThere(vm, handle, () => {
    const { peer } = handle;
    // Who has cut the connection reads no more.
    if (peer === undefined || (handle.begun && peer.outcome.kind === 'reset')) return;
    peer.receive(message, end);
    if (message !== undefined) handle.received += 1;
    handle.heardEnd = end;
    const { outcome } = peer;
    if (!handle.begun) {
      handle.begun = true;
      beginStream(vm, root, id, handle, outcome);
    } else if (outcome.kind === 'answer') {
      later(vm, handle, ONE_WAY, () => {
        if (handle.answering) answerNow(vm, root, id, handle, outcome);
      });
    }
  });
}

/** The first message, or the end, makes the service answer: by its initial metadata first of all. */
function beginStream(vm: Vm, root: Context, id: number, handle: GrpcHandle, outcome: GrpcOutcome): void {
  if (outcome.kind === 'hang') return;
  later(vm, handle, ONE_WAY + outcome.delay, () => {
    if (outcome.kind !== 'answer') {
      tellMetadata(vm, root, id, 'initial', []);
      tellMetadata(vm, root, id, 'trailing', [
        ...GRPC_HEAD,
        ['grpc-status', String(UNAVAILABLE)],
        ['grpc-message', BROKEN.message],
      ]);
      handle.remoteClosed = true;
      close(vm, root, id, UNAVAILABLE, `${BROKEN.message}{${BROKEN.details}}`);
      return;
    }
    handle.answering = true;
    // The router tells how long it took only where the request was whole by then.
    const time: Pair[] = handle.ended ? [['x-envoy-upstream-service-time', '1']] : [];
    tellMetadata(vm, root, id, 'initial', [...GRPC_HEAD, ...outcome.metadata, ...time]);
    answerNow(vm, root, id, handle, outcome);
  });
}

const GRPC_HEAD: readonly Pair[] = [
  [':status', '200'],
  ['content-type', 'application/grpc'],
];

/** What the service has to say to what it has got so far. */
function answerNow(
  vm: Vm,
  root: Context,
  id: number,
  handle: GrpcHandle,
  outcome: Extract<GrpcOutcome, { readonly kind: 'answer' }>,
): void {
  const { messages, status, statusMessage, trailers } = outcome;
  const mayTell = (): boolean => !handle.cancelled && vm.failure === undefined;
  while (
    mayTell() &&
    handle.answered < (handle.heardEnd ? messages.length : Math.min(handle.received, messages.length))
  ) {
    const message = messages[handle.answered];
    handle.answered += 1;
    if (message !== undefined) receive(vm, root, id, message, () => undefined);
  }
  if (!handle.heardEnd || handle.remoteClosed || !mayTell()) return;
  tellMetadata(vm, root, id, 'trailing', [
    ['grpc-status', String(status)],
    ...(statusMessage === '' ? [] : [['grpc-message', statusMessage] as const]),
    ...trailers,
  ]);
  handle.remoteClosed = true;
  if (mayTell()) close(vm, root, id, status, detailed(statusMessage));
}

/** Envoy appends the response code details, and says nothing else where there is no message. */
function detailed(message: string): string {
  return message === '' ? 'via_upstream' : `${message}{via_upstream}`;
}

function receive(vm: Vm, root: Context, id: number, message: Buffer, clean: () => void): void {
  if (vm.callbacks.proxy_on_grpc_receive === undefined) {
    clean();
    return;
  }
  root.grpcAnswer.message = createBody(message);
  vm.after.push(() => {
    root.grpcAnswer.message = undefined;
    clean();
  });
  enter(vm, root, 'proxy_on_grpc_receive', root.id, id, message.length);
  leave(vm);
}

function tellMetadata(vm: Vm, root: Context, id: number, which: 'initial' | 'trailing', pairs: readonly Pair[]): void {
  const map: HeaderMap = createHeaderMap(which === 'initial' ? 'response' : 'trailers', pairs);
  root.grpcAnswer[which] = map;
  const callback = `proxy_on_grpc_receive_${which}_metadata`;
  if (vm.callbacks[callback] !== undefined && vm.failure === undefined) {
    enter(vm, root, callback, root.id, id, map.names.length);
    leave(vm);
  }
  root.grpcAnswer[which] = undefined;
}

function close(vm: Vm, root: Context, id: number, status: number, message: string): void {
  const clean = (): void => {
    const handle = root.grpc.get(id);
    if (handle !== undefined && (handle.kind === 'call' || handle.localClosed)) root.grpc.delete(id);
  };
  if (vm.failure !== undefined) return;
  if (vm.callbacks.proxy_on_grpc_close === undefined) {
    clean();
    return;
  }
  root.status = { code: status, message };
  vm.after.push(() => {
    root.status = { code: status, message: '' };
    clean();
  });
  enter(vm, root, 'proxy_on_grpc_close', root.id, id, status);
  leave(vm);
}
