import { type CallSite, findCallers, readCallGraph } from '../wasm/callers.ts';
import { readSourceLines, type SourceLine } from '../wasm/dwarf-lines.ts';
import { MalformedModule } from '../wasm/malformed.ts';
import type { WasmModule } from '../wasm/module.ts';
import { readNames } from '../wasm/names.ts';

/** Why a module has an import: who calls it. */
export interface Pull {
  /** Names of the functions on the shortest way up by direct calls, innermost first; empty where they have none. */
  readonly callers: readonly string[];
  /** The innermost call on that way that stands in a file of the user's. */
  readonly place?: { readonly file: string; readonly line: number; readonly column?: number | undefined } | undefined;
}

/** By `MODULE.NAME` of an imported function. */
export type FindPull = (subject: string) => Pull | undefined;

/** The file of the user's that a path in debug information stands for, as Diagnostics name it; undefined: it is none. */
export type FileOf = (path: string) => string | undefined;

/**
 * Tells by the module's own names and lines who calls an import. Nothing is read before the first question.
 * @param module as the compiler made it, with what debuggers read, where that is at hand.
 */
export function createPullFinder(module: WasmModule, fileOf: FileOf): FindPull {
  const imported = module.interface.imports.filter(({ kind }) => kind === 'function');
  const source = once(() => readSource(module));
  return (subject) => {
    const callee = imported.findIndex((entry) => `${entry.module}.${entry.name}` === subject);
    const { graph, names, lines } = callee < 0 ? NOTHING : source();
    if (graph === undefined) return undefined;
    const placeOf = (site: CallSite): Pull['place'] => {
      const found = lines.get(site.offset);
      const file = found === undefined ? undefined : fileOf(found.path);
      return found === undefined || file === undefined ? undefined : { file, line: found.line, column: found.column };
    };
    const isTop = ({ caller }: CallSite): boolean => graph.sitesOf(caller).length === 0;
    const way =
      findCallers(graph, callee, (site) => placeOf(site) !== undefined) ?? findCallers(graph, callee, isTop) ?? [];
    const callers = way.flatMap(({ caller }) => names.get(caller) ?? []);
    const last = way.at(-1);
    return { callers, place: last === undefined ? undefined : placeOf(last) };
  };
}

interface Source {
  readonly graph: ReturnType<typeof readCallGraph>;
  readonly names: ReadonlyMap<number, string>;
  readonly lines: ReadonlyMap<number, SourceLine>;
}

const NOTHING: Source = { graph: undefined, names: new Map(), lines: new Map() };

function readSource(module: WasmModule): Source {
  const graph = readCallGraph(module);
  if (graph === undefined) return NOTHING;
  const { imports, functions } = module.interface;
  const count = imports.filter(({ kind }) => kind === 'function').length + functions.length;
  const offsets: number[] = [];
  for (let callee = 0; callee < count; callee += 1) {
    for (const { offset } of graph.sitesOf(callee)) offsets.push(offset);
  }
  return { graph, names: functionNames(module), lines: readSourceLines(module, offsets) };
}

function functionNames(module: WasmModule): ReadonlyMap<number, string> {
  try {
    return readNames(module).functions;
  } catch (error) {
    if (error instanceof MalformedModule) return new Map();
    throw error;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
