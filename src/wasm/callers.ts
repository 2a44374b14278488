import { walkInstructions } from './instructions.ts';
import { MalformedModule } from './malformed.ts';
import type { WasmModule } from './module.ts';
import { openBody, readBodies } from './reachable.ts';

/** An instruction that calls. */
export interface CallSite {
  /** Index of the function that it stands in. */
  readonly caller: number;
  /** Of the instruction, in bytes from the start of the file. */
  readonly offset: number;
}

/** The direct calls in a module, by callee; calls through tables are not among them. */
export interface CallGraph {
  sitesOf(callee: number): readonly CallSite[];
}

/**
 * Reads all function bodies once; undefined where they hold something that is not followed. Linear in the code, with two
 * numbers kept for each call.
 */
export function readCallGraph(module: WasmModule): CallGraph | undefined {
  const imported = module.interface.imports.filter(({ kind }) => kind === 'function').length;
  const sites = new Map<number, CallSite[]>();
  try {
    for (const [index, body] of readBodies(module).entries()) {
      const caller = imported + index;
      walkInstructions(openBody(module, body), (callee, offset) => {
        const known = sites.get(callee);
        if (known === undefined) sites.set(callee, [{ caller, offset }]);
        else known.push({ caller, offset });
      });
    }
  } catch (error) {
    if (error instanceof MalformedModule) return undefined;
    throw error;
  }
  return { sitesOf: (callee) => sites.get(callee) ?? [] };
}

/**
 * The shortest way up from a function to a call that is looked for, innermost call first; undefined where no chain of
 * direct calls has one. Each function is visited once.
 */
export function findCallers(
  graph: CallGraph,
  callee: number,
  isWanted: (site: CallSite) => boolean,
): readonly CallSite[] | undefined {
  const cameBy = new Map<number, { readonly site: CallSite; readonly below: number | undefined }>();
  const open = [callee];
  for (let at = 0; at < open.length; at += 1) {
    const current = open[at] as number;
    for (const site of graph.sitesOf(current)) {
      const isNew = !cameBy.has(site.caller) && site.caller !== callee;
      if (isNew) cameBy.set(site.caller, { site, below: current === callee ? undefined : current });
      if (isWanted(site)) return [...wayUp(cameBy, current, callee), site];
      if (isNew) open.push(site.caller);
    }
  }
  return undefined;
}

function wayUp(
  cameBy: ReadonlyMap<number, { readonly site: CallSite; readonly below: number | undefined }>,
  from: number,
  callee: number,
): CallSite[] {
  const way: CallSite[] = [];
  for (let at: number | undefined = from; at !== undefined && at !== callee; ) {
    const step: { readonly site: CallSite; readonly below: number | undefined } | undefined = cameBy.get(at);
    if (step === undefined) break;
    way.unshift(step.site);
    at = step.below;
  }
  return way;
}
