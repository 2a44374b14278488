import { join } from 'node:path';
import * as v from 'valibot';
import { ConfigurationError } from '../base/errors.ts';
import { readTextIfExists } from '../base/files.ts';

/** The parts of Docker's config.json that tell how to log in to a registry. */
export interface DockerConfig {
  readonly path: string;
  readonly auths: Readonly<Record<string, StoredLogin>>;
  /** Helper names by host. */
  readonly credHelpers: Readonly<Record<string, string>>;
  readonly credsStore: string | undefined;
}

interface StoredLogin {
  readonly auth?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly identitytoken?: string | undefined;
}

const schema = v.object({
  auths: v.optional(
    v.record(
      v.string(),
      v.object({
        auth: v.optional(v.string()),
        username: v.optional(v.string()),
        password: v.optional(v.string()),
        identitytoken: v.optional(v.string()),
      }),
    ),
    {},
  ),
  credHelpers: v.optional(v.record(v.string(), v.string()), {}),
  credsStore: v.optional(v.string()),
});

/**
 * Docker's configuration: `config.json` in DOCKER_CONFIG, else in `~/.docker`; undefined where there is none.
 * @throws ConfigurationError when it is no such file.
 */
export async function readDockerConfig(
  variables: Readonly<Record<string, string | undefined>>,
): Promise<DockerConfig | undefined> {
  const home = variables.HOME ?? variables.USERPROFILE;
  const folder = variables.DOCKER_CONFIG || (home === undefined ? undefined : join(home, '.docker'));
  if (folder === undefined) return undefined;
  const path = join(folder, 'config.json');
  const text = await readTextIfExists(path);
  if (text === undefined) return undefined;
  return parseDockerConfig(path, text);
}

function parseDockerConfig(path: string, text: string): DockerConfig {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which holds secrets.
    throw new ConfigurationError(`${path} is no JSON`, {
      position: { file: path },
      hint: 'log in again with docker login',
    });
  }
  const result = v.safeParse(schema, document);
  if (!result.success) {
    const [issue] = result.issues;
    throw new ConfigurationError(`${path}: ${v.getDotPath(issue) ?? 'the document'} has the wrong type`, {
      position: { file: path },
      hint: `it must be a ${issue.expected ?? 'login'} as docker login writes it`,
    });
  }
  return { path, ...result.output, credsStore: result.output.credsStore || undefined };
}

/**
 * A key of `auths` or `credHelpers` as a host, or undefined where it names something narrower than a host: such a
 * login must not go to the whole host. Docker itself writes Docker Hub as `https://index.docker.io/v1/`.
 */
export function canonicalHost(key: string): string | undefined {
  const found = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/i.exec(key);
  const host = found?.[1]?.toLowerCase();
  return host === 'index.docker.io' || host === 'registry-1.docker.io' ? 'docker.io' : host;
}
