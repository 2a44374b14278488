import { execFile } from 'node:child_process';
import { createSign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { Identity } from './tls-front.ts';

export interface TokenServer {
  /** For docker-registry's `auth.token`. */
  readonly settings: object;
  readonly requests: string[];
  stop(): Promise<void>;
}

/** The refresh token that stands for the login, as Azure's registry gives one. */
export const IDENTITY_TOKEN = 'identity-token-of-tester';

const SERVICE = 'registry.test';
const ISSUER = 'token.test';

/** A token server by distribution's token and OAuth2 specifications, with TLS where it has an identity: whoever is logged in may push, all others pull. */
export async function startTokenServer(
  folder: string,
  login: { readonly username: string; readonly password: string },
  lifetime: number,
  identity?: Identity,
): Promise<TokenServer> {
  const key = join(folder, 'token.key');
  const certificate = join(folder, 'token.crt');
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=token.test'],
    ...['-keyout', key, '-out', certificate],
  ]);
  const privateKey = await readFile(key, 'utf8');
  const x5c = [(await readFile(certificate, 'utf8')).replace(/-----[^-]+-----|\s/g, '')];
  const requests: string[] = [];
  const basic = `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { scopes, user } = await readRequest(request, basic, login.username);
    requests.push(`${request.method} ${user ?? 'refused'} ${scopes.join(' ')}`);
    if (user === undefined) {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ details: 'incorrect username or password' }));
      return;
    }
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: ISSUER,
      sub: user,
      aud: SERVICE,
      exp: now + lifetime,
      nbf: now - 60,
      iat: now,
      jti: `${requests.length}`,
      access: scopes.map((scope) => {
        const [type, name, actions = ''] = scope.split(':');
        const asked = actions.split(',');
        return { type, name, actions: user === 'anonymous' ? asked.filter((action) => action === 'pull') : asked };
      }),
    };
    const signed = [{ typ: 'JWT', alg: 'RS256', x5c }, claims].map(encode).join('.');
    const signature = createSign('RSA-SHA256').update(signed).sign(privateKey).toString('base64url');
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: `${signed}.${signature}`, expires_in: lifetime }));
  };
  const server =
    identity === undefined
      ? createServer(answer)
      : createSecureServer({ key: await readFile(identity.key), cert: await readFile(identity.certificate) }, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      realm: `${identity === undefined ? 'http' : 'https'}://127.0.0.1:${port}/token`,
      service: SERVICE,
      issuer: ISSUER,
      rootcertbundle: certificate,
    },
    requests,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readRequest(
  request: IncomingMessage,
  basic: string,
  username: string,
): Promise<{ readonly scopes: string[]; readonly user: string | undefined }> {
  if (request.method === 'POST') {
    const form = new URLSearchParams(await text(request));
    const known = form.get('grant_type') === 'refresh_token' && form.get('refresh_token') === IDENTITY_TOKEN;
    return { scopes: (form.get('scope') ?? '').split(' '), user: known ? username : undefined };
  }
  const scopes = new URL(request.url ?? '/', 'http://token.test').searchParams.getAll('scope');
  const { authorization } = request.headers;
  return { scopes, user: authorization === undefined ? 'anonymous' : authorization === basic ? username : undefined };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
