import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { createRegistryClient, type RegistryClient } from '../oci/client.ts';
import { createCredentials, type ExplicitLogin } from '../oci/credentials.ts';
import { parseReference } from '../oci/reference.ts';
import type { Inputs } from './inputs.ts';

type RegistryInputs = Pick<Inputs, 'username' | 'password' | 'module' | 'plainHttp'>;

/**
 * The client for every registry that a run talks to. A login of the user's is for the host of the image alone.
 * @throws ConfigurationError for half a login, or one without a host.
 */
export function createRegistry(inputs: RegistryInputs, image: string | undefined, env: Environment): RegistryClient {
  return createRegistryClient({
    http: env.http,
    log: env.log,
    credentials: createCredentials(env, explicitLogin(inputs, image)),
    plainHttp: inputs.plainHttp,
    directory: env.directory,
  });
}

function explicitLogin(
  { username, password, module }: RegistryInputs,
  image: string | undefined,
): ExplicitLogin | undefined {
  if (username === undefined && password === undefined) return undefined;
  if (username === undefined || password === undefined) {
    throw new ConfigurationError(
      `a registry login needs both: the ${username === undefined ? 'username' : 'password'} is missing`,
      {
        hint: 'inputs `username` and `password`; on the command line --username and the variable WASM_ACTION_PASSWORD',
      },
    );
  }
  const named = image ?? (module?.kind === 'reference' ? module.reference : undefined);
  const reference = named === undefined ? undefined : parseReference(named);
  return reference?.kind === 'registry' ? { host: reference.host, username, password } : undefined;
}
