import { MAP, STATUS } from '../abi.ts';
import { type Context, missesWhatIsOver, rootOf } from '../context.ts';
import {
  addHeader,
  getHeader,
  type HeaderMap,
  headerBytes,
  removeHeader,
  replaceHeaders,
  setHeader,
} from '../header-map.ts';
import { bytesWithRoom, readBytes, readText } from '../memory.ts';
import { pairsSize, readPairs, writePairs } from '../pairs.ts';
import { actor, allocate, type Vm } from '../vm.ts';
import { giveText, giveU32, type HostTable } from './output.ts';

/** Header maps (exports.cc and Envoy's context.cc, getMap and getConstMap). */
export function headerFunctions(vm: Vm): HostTable {
  const { memory } = vm;
  return {
    proxy_add_header_map_value: (type: number, key: number, keySize: number, value: number, valueSize: number) => {
      if (!isMapType(type)) return STATUS.badArgument;
      const text = readText(memory, value, valueSize);
      const name = readText(memory, key, keySize);
      if (text === undefined || name === undefined) return STATUS.invalidMemoryAccess;
      const map = mutableMap(actor(vm), type);
      if (map === undefined) return STATUS.badArgument;
      addHeader(map, name, text);
      return STATUS.ok;
    },
    proxy_replace_header_map_value: (type: number, key: number, keySize: number, value: number, valueSize: number) => {
      if (!isMapType(type)) return STATUS.badArgument;
      const text = readText(memory, value, valueSize);
      const name = readText(memory, key, keySize);
      if (text === undefined || name === undefined) return STATUS.invalidMemoryAccess;
      const map = mutableMap(actor(vm), type);
      if (map === undefined) return STATUS.badArgument;
      setHeader(map, name, text);
      return STATUS.ok;
    },
    proxy_remove_header_map_value: (type: number, key: number, keySize: number) => {
      if (!isMapType(type)) return STATUS.badArgument;
      const name = readText(memory, key, keySize);
      if (name === undefined) return STATUS.invalidMemoryAccess;
      const map = mutableMap(actor(vm), type);
      if (map === undefined) return STATUS.badArgument;
      removeHeader(map, name);
      return STATUS.ok;
    },
    proxy_get_header_map_value: (type: number, key: number, keySize: number, pointer: number, size: number) => {
      if (!isMapType(type)) return STATUS.badArgument;
      const name = readText(memory, key, keySize);
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
      const { names, values } = map;
      const length = pairsSize(names, values);
      const place = allocate(vm, length);
      const bytes = place === 0 ? undefined : bytesWithRoom(memory, place, length);
      if (bytes === undefined) return STATUS.invalidMemoryAccess;
      writePairs(names, values, bytes, place);
      const told = giveU32(vm, place, pointer);
      return told === STATUS.ok ? giveU32(vm, length, size) : told;
    },
    proxy_set_header_map_pairs: (type: number, pointer: number, size: number) => {
      if (!isMapType(type)) return STATUS.badArgument;
      const bytes = readBytes(memory, pointer, size);
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
