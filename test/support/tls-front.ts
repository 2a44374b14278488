import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface TlsFront {
  /** `127.0.0.1:PORT`, spoken to with TLS. */
  readonly host: string;
  /** The certificate's file, for NODE_EXTRA_CA_CERTS. */
  readonly certificate: string;
  stop(): Promise<void>;
}

/** Files of a key and of a certificate that is its own authority, for 127.0.0.1. */
export interface Identity {
  readonly key: string;
  readonly certificate: string;
}

export async function makeCertificate(folder: string): Promise<Identity> {
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'certificate.pem');
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'],
    ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate],
  ]);
  return { key, certificate };
}

/** Puts TLS, with a certificate of its own, before a plain HTTP server on this machine. */
export async function startTlsFront(behind: string): Promise<TlsFront> {
  const folder = await mkdtemp(join(tmpdir(), 'tls-front-'));
  const { key, certificate } = await makeCertificate(folder);
  const server = createServer({ key: await readFile(key), cert: await readFile(certificate) }, (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    // The registry makes its Locations from these.
    const forwarded = { ...headers, 'x-forwarded-proto': 'https' };
    const onward = request(`http://${behind}${url}`, { method, headers: forwarded }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.once('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    certificate,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
