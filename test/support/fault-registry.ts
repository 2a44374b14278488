import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One request as the fault sees it. */
export interface FaultContext {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** How many requests with this method and path came before. */
  readonly seen: number;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly registry: FaultRegistry;
}

/** Answers a request in the registry's place and returns true, or leaves it to the registry. */
export type Fault = (context: FaultContext) => boolean | undefined | Promise<boolean | undefined>;

export interface FaultRegistry {
  readonly host: string;
  /** Every request as `METHOD /path?query`. */
  readonly requests: string[];
  /** By digest. */
  readonly blobs: Map<string, Buffer>;
  /** By tag and by digest. */
  readonly manifests: Map<string, { readonly mediaType: string; readonly bytes: Buffer }>;
  stop(): Promise<void>;
}

/**
 * A registry in this process for one repository's worth of tests, right by the distribution specification but for what
 * the fault does in its place. For everything that a sound registry shows, use startRegistry.
 */
export async function startFaultRegistry(fault: Fault = () => undefined): Promise<FaultRegistry> {
  const seen = new Map<string, number>();
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = request;
    const path = url.split('?', 1)[0] ?? '';
    const key = `${method} ${path}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    registry.requests.push(`${method} ${url}`);
    const context = { method, url, headers, seen: before, request, response, registry };
    if ((await fault(context)) !== true) await answer(context);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A client that was killed in the middle of its request gets no answer.
      if (request.complete) throw error;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const registry: FaultRegistry = {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    blobs: new Map(),
    manifests: new Map(),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return registry;
}

/** An error answer in the distribution specification's form. */
export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): true {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ errors: [{ code, message: `${code.toLowerCase()} by test` }] }));
  return true;
}

async function answer({ method, url, request, response, registry }: FaultContext): Promise<void> {
  const { pathname, searchParams } = new URL(url, `http://${registry.host}`);
  const [, repository, kind, reference = ''] = /^\/v2\/(.+)\/(manifests|blobs)\/(.*)$/.exec(pathname) ?? [];
  const body = await buffer(request);
  const created = (digest: string): void => {
    response.writeHead(201, { 'docker-content-digest': digest }).end();
  };
  if (kind === 'blobs' && reference === 'uploads/' && method === 'POST') {
    response.writeHead(202, { location: `/v2/${repository}/blobs/uploads/${randomUUID()}?_state=a%2Bb` }).end();
  } else if (kind === 'blobs' && method === 'PUT') {
    const digest = digestOf(body);
    if (digest !== searchParams.get('digest')) return void refuse(response, 400, 'DIGEST_INVALID');
    registry.blobs.set(digest, body);
    created(digest);
  } else if (kind === 'manifests' && method === 'PUT') {
    const digest = digestOf(body);
    const manifest = { mediaType: request.headers['content-type'] ?? '', bytes: body };
    registry.manifests.set(reference, manifest).set(digest, manifest);
    created(digest);
  } else {
    const bytes = kind === 'manifests' ? registry.manifests.get(reference)?.bytes : registry.blobs.get(reference);
    if (bytes === undefined)
      return void refuse(response, 404, kind === 'manifests' ? 'MANIFEST_UNKNOWN' : 'BLOB_UNKNOWN');
    response.writeHead(200, {
      'content-type': registry.manifests.get(reference)?.mediaType ?? 'application/octet-stream',
      'content-length': bytes.length,
      ...(kind === 'manifests' ? { 'docker-content-digest': digestOf(bytes) } : {}),
    });
    response.end(method === 'HEAD' ? undefined : bytes);
  }
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
