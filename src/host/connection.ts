import { appendBody, type BodyBuffer, createBody } from './body.ts';
import { type Context, createConnectionView, type NetworkView, type StreamFacts } from './context.ts';
import { addContext } from './host.ts';
import { deleteContext, enter, failsOpenAtOnce, leave, type Vm } from './vm.ts';

/** What stands around a network filter: Envoy's TCP proxy behind it and the client's socket before it. */
export interface ConnectionEnds {
  /** The TCP proxy begins to connect to its upstream; connectionReady says when it has. */
  connect(): void;
  toUpstream(bytes: Buffer, end: boolean): void;
  toClient(bytes: Buffer, end: boolean): void;
  /** The connection is over; what was on its way to the upstream and has not left is lost. */
  closed(): void;
  readonly facts: StreamFacts;
}

/** A TCP connection through a network filter, from the accept to proxy_on_delete. */
export interface TcpConnection {
  readonly vm: Vm;
  readonly context: Context;
  readonly ends: ConnectionEnds;
  readonly view: NetworkView;
  /** What the client has sent and the filter has not let go on yet, and its twin. */
  readonly fromClient: BodyBuffer;
  readonly fromUpstream: BodyBuffer;
  clientEnded: boolean;
  /** The upstream has got the client's end, and the other way round. */
  upstreamTold: boolean;
  clientTold: boolean;
  proxyStarted: boolean;
  over: boolean;
  /** The VM had failed before, and fails open: there is no filter. */
  readonly bypassed: boolean;
}

/** How proxy_on_downstream_connection_close names who closed (proxy_peer_type_t). */
const PEER = { unknown: 0, local: 1, remote: 2 } as const;

/** Opens a connection; the client's first bytes are only read once the upstream is there (Envoy's tcp_proxy.cc). */
export function openConnection(vm: Vm, root: Context, ends: ConnectionEnds): TcpConnection {
  const view: NetworkView = {
    downstream: undefined,
    upstream: undefined,
    resume: () => resume(connection),
    close: () => close(connection, PEER.local),
  };
  const connection: TcpConnection = {
    vm,
    context: addContext(vm, root, createConnectionView(ends.facts, view)),
    ends,
    view,
    fromClient: createBody(),
    fromUpstream: createBody(),
    clientEnded: false,
    upstreamTold: false,
    clientTold: false,
    proxyStarted: false,
    over: false,
    bypassed: vm.failure !== undefined && vm.plugin.failurePolicy === 'FAIL_OPEN',
  };
  return connection;
}

/** To be called once, when the ends can take what the filter does. */
export function startConnection(connection: TcpConnection): void {
  const { vm, context } = connection;
  if (vm.failure === undefined) {
    if (vm.callbacks.proxy_on_context_create !== undefined) {
      enter(vm, context, 'proxy_on_context_create', context.id, context.root?.id);
      leave(vm);
    }
    context.created = true;
  }
  if (ask(connection, 'proxy_on_new_connection')) startProxy(connection);
}

/** Bytes of the client's, or its end, come in. */
export function receiveFromClient(connection: TcpConnection, bytes: Buffer, end: boolean): void {
  if (connection.over || connection.clientEnded) return;
  connection.clientEnded = end;
  appendBody(connection.fromClient, bytes);
  count(connection, 'requestSize', bytes);
  const { fromClient, view } = connection;
  view.downstream = fromClient;
  if (ask(connection, 'proxy_on_downstream_data', fromClient.bytes.length, end)) {
    view.downstream = undefined;
    passToUpstream(connection);
  }
  // Both directions have ended, the client's last.
  if (end && connection.clientTold) close(connection, PEER.remote);
}

/** Bytes of the upstream's, or its end, come in. */
export function receiveFromUpstream(connection: TcpConnection, bytes: Buffer, end: boolean): void {
  if (connection.over || connection.clientTold) return;
  const { fromUpstream, view, vm, context } = connection;
  appendBody(fromUpstream, bytes);
  count(connection, 'responseSize', bytes);
  view.upstream = fromUpstream;
  const goesOn = ask(connection, 'proxy_on_upstream_data', fromUpstream.bytes.length, end);
  if (goesOn) view.upstream = undefined;
  if (end && vm.callbacks.proxy_on_upstream_connection_close !== undefined) {
    tell(vm, context, 'proxy_on_upstream_connection_close', PEER.unknown);
  }
  if (connection.over) return;
  if (goesOn) {
    const { bytes: sent } = fromUpstream;
    fromUpstream.bytes = NOTHING;
    connection.clientTold = end;
    connection.ends.toClient(sent, end);
  }
  // The upstream's own connection has ended in both directions, which ends this one; or this one has by itself.
  if (end && (connection.upstreamTold || (goesOn && connection.clientEnded))) close(connection, PEER.local);
}

/** The client has gone away without a word. */
export function loseClient(connection: TcpConnection): void {
  // Envoy notices it only where it reads.
  if (connection.proxyStarted) close(connection, PEER.remote);
}

function count({ ends }: TcpConnection, what: 'requestSize' | 'responseSize', bytes: Buffer): void {
  ends.facts[what] += bytes.length;
}

const NOTHING = Buffer.alloc(0);

/**
 * Calls a callback and says whether the filter lets go on what it was about. A VM that fails closes the connection,
 * whatever `failure_policy` is (proxy-wasm-cpp-host's context.cc, CHECK_FAIL_NET; measured).
 */
function ask(connection: TcpConnection, callback: string, size = 0, end = false): boolean {
  const { vm, context } = connection;
  if (connection.bypassed) return true;
  if (context.stream !== undefined) context.stream.endOfStream = end;
  if (vm.failure === undefined) {
    if (vm.callbacks[callback] === undefined) return true;
    const answer = enter(vm, context, callback, context.id, size, end ? 1 : 0);
    leave(vm);
    if ((vm.failure as unknown) === undefined) return answer === 0 && !connection.over;
  }
  if (failsOpenAtOnce(vm)) return !connection.over;
  close(connection, PEER.local);
  return false;
}

function tell(vm: Vm, context: Context, callback: string, peer: number): void {
  if (vm.failure !== undefined || !context.created || vm.callbacks[callback] === undefined) return;
  enter(vm, context, callback, context.id, peer);
  leave(vm);
}

/** The cluster that a connection goes to unless the filter chooses another one. */
const UPSTREAM = 'upstream';

/** The filter state by which a filter chooses the cluster (Envoy's tcp_proxy.cc); later it is too late. */
const CHOSEN_CLUSTER = 'envoy.tcp_proxy.cluster';

function startProxy(connection: TcpConnection): void {
  if (connection.proxyStarted || connection.over) return;
  connection.proxyStarted = true;
  const { vm, context } = connection;
  const chosen = context.stream?.state?.get(CHOSEN_CLUSTER)?.value.toString();
  if (chosen !== undefined && chosen !== UPSTREAM) {
    if (vm.world.hasCluster(chosen)) vm.world.report({ kind: 'host', message: noService(chosen), backtrace: [] });
    close(connection, PEER.local);
    return;
  }
  connection.ends.connect();
}

function noService(cluster: string): string {
  return `the connection goes to the cluster ${JSON.stringify(cluster)}, for which the embedded host has no TCP service`;
}

/** What the filter has held back of the client's goes on; what it holds back of the upstream's never can. */
function resume(connection: TcpConnection): void {
  if (connection.over) return;
  if (!connection.proxyStarted) startProxy(connection);
  else passToUpstream(connection);
}

function passToUpstream(connection: TcpConnection): void {
  const { fromClient, clientEnded, upstreamTold, ends } = connection;
  if (upstreamTold || (fromClient.bytes.length === 0 && !clientEnded)) return;
  const { bytes } = fromClient;
  fromClient.bytes = NOTHING;
  connection.upstreamTold = clientEnded;
  ends.toUpstream(bytes, clientEnded);
}

/** The order of a connection's last callbacks is Envoy's (context.cc, onCloseTCP): done comes before the log. */
function close(connection: TcpConnection, by: number): void {
  if (connection.over) return;
  connection.over = true;
  const { vm, context, ends } = connection;
  ends.closed();
  tell(vm, context, 'proxy_on_downstream_connection_close', by);
  for (const callback of ['proxy_on_done', 'proxy_on_log']) {
    if (vm.failure !== undefined || !context.created || vm.callbacks[callback] === undefined) continue;
    enter(vm, context, callback, context.id);
    leave(vm);
  }
  deleteContext(vm, context);
}
