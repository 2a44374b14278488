import type { AbiVersion } from '../abi/schema.ts';
import { formatSignature } from '../abi/signature.ts';
import { type AbiTables, BUNDLED_TABLES } from '../abi/tables.ts';
import type { Target } from '../envoy/targets.ts';
import type { Capabilities } from '../host/capability.ts';
import { MAX_MEMORY_PAGES } from '../host/link.ts';
import { limitMemory } from '../wasm/limit-memory.ts';
import type { MalformedModule } from '../wasm/malformed.ts';
import type { WasmModule } from '../wasm/module.ts';
import { findAdvice } from './advice.ts';
import { type Canary, createCanary, type PluginFacts, START_LIMIT } from './canary.ts';
import { describeModule, type ModuleDescription, type ModuleLanguage } from './describe.ts';
import { askEngine, type EngineAnswer } from './engine.ts';
import { type Judgement, judgeMalformed, judgeModule } from './judge.ts';
import { findNewerImports } from './newer-imports.ts';
import type { Problem } from './problem.ts';
import { makeReport, type Report, type ReportOptions } from './report.ts';
import { findRestrictions } from './restrictions.ts';
import { findRootIds, hasNamedRoots } from './root-ids.ts';
import { scanAsEnvoy } from './scan.ts';
import { isAboutConfiguration, judgeStart, type StartFindings } from './start.ts';

export interface CheckOptions extends ReportOptions {
  /** What the plugin is told on a target; where that is no configuration, its dislike of it is not held against it. */
  readonly plugin?: ((target: Target) => PluginFacts) | undefined;
  /** Milliseconds until a start counts as endless. */
  readonly startLimit?: number | undefined;
}

export interface CheckReport extends Report {
  readonly abi?: AbiVersion | undefined;
  readonly language?: ModuleLanguage | undefined;
  /** Root ids that the module is seen to know; undefined: nothing is known of them. */
  readonly rootIds?: readonly string[] | undefined;
  /** Undefined for a file that is no module. */
  readonly description?: ModuleDescription | undefined;
}

/**
 * Says whether each target will load the module, and what is wrong with it: it is read, linked by the tables and started
 * in the embedded host, as Envoy starts it before it takes it. A verdict's reasons are in Envoy's words and order, the
 * first being the one that Envoy itself gives. Targets without a table are `unknown`; nothing is guessed.
 */
export function checkModule(whole: WasmModule, targets: readonly Target[], options: CheckOptions = {}): CheckReport {
  const scan = scanAsEnvoy(whole.bytes);
  const description = describeModule(whole, scan);
  const module = withoutRepetitions(whole);
  const engine = compile(module);
  const start = createStarter(module, engine, options);
  const { tables = BUNDLED_TABLES } = options;
  const capabilitiesOn = (target: Target): Capabilities => options.plugin?.(target).capabilities;
  const judge = (release: string, target: Target): Judgement =>
    judgeModule(
      module,
      { scan, engine, tables, capabilities: capabilitiesOn(target), start: () => start(release, target) },
      release,
    );
  const newer = targets.flatMap((target) => findNewerImports(module.interface, target, tables, options.products));
  const roots = findRoots(module, engine, description.language, targets, options);
  const restrictions = targets.flatMap((target) => findRestrictions(module, capabilitiesOn(target), tables));
  const advice = [...newer, ...restrictions, ...roots.problems, ...findAdvice(module.interface, description, tables)];
  const report = makeReport(judge, advice, targets, description, options);
  const { abi, language } = description;
  return { ...report, abi, language, description, rootIds: roots.rootIds };
}

/** The same for bytes that `parseModule` refused. */
export function checkMalformed(
  bytes: Uint8Array<ArrayBuffer>,
  fault: MalformedModule,
  targets: readonly Target[],
  options: Omit<CheckOptions, 'plugin'> = {},
): CheckReport {
  const scan = scanAsEnvoy(bytes);
  const judgement = judgeMalformed(bytes, scan, fault);
  return { ...makeReport(() => judgement, [], targets, {}, options), abi: scan.abi };
}

/** Each imported function once: a hostile module asks a million times for the same one. */
function withoutRepetitions(module: WasmModule): WasmModule {
  const seen = new Set<string>();
  const imports = module.interface.imports.filter((entry) => {
    if (entry.kind !== 'function') return true;
    const key = `${entry.module.length} ${entry.module}${entry.name} ${formatSignature(entry.type)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return { ...module, interface: { ...module.interface, imports } };
}

/** Root ids are looked for where they decide anything, told the same as the first target tells. */
function findRoots(
  module: WasmModule,
  engine: EngineAnswer,
  language: ModuleLanguage | undefined,
  targets: readonly Target[],
  { plugin, tables = BUNDLED_TABLES }: CheckOptions,
): { readonly rootIds?: readonly string[] | undefined; readonly problems: readonly Problem[] } {
  const [target] = targets;
  if (engine.kind !== 'valid' || !hasNamedRoots(language) || target === undefined) return { problems: [] };
  const facts = plugin?.(target) ?? {};
  const found = findRootIds({ module, compiled: engine.compiled, tables }, facts, tables.newest);
  if (found === undefined || found.known.length === 0) return { problems: [] };
  const { known: rootIds } = found;
  return { rootIds, problems: found.isAskedKnown ? [] : [unknownRoot(rootIds, facts.rootId ?? '')] };
}

function unknownRoot(known: readonly string[], asked: string): Problem {
  const under = asked === '' ? 'without a root id' : `under the root id ${JSON.stringify(asked)}`;
  return {
    code: 'root-id-unknown',
    severity: 'warning',
    message: `${under} the module does what it does under any name that it does not know; it knows ${known.slice(0, 20).join(', ')}`,
  };
}

/** With Envoy's limit on memories; an error's offsets are those of the module itself. */
function compile(module: WasmModule): EngineAnswer {
  const bounded = limitMemory(module, MAX_MEMORY_PAGES);
  const answer = askEngine(bounded);
  if (bounded === module.bytes) return answer;
  release(bounded);
  return answer.kind === 'valid' ? answer : askEngine(module.bytes);
}

/** The engine has its own copy; ours goes at once and not when V8 thinks of it. Node.js 20 cannot. */
function release({ buffer }: Uint8Array<ArrayBuffer>): void {
  (buffer as { transfer?: (size: number) => unknown }).transfer?.(0);
}

/** Targets on which the plugin is told the same, and whose rules make no difference to it, share one start. */
function createStarter(
  module: WasmModule,
  engine: EngineAnswer,
  { plugin = () => ({}), startLimit = START_LIMIT, tables = BUNDLED_TABLES }: CheckOptions,
): (release: string, target: Target) => StartFindings {
  if (engine.kind !== 'valid') return () => ({ problems: [] });
  const canary = createCanary({ module, compiled: engine.compiled, tables }, startLimit);
  return (release, target) => {
    const { name, rootId, vmId, configuration, vmConfiguration, environment, capabilities } = plugin(target);
    const facts = { name, rootId, vmId, configuration, vmConfiguration, environment, capabilities };
    return startModule(canary, facts, release, tables);
  };
}

const SOME_CONFIGURATION = '{}';

/** A module that never asks for its configuration, and goes on like this with one too, does so with every one. */
function startModule(canary: Canary, plugin: PluginFacts, release: string, tables: AbiTables): StartFindings {
  const run = canary(plugin, release);
  const isTold = plugin.configuration !== undefined;
  if (run.outcome === 'loads' || isTold || run.askedConfiguration || !isAboutConfiguration(run)) {
    return judgeStart(run, plugin, isTold, tables);
  }
  const told = canary({ ...plugin, configuration: SOME_CONFIGURATION }, release);
  const isSame = told.outcome === run.outcome && told.callback === run.callback && !told.askedConfiguration;
  return judgeStart(run, plugin, isSame, tables);
}
