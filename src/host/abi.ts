/** What the functions of `env` answer (proxy-wasm/spec, proxy_status_t). */
export const STATUS = {
  ok: 0,
  notFound: 1,
  badArgument: 2,
  serializationFailure: 3,
  parseFailure: 4,
  invalidMemoryAccess: 6,
  empty: 7,
  casMismatch: 8,
  internalFailure: 10,
  brokenConnection: 11,
  unimplemented: 12,
} as const;

/** What the functions of WASI answer (wasi_snapshot_preview1, errno). */
export const ERRNO = {
  success: 0,
  badf: 8,
  notdir: 20,
  fault: 21,
  inval: 28,
  noent: 44,
  nosys: 52,
  notsup: 58,
  notcapable: 76,
} as const;

/** proxy_map_type_t. */
export const MAP = {
  requestHeaders: 0,
  requestTrailers: 1,
  responseHeaders: 2,
  responseTrailers: 3,
  grpcInitialMetadata: 4,
  grpcTrailingMetadata: 5,
  callResponseHeaders: 6,
  callResponseTrailers: 7,
} as const;

/** proxy_buffer_type_t. */
export const BUFFER = {
  requestBody: 0,
  responseBody: 1,
  downstreamData: 2,
  upstreamData: 3,
  callResponseBody: 4,
  grpcMessage: 5,
  vmConfiguration: 6,
  pluginConfiguration: 7,
  callData: 8,
} as const;

/** proxy_stream_type_t. */
export const STREAM = { request: 0, response: 1, downstream: 2, upstream: 3 } as const;

/** proxy_log_level_t, whose names are the levels' own. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
