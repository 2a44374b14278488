import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface DelayProxy {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Requests since the last call, and the longest chain of them in which each waited for the one before. */
  take(): { readonly requests: number; readonly trips: number };
  stop(): Promise<void>;
}

interface Exchange {
  readonly began: number;
  ended: number;
  readonly trips: number;
}

/** Stands before a registry and makes each request and its answer take so many milliseconds longer together. */
export async function startDelayProxy(registry: string, delay: number): Promise<DelayProxy> {
  const [hostname, port] = registry.split(':');
  let exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const began = performance.now();
    const before = exchanges.filter(({ ended }) => ended <= began).map(({ trips }) => trips);
    const exchange: Exchange = { began, ended: Number.POSITIVE_INFINITY, trips: 1 + Math.max(0, ...before) };
    exchanges.push(exchange);
    await sleep(delay / 2);
    const { method, url, headers } = request;
    const onward = forward({ hostname, port, method, path: url, headers }, async (answer) => {
      await sleep(delay / 2);
      exchange.ended = performance.now();
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const found = { requests: exchanges.length, trips: Math.max(0, ...exchanges.map(({ trips }) => trips)) };
      exchanges = [];
      return found;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
