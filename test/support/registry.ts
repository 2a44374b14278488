import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath, start } from '../../src/base/exec.ts';
import { startTokenServer } from './token-server.ts';

/** The login of registries that ask for one. */
export const REGISTRY_LOGIN = { username: 'tester', password: 's3cret-pass' };

/** REGISTRY_LOGIN as docker-registry's htpasswd file wants it, with bcrypt. */
const HTPASSWD = 'tester:$2b$04$n5Z9WQe34ObxMcIDxVeIxe4HeaJUxZ0ySDWp80.m7/sUE96PumhvO\n';

export interface RegistryOptions {
  /** `basic`: htpasswd; `token`: a token server beside it, which knows REGISTRY_LOGIN. Default: everybody may do everything. */
  readonly auth?: 'none' | 'basic' | 'token';
  /** Seconds for which the token server's tokens hold; docker-registry allows a minute more. */
  readonly tokenLifetime?: number;
}

export interface TestRegistry {
  /** `127.0.0.1:PORT`, spoken to without TLS. */
  readonly host: string;
  /** What its token server was asked, one entry a request: `GET anonymous repository:a/b:pull`. */
  readonly tokenRequests: readonly string[];
  /** Ends the process and deletes its data. */
  stop(): Promise<void>;
}

/** How long docker-registry may take to listen, in milliseconds. */
const START_LIMIT = 20_000;

/**
 * Starts Debian's docker-registry (2.8) with a folder of its own, on a port that the system chooses.
 * `eval "$(.ci/setup)"` installs it.
 */
export async function startRegistry(options: RegistryOptions = {}): Promise<TestRegistry> {
  const program = requireProgram('docker-registry');
  const folder = await mkdtemp(join(tmpdir(), 'registry-'));
  const tokens =
    options.auth === 'token' ? await startTokenServer(folder, REGISTRY_LOGIN, options.tokenLifetime ?? 300) : undefined;
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
    http: { addr: '127.0.0.1:0', secret: 'tests' },
    ...(Object.keys(auth).length === 0 ? {} : { auth }),
  };
  await writeFile(join(folder, 'config.yml'), JSON.stringify(configuration));

  let said = '';
  let heard = (): void => undefined;
  const child = start(program, ['serve', join(folder, 'config.yml')], {
    variables: process.env,
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
    const fail = (why: string): void => reject(new Error(`docker-registry ${why}:\n${said}`));
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
  return { host, tokenRequests: tokens?.requests ?? [], stop };
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
