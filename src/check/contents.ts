import { formatSignature } from '../abi/signature.ts';
import { type AbiTables, BUNDLED_TABLES } from '../abi/tables.ts';
import type { ModuleContents } from '../report/result.ts';
import type { Import, ModuleInterface } from '../wasm/interface.ts';
import type { WasmModule } from '../wasm/module.ts';
import { findCapabilities } from './capabilities.ts';
import type { ModuleDescription } from './describe.ts';

/** Nobody reads more of them, and a hostile module can have a million. */
const MAX_ENTRIES = 1_000;

const SECTION = { code: 10, data: 11 } as const;

/** What a module holds, for machines: the part of a result that only check fills. */
export function listContents(
  module: WasmModule,
  { abi, sdk, debugBytes }: ModuleDescription,
  tables: AbiTables = BUNDLED_TABLES,
): ModuleContents {
  const { imports, exports, producers } = module.interface;
  return {
    sdk,
    capabilities: [...findCapabilities(module).keys()],
    imports: imports.slice(0, MAX_ENTRIES).map((entry) => ({
      module: entry.module,
      name: entry.name,
      kind: entry.kind,
      type: entry.kind === 'function' ? formatSignature(entry.type) : undefined,
      ...hostOf(entry, abi, tables),
    })),
    exports: exports.slice(0, MAX_ENTRIES).map(({ name, kind, type }) => ({
      name,
      kind,
      type: type === undefined ? undefined : formatSignature(type),
    })),
    producers: producers.slice(0, MAX_ENTRIES),
    sizes: measureSections(module.interface, debugBytes),
  };
}

/** The first measured Envoy that links it for the module's ABI, and the ABI versions that get it, where not all do. */
function hostOf(
  { module, name }: Import,
  abi: ModuleDescription['abi'],
  tables: AbiTables,
): { envoy?: string; abi?: readonly string[] } {
  const candidates = tables.findHostFunctions(module, name);
  const linked = candidates.find((candidate) => abi === undefined || (candidate.abi?.includes(abi) ?? true));
  const versions = (linked ?? candidates[0])?.abi;
  return {
    ...(linked === undefined ? {} : { envoy: linked.since }),
    ...(versions === undefined ? {} : { abi: versions }),
  };
}

function measureSections(
  { sections, customSections }: ModuleInterface,
  debugBytes: number,
): NonNullable<ModuleContents['sizes']> {
  const names = customSections.filter(({ name }) => name === 'name');
  const sizeOf = (id: number): number => sections.find((section) => section.id === id)?.size ?? 0;
  return {
    code: sizeOf(SECTION.code),
    data: sizeOf(SECTION.data),
    debug: debugBytes,
    names: names.reduce((total, { size }) => total + size, 0),
  };
}
