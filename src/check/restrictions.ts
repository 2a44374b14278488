import type { AbiTables } from '../abi/tables.ts';
import { nearestWord } from '../base/nearest.ts';
import { isDeniedCallback, isDeniedImport } from '../host/capability.ts';
import type { WasmModule } from '../wasm/module.ts';
import { findReachableImports } from '../wasm/reachable.ts';
import { listNames } from './names.ts';
import type { Problem } from './problem.ts';

/** What becomes of a module that may use the named host functions and callbacks alone; it is no reason to refuse it. */
export function findRestrictions(
  module: WasmModule,
  capabilities: readonly string[] | undefined,
  tables: AbiTables,
): Problem[] {
  if (capabilities === undefined) return [];
  const imports = [...findReachableImports(module)]
    .filter((entry) => isDeniedImport(capabilities, entry.module, entry.name))
    .map((entry) => `${entry.module}.${entry.name}`);
  const events = new Set(tables.callbacks.map(({ name }) => name).filter((name) => name.includes('_on_')));
  const callbacks = module.interface.exports
    .filter(({ name }) => events.has(name) && isDeniedCallback(capabilities, name))
    .map(({ name }) => name);
  return [
    ...findUnknown(capabilities, tables),
    ...denied('each call that the module makes of these fails', imports),
    ...denied('Envoy does not call what the module has for these', callbacks),
  ];
}

function denied(what: string, names: readonly string[]): Problem[] {
  if (names.length === 0) return [];
  const message = `\`capabilities\` does not name all that the module has: ${what}: ${listNames([...new Set(names)])}`;
  return [{ code: 'capability-denied', severity: 'notice', message }];
}

/** A name that allows nothing is a slip of the pen, or of another host. */
function findUnknown(capabilities: readonly string[], tables: AbiTables): Problem[] {
  const known = [
    ...['env', 'wasi_snapshot_preview1'].flatMap(tables.hostFunctionNames),
    ...tables.callbacks.map(({ name }) => name),
  ];
  return capabilities
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearestWord(name, known, SLIP_EDITS);
      return {
        code: 'capability-unknown',
        severity: 'warning',
        message: `Envoy knows no capability ${name}`,
        detail: meant === undefined ? undefined : `${meant} was probably meant`,
      };
    });
}

/** As many edits as a slip of the pen makes. */
const SLIP_EDITS = 3;
