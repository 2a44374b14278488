import { describe, expect, it } from 'vitest';
import { readChunks, readWhole } from '../../src/base/body.ts';
import { NetworkFailure } from '../../src/base/http.ts';

/** A body of these chunks; without an end it stays open. */
function makeBody(chunks: readonly string[], end = true): { response: Response; cancelled: () => boolean } {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      if (end) controller.close();
    },
    cancel() {
      cancelled = true;
    },
  });
  return { response: new Response(body), cancelled: () => cancelled };
}

describe('readWhole', () => {
  it('joins the chunks, up to the limit', async () => {
    expect((await readWhole(makeBody(['ab', 'c']).response, 3))?.toString()).toBe('abc');
    expect((await readWhole(new Response(null), 3))?.length).toBe(0);
  });

  it('ends the transfer of what is too long', async () => {
    const { response, cancelled } = makeBody(['ab', 'cd'], false);
    expect(await readWhole(response, 3)).toBeUndefined();
    expect(cancelled()).toBe(true);
  });
});

describe('readChunks', () => {
  it('gives up on a body that stalls', async () => {
    const { response, cancelled } = makeBody(['ab'], false);
    const seen: number[] = [];
    const reading = (async () => {
      for await (const chunk of readChunks(response, 10)) seen.push(chunk.length);
    })();
    await expect(reading).rejects.toThrow(NetworkFailure);
    expect(seen).toEqual([2]);
    expect(cancelled()).toBe(true);
  });

  it('does not count the time that its reader takes', async () => {
    let read = 0;
    for await (const chunk of readChunks(makeBody(['ab', 'cd']).response, 10)) {
      read += chunk.length;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(read).toBe(4);
  });
});
