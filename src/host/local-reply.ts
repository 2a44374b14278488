import type { LocalResponse } from './context.ts';
import { encodeGrpcMessage, grpcStatusOf } from './grpc-status.ts';
import { addHeader, createHeaderMap, getHeader, type HeaderMap, overwriteHeader, removeHeader } from './header-map.ts';

/** How Envoy turns bodies down that are longer than it buffers (filter_manager.cc, onRequestDataTooLarge and its twin). */
export const TOO_LARGE: Readonly<Record<'request' | 'response', LocalResponse>> = {
  request: text(413, 'Payload Too Large', 'request_payload_too_large'),
  response: text(500, 'Internal Server Error', 'response_payload_too_large'),
};

/** What the client gets instead of a response whose status the filter has taken away, or made no number of. */
export const WITHOUT_STATUS = text(
  502,
  'missing required header: :status',
  'filter_removed_required_response_headers{missing_required_header:_:status}',
);

/** A plain answer of Envoy's own. */
export function text(status: number, body: string, details: string): LocalResponse {
  return { status, body: Buffer.from(body), headers: [], grpcStatus: undefined, details };
}

/**
 * Envoy's form of a local response: to gRPC in its headers, to all others with length and type
 * (source/common/http/utility.cc, prepareLocalReply).
 */
export function localReply(
  { status, body, headers, grpcStatus }: LocalResponse,
  toGrpc: boolean,
): { readonly map: HeaderMap; readonly body: Buffer } {
  const map = createHeaderMap('response', [[':status', String(status)]]);
  for (const [name, value] of headers) addHeader(map, name, value);
  if (toGrpc) {
    overwriteHeader(map, ':status', '200');
    overwriteHeader(map, 'content-type', 'application/grpc');
    if (getHeader(map, 'grpc-status') === undefined) {
      addHeader(map, 'grpc-status', String(grpcStatus ?? grpcStatusOf(status)));
    }
    if (body.length > 0 && getHeader(map, 'grpc-message') === undefined) {
      addHeader(map, 'grpc-message', encodeGrpcMessage(body));
    }
    removeHeader(map, 'content-length');
    return { map, body: Buffer.alloc(0) };
  }
  if (body.length === 0) {
    removeHeader(map, 'content-length');
    removeHeader(map, 'content-type');
  } else {
    overwriteHeader(map, 'content-length', String(body.length));
    if (getHeader(map, 'content-type') === undefined) addHeader(map, 'content-type', 'text/plain');
  }
  return { map, body };
}

/** Whether gRPC asks (source/common/grpc/common.cc, isGrpcRequestHeaders). */
export function isGrpc(request: HeaderMap): boolean {
  const type = getHeader(request, 'content-type');
  return type !== undefined && /^application\/grpc($|[+;])/.test(type);
}
