const UNKNOWN = 2;
/** Unauthenticated, the last one that gRPC knows. */
export const LAST_GRPC_STATUS = 16;
const BY_HTTP_STATUS: Readonly<Record<number, number>> = {
  400: 13,
  401: 16,
  403: 7,
  404: 12,
  429: 14,
  502: 14,
  503: 14,
  504: 14,
};

/** The gRPC status that an HTTP status other than 200 stands for (Envoy's Grpc::Utility::httpToGrpcStatus). */
export function grpcStatusOf(httpStatus: number): number {
  return BY_HTTP_STATUS[httpStatus] ?? UNKNOWN;
}

/** A message as gRPC writes it into headers (gRPC over HTTP/2, Status-Message): all but printable ASCII, and the percent sign, as %XX. */
export function encodeGrpcMessage(bytes: Buffer): string {
  let result = '';
  for (const byte of bytes) {
    const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x25;
    result += plain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return result;
}
