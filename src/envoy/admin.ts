import { Agent, request as openRequest } from 'node:http';
import { LISTENER } from './bootstrap.ts';

/** The admin interface's answer. Asked without the proxy that the variables may name: it is on loopback. */
export interface AdminAnswer {
  readonly status: number;
  readonly body: string;
}

const ANSWER_LIMIT = 2_000;

/** Asks Envoy's admin interface; rejects when nothing answers within two seconds. What changes Envoy is a POST. */
export function askAdmin(port: number, path: string, method: 'GET' | 'POST' = 'GET'): Promise<AdminAnswer> {
  return new Promise((resolve, reject) => {
    const request = openRequest(
      { host: '127.0.0.1', port, path, method, agent: new Agent({ keepAlive: false }), timeout: ANSWER_LIMIT },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
      },
    );
    request.on('timeout', () => request.destroy(new Error(`no answer within ${ANSWER_LIMIT / 1000} s`)));
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
