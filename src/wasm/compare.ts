import type { Export, Import, ModuleInterface } from './interface.ts';

/**
 * What a host would notice if it got the second module instead of the first; undefined where it notices nothing. Imports
 * may go, since a host has no use for them.
 */
export function findInterfaceChange(before: ModuleInterface, after: ModuleInterface): string | undefined {
  const known = new Set(before.imports.map((entry) => JSON.stringify(entry)));
  const foreign = after.imports.find((entry) => !known.has(JSON.stringify(entry)));
  if (foreign !== undefined) return `it imports ${nameOf(foreign)}, or imports it as something else`;
  const wanted = before.exports.map(outside);
  const got = after.exports.map(outside);
  const lost = wanted.find((entry) => !got.includes(entry));
  if (lost !== undefined) return `it does not export ${lost}`;
  const added = got.find((entry) => !wanted.includes(entry));
  if (added !== undefined) return `it exports ${added}`;
  // Envoy takes the first ABI version that it meets.
  if (wanted.join() !== got.join()) return 'its exports come in another order';
  if (JSON.stringify(before.memories) !== JSON.stringify(after.memories)) return 'its memory has other limits';
  if (before.start === undefined && after.start !== undefined) return 'it has a start function';
  return undefined;
}

function nameOf({ module, name }: Import): string {
  return `${module}.${name}`;
}

/** An export without its index, which is nobody's business outside. */
function outside({ name, kind, type }: Export): string {
  return type === undefined ? `${name} (${kind})` : `${name} (${type.params}) -> (${type.results})`;
}
