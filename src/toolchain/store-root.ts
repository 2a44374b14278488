import { resolve } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The folder that keeps tools between runs: `WASM_ACTION_HOME`, else `wasm-action` in the user's cache folder.
 * @throws ConfigurationError when neither can be told from the variables.
 */
export function defaultStoreRoot(variables: Variables): string {
  if (variables.WASM_ACTION_HOME) return resolve(variables.WASM_ACTION_HOME);
  if (variables.XDG_CACHE_HOME) return resolve(variables.XDG_CACHE_HOME, 'wasm-action');
  if (variables.LOCALAPPDATA) return resolve(variables.LOCALAPPDATA, 'wasm-action');
  if (variables.HOME) return resolve(variables.HOME, '.cache', 'wasm-action');
  throw new ConfigurationError('there is no folder to keep tools in: HOME is not set', {
    hint: 'set WASM_ACTION_HOME to a folder that this user can write to',
  });
}
