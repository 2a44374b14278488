import { STATUS } from './abi.ts';
import type { Address, Context, StreamFacts, StreamView } from './context.ts';
import { unserializable } from './foreign/parts.ts';
import { grpcStatusOf, LAST_GRPC_STATUS } from './grpc-status.ts';
import { getHeader, getNumber, type HeaderMap, headerBytes } from './header-map.ts';
import { pairsSize, writePairs } from './pairs.ts';
import type { Vm } from './vm.ts';

/** As proxy_get_property hands values over: text as Latin-1, numbers in 8 bytes, truth in one. */
type Value = string | bigint | boolean | Buffer | Node | undefined;

/** A value with parts; by itself it can't be handed over. */
interface Node {
  part(name: string): Value;
  /** The parts that there can be. */
  names(): readonly string[];
  /** What a message is handed over as. */
  readonly bytes?: string;
  /** A map of headers can be handed over whole. */
  readonly whole?: Pick<HeaderMap, 'names' | 'values'> | undefined;
}

/**
 * The property at a path whose parts are separated by zero bytes, or the status that says why there is none. Which
 * there are, when, and in what form was measured on Envoy 1.40 with the bootstrap of src/envoy.
 */
export function readProperty(vm: Vm, context: Context, path: string): Buffer | number {
  const overrides = context.stream?.overrides;
  if (overrides !== undefined) {
    const dotted = path.split('\0').filter((part) => part !== '');
    return overrides.get(dotted.join('.')) ?? STATUS.notFound;
  }
  const key = path.replace(/\0$/, '');
  const [first = '', ...rest] = key.split('\0');
  // Dynamic metadata is a request's: a root has none.
  const given = first === 'metadata' && context.stream === undefined ? undefined : vm.world.properties?.get(key);
  if (given !== undefined) return given;
  if (path === '') return STATUS.serializationFailure;
  let value = findRoot(vm, context, first);
  for (const part of rest) {
    if (value === undefined || !isNode(value)) return STATUS.notFound;
    value = value.part(part);
  }
  return value === undefined ? STATUS.notFound : serialize(value);
}

/**
 * A variable of an expression: what a property is, with its parts as a map; undefined where there is none. Text is text
 * here and no longer Latin-1, and the time of a request a Date.
 */
export function activation(vm: Vm, context: Context, name: string): unknown {
  return toVariable(findRoot(vm, context, name), name);
}

function toVariable(value: Value, name: string): unknown {
  if (value === undefined || typeof value === 'boolean' || Buffer.isBuffer(value)) return value;
  if (typeof value === 'string') return Buffer.from(value, 'latin1').toString('utf8');
  if (typeof value === 'bigint') return name === 'time' ? new Date(Number(value / 1_000_000n)) : value;
  if (value.bytes !== undefined) return Buffer.from(value.bytes, 'latin1');
  const entries = value.names().flatMap((part) => {
    const found = toVariable(value.part(part), part);
    return found === undefined ? [] : [[part, found] as const];
  });
  const map = new Map(entries);
  if (value.whole === undefined) unserializable.add(map);
  return map;
}

function findRoot(vm: Vm, { stream }: Context, name: string): Value {
  switch (name) {
    case 'plugin_name':
      return latin1(vm.plugin.name);
    case 'plugin_root_id':
      return latin1(vm.plugin.rootId);
    case 'plugin_vm_id':
      return latin1(vm.plugin.vmId);
    case 'xds':
      return node((part) => xdsPart(stream, part), XDS_PARTS);
    default:
      return stream === undefined ? undefined : findInStream(stream, name);
  }
}

const XDS_PARTS = [
  ...['listener_direction', 'listener_metadata', 'filter_chain_name', 'cluster_name', 'cluster_metadata', 'route_name'],
  ...['route_metadata', 'virtual_host_name', 'upstream_host_metadata', 'node'],
];

/** A root has the node alone; a TCP connection has no route, and no cluster before the filter lets it go on. */
function xdsPart(stream: StreamView | undefined, part: string): Value {
  if (part === 'node') return NODE;
  if (stream === undefined) return undefined;
  if (part === 'listener_direction') return 0n;
  const isHttp = stream.network === undefined;
  switch (part) {
    case 'filter_chain_name':
      return '';
    case 'cluster_name':
      return isHttp || stream.facts.calledUpstream ? 'upstream' : undefined;
    case 'cluster_metadata':
      return isHttp || stream.facts.calledUpstream ? METADATA : undefined;
    case 'route_name':
      return isHttp ? '' : undefined;
    case 'route_metadata':
      return isHttp ? METADATA : undefined;
    case 'listener_metadata':
      return METADATA;
    case 'upstream_host_metadata':
      return stream.facts.reachedUpstream ? NULL_MESSAGE : undefined;
    case 'virtual_host_name':
      return isHttp ? 'all' : undefined;
    default:
      return undefined;
  }
}

function findInStream(stream: StreamView, name: string): Value {
  const { facts } = stream;
  switch (name) {
    case 'request':
      return node((part) => requestPart(stream, part), REQUEST_PARTS);
    case 'response':
      return node((part) => responsePart(stream, part), RESPONSE_PARTS);
    case 'connection':
      return node((part) => connectionPart(facts.connectionId, part), CONNECTION_PARTS);
    case 'connection_id':
      return BigInt(facts.connectionId);
    case 'source':
      return addressNode(facts.source);
    case 'destination':
      return addressNode(facts.destination);
    case 'upstream':
      return node((part) => upstreamPart(facts, part), UPSTREAM_PARTS);
    case 'metadata':
      return METADATA;
    case 'upstream_filter_state':
      return facts.reachedUpstream ? NULL_MESSAGE : undefined;
    case 'filter_state':
      return node((part) => stream.state?.get(part)?.value, [...(stream.state?.keys() ?? [])]);
    default:
      return stream.state?.get(`wasm.${name}`)?.value;
  }
}

const REQUEST_PARTS = [
  ...['path', 'url_path', 'query', 'host', 'scheme', 'method', 'referer', 'useragent', 'id', 'headers', 'protocol'],
  ...['time', 'duration', 'size', 'total_size'],
];
const RESPONSE_PARTS = [
  ...['code', 'code_details', 'headers', 'trailers', 'flags', 'grpc_status', 'size', 'total_size'],
];
const CONNECTION_PARTS = ['id', 'mtls', 'requested_server_name'];
const ADDRESS_PARTS = ['address', 'port'];
const UPSTREAM_PARTS = [
  ...ADDRESS_PARTS,
  ...['local_address', 'transport_failure_reason', 'request_attempt_count', 'num_endpoints', 'locality'],
];

function upstreamPart({ calledUpstream, reachedUpstream, upstream }: StreamFacts, part: string): Value {
  switch (part) {
    case 'num_endpoints':
      return 1n;
    case 'request_attempt_count':
      return calledUpstream ? 1n : 0n;
    case 'transport_failure_reason':
    case 'locality':
      return reachedUpstream ? '' : undefined;
    case 'local_address':
      // Any port would do: the real ones differ from run to run.
      return reachedUpstream ? `${upstream.host}:30000` : undefined;
    default:
      return calledUpstream ? addressPart(upstream, part) : undefined;
  }
}

function requestPart({ request, network, accessLog, facts }: StreamView, part: string): Value {
  const headers = accessLog === undefined ? request.headers : accessLog.request;
  const header = (name: string): string | undefined => headers && getHeader(headers, name);
  const [path, query] = splitPath(header(':path'));
  switch (part) {
    case 'path':
      return header(':path');
    case 'url_path':
      return path;
    case 'query':
      return path === undefined ? undefined : (query ?? '');
    case 'host':
      return header(':authority');
    case 'scheme':
      return header(':scheme');
    case 'method':
      return header(':method');
    case 'referer':
      return header('referer');
    case 'useragent':
      return header('user-agent');
    case 'id':
      return header('x-request-id');
    case 'headers':
      return headerNode(headers);
    case 'protocol':
      return network === undefined ? facts.protocol : undefined;
    case 'time':
      return facts.start;
    case 'duration':
      return facts.duration;
    case 'size':
      return BigInt((headers && getNumber(headers, 'content-length')) ?? facts.requestSize);
    case 'total_size':
      return BigInt(facts.requestSize + sizeOf(headers));
    default:
      return undefined;
  }
}

function responsePart({ response, accessLog, facts }: StreamView, part: string): Value {
  const headers = accessLog === undefined ? response.headers : accessLog.response;
  const trailers = accessLog === undefined ? response.trailers : accessLog.trailers;
  const started = facts.responseStatus !== undefined;
  switch (part) {
    case 'code':
      return facts.responseStatus === undefined ? undefined : BigInt(facts.responseStatus);
    case 'code_details':
      return facts.responseDetails;
    case 'headers':
      return headerNode(headers);
    case 'trailers':
      return headerNode(trailers);
    case 'flags':
      return BigInt(facts.responseFlags);
    case 'grpc_status':
      return started ? BigInt(grpcStatus(trailers, headers, facts.responseStatus ?? 0)) : undefined;
    case 'size':
      return BigInt(facts.responseSize);
    case 'total_size':
      return BigInt(facts.responseSize + sizeOf(headers) + sizeOf(trailers));
    default:
      return undefined;
  }
}

function connectionPart(id: number, part: string): Value {
  if (part === 'id') return BigInt(id);
  if (part === 'mtls') return false;
  return part === 'requested_server_name' ? '' : undefined;
}

function addressNode(address: Address): Node {
  return node((part) => addressPart(address, part), ADDRESS_PARTS);
}

function addressPart({ host, port }: Address, part: string): Value {
  if (part === 'address') return `${host}:${port}`;
  return part === 'port' ? BigInt(port) : undefined;
}

/**
 * An answer that is no gRPC counts by its HTTP status, and a status that gRPC does not know as -1
 * (source/common/grpc/common.cc, getGrpcStatus).
 */
function grpcStatus(trailers: HeaderMap | undefined, headers: HeaderMap | undefined, status: number): number {
  for (const map of [trailers, headers]) {
    if (map === undefined || (getHeader(map, 'grpc-status') ?? '') === '') continue;
    const told = getNumber(map, 'grpc-status') ?? -1;
    return told <= LAST_GRPC_STATUS ? told : -1;
  }
  return grpcStatusOf(status);
}

function sizeOf(map: HeaderMap | undefined): number {
  return map === undefined ? 0 : headerBytes(map);
}

function splitPath(path: string | undefined): [path: string | undefined, query: string | undefined] {
  if (path === undefined) return [undefined, undefined];
  const mark = path.indexOf('?');
  return mark < 0 ? [path, undefined] : [path.slice(0, mark), path.slice(mark + 1).replace(/#.*$/, '')];
}

function headerNode(headers: HeaderMap | undefined): Node {
  return {
    part: (name) => {
      if (headers === undefined) return undefined;
      const key = name.toLowerCase();
      return headers.names.includes(key) ? joined(headers, key) : undefined;
    },
    names: () => [...new Set(headers?.names)],
    whole: headers === undefined ? NO_PAIRS : joinedPairs(headers),
  };
}

function joined({ names, values }: HeaderMap, key: string): string {
  return values.filter((_, index) => names[index] === key).join(',');
}

/** Each name once; in which order Envoy has them is its hash function's affair. */
function joinedPairs(headers: HeaderMap): NonNullable<Node['whole']> {
  const names = [...new Set(headers.names)];
  return { names, values: names.map((name) => joined(headers, name)) };
}

const NO_PAIRS = { names: [], values: [] };

const METADATA_PARTS = ['filter_metadata', 'typed_filter_metadata'];
const EMPTY_MAP: Node = { ...node(() => undefined, []), whole: NO_PAIRS };

/** Envoy itself, as far as the bootstrap of src/envoy names it; its bytes tell of one build. */
const NODE: Node = node((part) => NODE_PARTS[part], ['id', 'cluster', 'user_agent_name']);
const NODE_PARTS: Readonly<Record<string, string>> = { id: '', cluster: '', user_agent_name: 'envoy' };

/** Metadata that nobody has given anything: a message without bytes. */
const METADATA: Node = {
  ...node((part) => (METADATA_PARTS.includes(part) ? EMPTY_MAP : undefined), METADATA_PARTS),
  bytes: '',
};

/** What there is once the upstream is reached, and cannot be handed over. */
const NULL_MESSAGE: Node = node(() => undefined, []);

function node(part: Node['part'], names: readonly string[]): Node {
  return { part, names: () => names };
}

function isNode(value: Exclude<Value, undefined>): value is Node {
  return typeof value === 'object' && 'part' in value;
}

function serialize(value: Exclude<Value, undefined>): Buffer | number {
  if (typeof value === 'string') return Buffer.from(value, 'latin1');
  if (typeof value === 'boolean') return Buffer.from([value ? 1 : 0]);
  if (typeof value === 'bigint') {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt.asUintN(64, value));
    return bytes;
  }
  if (!isNode(value)) return value;
  if (value.bytes !== undefined) return Buffer.from(value.bytes, 'latin1');
  if (value.whole === undefined) return STATUS.serializationFailure;
  const { names, values } = value.whole;
  const bytes = Buffer.alloc(pairsSize(names, values));
  writePairs(names, values, bytes, 0);
  return bytes;
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
