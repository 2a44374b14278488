import { Agent, request as openRequest } from 'node:http';
import { LISTENER } from './bootstrap.ts';

/** The admin interface's answer. Asked without the proxy that the variables may name: it is on loopback. */
export interface AdminAnswer {
  readonly status: number;
  readonly body: string;
}

/** Milliseconds; Envoy answers within one, if its main thread gets a processor. */
const ANSWER_LIMIT = 5_000;

/**
 * Asks Envoy's admin interface; rejects when nothing answers in time. What changes Envoy is a POST.
 * @param limit milliseconds
 */
export function askAdmin(
  port: number,
  path: string,
  method: 'GET' | 'POST' = 'GET',
  limit: number = ANSWER_LIMIT,
): Promise<AdminAnswer> {
  return new Promise((resolve, reject) => {
    const request = openRequest(
      { host: '127.0.0.1', port, path, method, agent: new Agent({ keepAlive: false }), timeout: limit },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
      },
    );
    request.on('timeout', () => request.destroy(new Error(`no answer within ${limit / 1000} s`)));
    request.on('error', reject);
    request.end();
  });
}

/** The port of a listener in the answer to `/listeners`, or undefined where it is not open yet. */
export function listenerPort(answer: string, name: string = LISTENER): number | undefined {
  const line = answer.split('\n').find((text) => text.startsWith(`${name}::`));
  const port = Number(/:(\d+)$/.exec(line?.trim() ?? '')?.[1]);
  return port > 0 ? port : undefined;
}
