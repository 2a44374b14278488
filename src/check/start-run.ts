import { NeverReturned, runGuarded } from '../host/guard.ts';
import { MAX_MEMORY_PAGES } from '../host/link.ts';
import { webAssembly } from '../host/webassembly.ts';
import { limitMemory } from '../wasm/limit-memory.ts';
import type { WasmModule } from '../wasm/module.ts';

/**
 * How the start function ends. With no host function called it has nothing to depend on but the module itself, so what
 * it does here it does in every Envoy.
 */
export type StartRun =
  | { readonly kind: 'none' | 'ends' }
  /** The first host function that it calls, `MODULE.NAME`. */
  | { readonly kind: 'calls-host'; readonly callee: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** Milliseconds; setting up a runtime takes a few. */
const LIMIT = 1_000;

class HostCall extends Error {
  override readonly name = 'HostCall';
}

/** Runs the module's start section, and no more, with host functions that stop it at the first call. */
export function runStart(module: WasmModule): StartRun {
  const { imports, start } = module.interface;
  if (start === undefined) return { kind: 'none' };
  if (imports.some(({ kind }) => kind !== 'function')) {
    return { kind: 'unknown', why: 'only running it with what it imports shows how its start function ends' };
  }
  let callee: string | undefined;
  const stubs: Record<string, Record<string, unknown>> = {};
  for (const entry of imports) {
    stubs[entry.module] = {
      ...stubs[entry.module],
      [entry.name]: () => {
        callee ??= `${entry.module}.${entry.name}`;
        throw new HostCall();
      },
    };
  }
  try {
    const compiled = new webAssembly.Module(limitMemory(module, MAX_MEMORY_PAGES));
    runGuarded(LIMIT, () => new webAssembly.Instance(compiled, stubs));
    return { kind: 'ends' };
  } catch (error) {
    if (callee !== undefined) return { kind: 'calls-host', callee };
    const how = error instanceof NeverReturned ? 'does not end within a second' : `traps: ${String(error)}`;
    return { kind: 'unknown', why: `its start function ${how}, and only Envoy can tell what it makes of that` };
  }
}
