import { STATUS } from './abi.ts';
import type { Context, StreamView } from './context.ts';
import { unserializable } from './foreign/parts.ts';
import { grpcStatusOf } from './grpc-status.ts';
import { getHeader, type HeaderMap, headerBytes } from './header-map.ts';
import { pairsSize, writePairs } from './pairs.ts';
import type { Vm } from './vm.ts';

/** As proxy_get_property hands values over: text as Latin-1, numbers in 8 bytes, truth in one. */
type Value = string | bigint | boolean | Buffer | Node | undefined;

/** A value with parts; by itself it can't be handed over. */
interface Node {
  part(name: string): Value;
  /** The parts that there can be. */
  names(): readonly string[];
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

const XDS_PARTS = ['listener_direction', 'filter_chain_name', 'cluster_name', 'route_name', 'virtual_host_name'];

/** A root has nothing of it; a TCP connection has no route, and no cluster before the filter lets it go on. */
function xdsPart(stream: StreamView | undefined, part: string): Value {
  if (stream === undefined) return undefined;
  if (part === 'listener_direction') return 0n;
  const isHttp = stream.network === undefined;
  switch (part) {
    case 'filter_chain_name':
      return '';
    case 'cluster_name':
      return isHttp || stream.facts.calledUpstream ? 'upstream' : undefined;
    case 'route_name':
      return isHttp ? '' : undefined;
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
      return facts.calledUpstream ? addressNode(facts.upstream) : node(() => undefined, []);
    case 'metadata':
      return Buffer.alloc(0);
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
      return BigInt(header('content-length') ?? facts.requestSize);
    case 'total_size':
      return BigInt(facts.requestSize + (headers === undefined ? 0 : headerBytes(headers)));
    default:
      return undefined;
  }
}

function responsePart({ response, accessLog, facts }: StreamView, part: string): Value {
  const headers = accessLog === undefined ? response.headers : accessLog.response;
  const started = facts.responseStatus !== undefined;
  switch (part) {
    case 'code':
      return facts.responseStatus === undefined ? undefined : BigInt(facts.responseStatus);
    case 'code_details':
      return facts.responseDetails;
    case 'headers':
      return headerNode(headers);
    case 'trailers':
      return headerNode(accessLog === undefined ? response.trailers : accessLog.trailers);
    case 'flags':
      return 0n;
    case 'grpc_status':
      return started ? BigInt(grpcStatus(headers, facts.responseStatus ?? 0)) : undefined;
    case 'size':
      return BigInt(facts.responseSize);
    case 'total_size':
      return BigInt(facts.responseSize + (headers === undefined ? 0 : headerBytes(headers)));
    default:
      return undefined;
  }
}

function connectionPart(id: number, part: string): Value {
  if (part === 'id') return BigInt(id);
  if (part === 'mtls') return false;
  return part === 'requested_server_name' ? '' : undefined;
}

function addressNode({ host, port }: { readonly host: string; readonly port: number }): Node {
  return node((part) => {
    if (part === 'address') return `${host}:${port}`;
    return part === 'port' ? BigInt(port) : undefined;
  }, ADDRESS_PARTS);
}

/** An answer that is no gRPC counts by its HTTP status. */
function grpcStatus(headers: HeaderMap | undefined, status: number): number {
  const told = headers && getHeader(headers, 'grpc-status');
  if (told !== undefined && /^\d+$/.test(told)) return Number(told);
  return status === 200 ? 0 : grpcStatusOf(status);
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
      const values = headers.values.filter((_, index) => headers.names[index] === key);
      return values.length === 0 ? undefined : values.join(',');
    },
    names: () => [...new Set(headers?.names)],
    whole: headers ?? NO_HEADERS,
  };
}

const NO_HEADERS = { names: [], values: [] };

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
  if (value.whole === undefined) return STATUS.serializationFailure;
  const { names, values } = value.whole;
  const bytes = Buffer.alloc(pairsSize(names, values));
  writePairs(names, values, bytes, 0);
  return bytes;
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
