import type { HttpResponse } from './connection-pool.ts';
import { NetworkFailure } from './http.ts';

/** A body may pause this long, in milliseconds, before it counts as stalled. */
const STALL_LIMIT = 60_000;

/**
 * The body's chunks, with a limit on the wait for each one. Leaving the loop early closes the connection.
 * @throws NetworkFailure when nothing comes for that long; what the stream itself fails with is passed on.
 */
export async function* readChunks(
  response: HttpResponse,
  stallLimit: number = STALL_LIMIT,
): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  const reader = response.body.getReader();
  try {
    for (;;) {
      let stalled = false;
      const timer = setTimeout(() => {
        stalled = true;
        void reader.cancel().catch(() => undefined);
      }, stallLimit);
      const { done, value } = await reader.read().finally(() => clearTimeout(timer));
      if (stalled) throw new NetworkFailure(`the answer stalled for ${stallLimit / 1000} s`);
      if (done || value === undefined) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * The whole body, or undefined where it is longer than the limit in bytes.
 * @throws NetworkFailure when it stalls; what the stream itself fails with is passed on.
 */
export async function readWhole(response: HttpResponse, limit: number): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readChunks(response)) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
