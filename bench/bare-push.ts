import { Agent, type IncomingMessage, request } from 'node:http';
import type { Descriptor, StoredManifest } from '../src/oci/manifest.ts';

/** An image that is packed already. */
export interface BareImage {
  readonly repository: string;
  readonly tag: string;
  readonly manifest: StoredManifest;
  readonly blobs: readonly { readonly descriptor: Descriptor; bytes(): Promise<Uint8Array> }[];
}

/**
 * Pushes images with what the protocol asks of a registry that takes no blob in one request (POST and PUT for each, PUT
 * of the manifest) and nothing else. What it takes, in milliseconds, is the registry's own time.
 */
export async function pushBare(host: string, images: readonly BareImage[], atOnce: number): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const [hostname, port] = host.split(':');
  const send = async (method: string, path: string, body: Uint8Array, type: string): Promise<string> => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { 'content-type': type, 'content-length': body.length };
      request({ agent, hostname, port, method, path, headers }, resolve).once('error', reject).end(body);
    });
    answer.resume();
    const { statusCode, headers } = answer;
    if (statusCode !== 201 && statusCode !== 202) throw new Error(`${method} ${path}: ${statusCode}`);
    return headers.location ?? '';
  };
  const push = async ({ repository, tag, manifest, blobs }: BareImage): Promise<void> => {
    await Promise.all(
      blobs.map(async ({ descriptor, bytes }) => {
        const place = await send('POST', `/v2/${repository}/blobs/uploads/`, new Uint8Array(), 'text/plain');
        const url = new URL(place, `http://${host}`);
        url.searchParams.set('digest', descriptor.digest);
        await send('PUT', url.pathname + url.search, await bytes(), 'application/octet-stream');
      }),
    );
    await send('PUT', `/v2/${repository}/manifests/${tag}`, manifest.bytes, manifest.mediaType);
  };
  const started = performance.now();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < images.length; at = next++) await push(images[at] as BareImage);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  agent.destroy();
  return performance.now() - started;
}
