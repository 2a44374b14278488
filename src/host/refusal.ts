import { LOG_LEVELS } from './abi.ts';
import type { Plugin } from './vm.ts';

const SERIOUS: readonly string[] = LOG_LEVELS.slice(LOG_LEVELS.indexOf('error'));

/** Of a module's words no more stands in a reason. */
const MAX_WORD = 1_000;

/**
 * What the module logs while it starts, as a reason of Envoy's why it does not: Envoy's own stand among what a module
 * logs as an error or worse, Rust's panics among them. Undefined for any other line.
 * @param text as UTF-8.
 * @param plugin of a plugin's root, which Envoy names before its words; undefined: of the VM's own context.
 */
export function reasonOf(level: string, text: string, plugin: Plugin | undefined): string | undefined {
  if (!SERIOUS.includes(level)) return undefined;
  const ids = plugin === undefined ? [] : [plugin.rootId, plugin.vmId].filter((id) => id !== '');
  return `${['wasm log', ...ids].join(' ')}: ${text.slice(0, MAX_WORD).split(/\r?\n/, 1)[0] ?? ''}`;
}
