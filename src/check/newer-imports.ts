import { lt } from 'semver';
import { type AbiTables, historicalRelease } from '../abi/tables.ts';
import type { ProductTable } from '../envoy/releases.ts';
import { envoyOf, type Target } from '../envoy/targets.ts';
import type { ModuleInterface } from '../wasm/interface.ts';
import type { Problem } from './problem.ts';
import { findJurisdiction } from './releases.ts';

/**
 * What a target that no table judges will hardly link, since the history of Envoy's sources shows the function later: no
 * verdict, but what one would otherwise learn from the proxy's log.
 */
export function findNewerImports(
  { imports }: ModuleInterface,
  target: Target,
  tables: AbiTables,
  products?: ProductTable,
): Problem[] {
  const envoy = envoyOf(target);
  if (envoy === undefined || findJurisdiction(target, tables, products).kind === 'table') return [];
  const newer = imports.flatMap(({ kind, module, name }) => {
    const since = kind === 'function' ? historicalRelease(name) : undefined;
    return since !== undefined && lt(envoy, `${since}.0`) ? [{ name: `${module}.${name}`, since }] : [];
  });
  const [first] = newer;
  if (first === undefined) return [];
  const newest = newer.reduce((most, { since }) => (lt(`${most}.0`, `${since}.0`) ? since : most), first.since);
  return [
    {
      code: 'import-newer',
      severity: 'warning',
      message: `${target.key} runs Envoy ${envoy}, and the module imports what came with Envoy ${newest}: ${newer.map(({ name }) => name).join(', ')}`,
    },
  ];
}
