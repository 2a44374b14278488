import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath, start } from '../../src/base/exec.ts';
import { makeCertificate } from './tls-front.ts';
import { startTokenServer } from './token-server.ts';

/** The login of registries that ask for one. */
export const REGISTRY_LOGIN = { username: 'tester', password: 's3cret-pass' };

/** REGISTRY_LOGIN as docker-registry's htpasswd file wants it, with bcrypt. */
const HTPASSWD = 'tester:$2b$04$n5Z9WQe34ObxMcIDxVeIxe4HeaJUxZ0ySDWp80.m7/sUE96PumhvO\n';

/** Debian's docker-registry, and the newest of the project that it comes from, which `.ci/setup` builds. */
export const REGISTRIES = ['docker-registry 2.8', 'distribution 3.1'] as const;
export type RegistryName = (typeof REGISTRIES)[number];

const PROGRAMS: Readonly<Record<RegistryName, string>> = {
  'docker-registry 2.8': 'docker-registry',
  'distribution 3.1': 'registry',
};

export interface RegistryOptions {
  /** Default: docker-registry, which starts in less time. */
  readonly name?: RegistryName;
  /** Whether it talks TLS, its token server too; default: neither does. */
  readonly tls?: boolean;
  /** `basic`: htpasswd; `token`: a token server beside it, which knows REGISTRY_LOGIN. Default: everybody may do everything. */
  readonly auth?: 'none' | 'basic' | 'token';
  /** Seconds for which the token server's tokens hold; docker-registry allows a minute more. */
  readonly tokenLifetime?: number;
}

export interface TestRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** With TLS: the file of the certificate, which is its own authority. */
  readonly certificate: string;
  /** What its token server was asked, one entry a request: `GET anonymous repository:a/b:pull`. */
  readonly tokenRequests: readonly string[];
  /** Ends the process and deletes its data. */
  stop(): Promise<void>;
}

/** How long a registry may take to listen, in milliseconds. */
const START_LIMIT = 120_000;

/** Starts a registry with a folder of its own, on a port that the system chooses. `eval "$(.ci/setup)"` installs it. */
export async function startRegistry(options: RegistryOptions = {}): Promise<TestRegistry> {
  const name = options.name ?? 'docker-registry 2.8';
  const program = requireProgram(PROGRAMS[name]);
  const folder = await mkdtemp(join(tmpdir(), 'registry-'));
  const identity = options.tls === true ? await makeCertificate(folder) : undefined;
  const tokens =
    options.auth === 'token'
      ? await startTokenServer(folder, REGISTRY_LOGIN, options.tokenLifetime ?? 300, identity)
      : undefined;
  const auth: Record<string, object> = {};
  if (options.auth === 'basic') {
    await writeFile(join(folder, 'htpasswd'), HTPASSWD);
    auth.htpasswd = { realm: 'http://registry.test', path: join(folder, 'htpasswd') };
  } else if (tokens !== undefined) auth.token = tokens.settings;
  // JSON is YAML.
  const configuration = {
    version: 0.1,
    log: { level: 'info' },
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: {
      addr: '127.0.0.1:0',
      secret: 'tests',
      ...(identity === undefined ? {} : { tls: { certificate: identity.certificate, key: identity.key } }),
    },
    ...(Object.keys(auth).length === 0 ? {} : { auth }),
  };
  await writeFile(join(folder, 'config.yml'), JSON.stringify(configuration));

  let said = '';
  let heard = (): void => undefined;
  const child = start(program, ['serve', join(folder, 'config.yml')], {
    variables: { ...process.env, OTEL_TRACES_EXPORTER: 'none' },
    signal: new AbortController().signal,
    onStderr: (chunk) => {
      if (said.length < 65_536) said += chunk.toString();
      heard();
    },
  });
  const stop = async (): Promise<void> => {
    await child.stop(1000);
    await tokens?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const host = await new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`${name} ${why}:\n${said}`));
    const timer = setTimeout(() => fail(`did not listen within ${START_LIMIT / 1000} s`), START_LIMIT);
    void child.exited.then(() => fail('ended'));
    heard = () => {
      const found = /listening on (127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { host, certificate: identity?.certificate ?? '', tokenRequests: tokens?.requests ?? [], stop };
}

/** Starts go-containerregistry's registry, in memory and with a list of referrers. */
export async function startReferrersRegistry(): Promise<Pick<TestRegistry, 'host' | 'stop'>> {
  let found: (host: string) => void;
  const host = new Promise<string>((resolve) => {
    found = resolve;
  });
  const child = start(requireProgram('referrers-registry'), [], {
    variables: process.env,
    signal: new AbortController().signal,
    onStdout: (chunk) => found(chunk.toString().trim()),
  });
  return { host: await host, stop: async () => void (await child.stop(1000)) };
}

/** The full path of a program that the tests cannot do without. */
export function requireProgram(name: string): string {
  const found = findOnPath(name, process.env);
  if (found === undefined) throw new Error(`${name} is not on PATH: run eval "$(.ci/setup)" first`);
  return found;
}
