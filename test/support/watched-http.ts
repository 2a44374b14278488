import { createHttp, type Http } from '../../src/base/http.ts';
import { silentLog } from '../../src/base/log.ts';

/** A client that tells how much of its answers' bodies was read: a server acts on that, and on no clock. */
export interface WatchedHttp {
  readonly http: Http;
  /** Resolves when whoever reads has been given so many bytes in all. */
  taken(bytes: number): Promise<void>;
}

/** Watches a client; without one, a client without proxy and with retries that don't wait. */
export function watchHttp(
  http: Http = createHttp({ variables: {}, signal: new AbortController().signal, log: silentLog, firstPause: 1 }),
): WatchedHttp {
  let total = 0;
  const waiting = new Set<{ readonly bytes: number; readonly resolve: () => void }>();
  const count = (bytes: number): void => {
    total += bytes;
    for (const one of waiting) {
      if (one.bytes > total) continue;
      waiting.delete(one);
      one.resolve();
    }
  };
  return {
    taken: (bytes) =>
      new Promise((resolve) => {
        waiting.add({ bytes, resolve });
        count(0);
      }),
    async http(request) {
      const { status, statusText, url, headers, body } = await http(request);
      if (body === null) return { status, statusText, url, headers, body };
      const getReader = (): ReturnType<typeof body.getReader> => {
        const reader = body.getReader();
        return {
          cancel: () => reader.cancel(),
          async read() {
            const result = await reader.read();
            count(result.value?.length ?? 0);
            return result;
          },
        };
      };
      return { status, statusText, url, headers, body: { cancel: () => body.cancel(), getReader } };
    },
  };
}
