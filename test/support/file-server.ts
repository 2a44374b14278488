import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FileServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Path and Range header of each request so far. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** An HTTP server on loopback that answers by path; everything else is 404. `count` tells how often a path was asked. */
export async function startFileServer(answers: Readonly<Record<string, Answer | Buffer>>): Promise<FileServer> {
  const requests: string[] = [];
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(`${path} ${request.headers.range ?? ''}`.trim());
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404).end('no such file');
    else if (Buffer.isBuffer(answer)) response.end(answer);
    else answer(request, response, counts.get(path) ?? 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
