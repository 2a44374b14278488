import { MAP, STATUS } from '../abi.ts';
import { type Context, missesWhatIsOver, rootOf } from '../context.ts';
import {
  addHeader,
  getHeader,
  type HeaderMap,
  headerBytes,
  headerPairs,
  removeHeader,
  replaceHeaders,
  setHeader,
} from '../header-map.ts';
import { readBytes, readText } from '../memory.ts';
import { pairsSize, readPairs, writePairs } from '../pairs.ts';
import { actor, allocate, type Vm } from '../vm.ts';
import { giveText, giveU32, type HostTable } from './output.ts';

/** Header maps (exports.cc and Envoy's context.cc, getMap and getConstMap). */
export function headerFunctions(vm: Vm): HostTable {
  const change = (
    type: number,
    key: number,
    keySize: number,
    work: (map: HeaderMap, name: string) => number,
  ): number => {
    if (!isMapType(type)) return STATUS.badArgument;
    const name = readText(vm.memory, key, keySize);
    if (name === undefined) return STATUS.invalidMemoryAccess;
    const map = mutableMap(actor(vm), type);
    return map === undefined ? STATUS.badArgument : work(map, name);
  };
  const put =
    (write: typeof addHeader) =>
    (type: number, key: number, keySize: number, value: number, valueSize: number): number => {
      if (!isMapType(type)) return STATUS.badArgument;
      const text = readText(vm.memory, value, valueSize);
      if (text === undefined) return STATUS.invalidMemoryAccess;
      return change(type, key, keySize, (map, name) => {
        write(map, name, text);
        return STATUS.ok;
      });
    };
  return {
    proxy_add_header_map_value: put(addHeader),
    proxy_replace_header_map_value: put(setHeader),
    proxy_remove_header_map_value: (type: number, key: number, keySize: number) =>
      change(type, key, keySize, (map, name) => {
        removeHeader(map, name);
        return STATUS.ok;
      }),
    proxy_get_header_map_value: (type: number, key: number, keySize: number, pointer: number, size: number) => {
      if (!isMapType(type)) return STATUS.badArgument;
      const name = readText(vm.memory, key, keySize);
      if (name === undefined) return STATUS.invalidMemoryAccess;
      const context = actor(vm);
      const map = readableMap(context, type);
      const logs = context.stream?.accessLog !== undefined;
      if (map === undefined && !logs) return STATUS.badArgument;
      const value = map && getHeader(map, name);
      // The first ABI knew no "not found".
      if (value === undefined) return vm.abi === '0.1.0' ? giveText(vm, '', pointer, size) : STATUS.notFound;
      return giveText(vm, value, pointer, size);
    },
    proxy_get_header_map_pairs: (type: number, pointer: number, size: number) => {
      if (!isMapType(type)) return STATUS.badArgument;
      const context = actor(vm);
      const map = readableMap(context, type);
      if (map === undefined && missesWhatIsOver(context)) return STATUS.badArgument;
      if (map === undefined || map.names.length === 0) return giveText(vm, '', pointer, size);
      const pairs = headerPairs(map);
      const length = pairsSize(pairs);
      const place = allocate(vm, length);
      const room = place === 0 ? undefined : readBytes(vm.memory, place, length);
      if (room === undefined) return STATUS.invalidMemoryAccess;
      writePairs(pairs, room);
      const told = giveU32(vm, place, pointer);
      return told === STATUS.ok ? giveU32(vm, length, size) : told;
    },
    proxy_set_header_map_pairs: (type: number, pointer: number, size: number) => {
      if (!isMapType(type)) return STATUS.badArgument;
      const bytes = readBytes(vm.memory, pointer, size);
      if (bytes === undefined) return STATUS.invalidMemoryAccess;
      const map = mutableMap(actor(vm), type);
      if (map === undefined) return STATUS.badArgument;
      replaceHeaders(map, readPairs(bytes));
      return STATUS.ok;
    },
    proxy_get_header_map_size: (type: number, pointer: number) => {
      const map = isMapType(type) ? mutableMap(actor(vm), type) : undefined;
      return map === undefined ? STATUS.badArgument : giveU32(vm, headerBytes(map), pointer);
    },
  };
}

function isMapType(type: number): boolean {
  return type >>> 0 <= MAP.callResponseTrailers;
}

/** Trailers come into being when a filter asks for them with the last of the body. */
function mutableMap({ stream }: Context, type: number): HeaderMap | undefined {
  if (stream === undefined) return undefined;
  switch (type) {
    case MAP.requestHeaders:
      return stream.request.headers;
    case MAP.responseHeaders:
      return stream.response.headers;
    case MAP.requestTrailers:
    case MAP.responseTrailers: {
      const half = type === MAP.requestTrailers ? stream.request : stream.response;
      if (half.trailers === undefined && half.body !== undefined && stream.endOfStream) return stream.addTrailers(half);
      return half.trailers;
    }
    default:
      return undefined;
  }
}

function readableMap(context: Context, type: number): HeaderMap | undefined {
  const { stream } = context;
  switch (type) {
    case MAP.requestHeaders:
      return stream?.accessLog === undefined ? stream?.request.headers : stream.accessLog.request;
    case MAP.requestTrailers:
      return stream?.accessLog === undefined ? stream?.request.trailers : undefined;
    case MAP.responseHeaders:
      return stream?.accessLog === undefined ? stream?.response.headers : stream.accessLog.response;
    case MAP.responseTrailers:
      return stream?.accessLog === undefined ? stream?.response.trailers : stream.accessLog.trailers;
    case MAP.grpcInitialMetadata:
      return rootOf(context).grpcAnswer.initial;
    case MAP.grpcTrailingMetadata:
      return rootOf(context).grpcAnswer.trailing;
    case MAP.callResponseHeaders:
      return rootOf(context).answer?.headers;
    case MAP.callResponseTrailers:
      return rootOf(context).answer?.trailers;
    default:
      return undefined;
  }
}
