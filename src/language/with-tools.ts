import { delimiter } from 'node:path';
import type { Environment } from '../base/environment.ts';

/**
 * The same world with other tools: their folders stand first on PATH.
 * @param variables to set, or as undefined to take away.
 */
export function withTools(
  env: Environment,
  folders: readonly string[],
  variables: Readonly<Record<string, string | undefined>> = {},
): Environment {
  const PATH = [...folders, env.variables.PATH ?? ''].join(delimiter);
  return { ...env, variables: { ...env.variables, ...variables, PATH } };
}
