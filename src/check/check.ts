import type { AbiVersion } from '../abi/schema.ts';
import { formatSignature } from '../abi/signature.ts';
import type { Target } from '../envoy/targets.ts';
import { MAX_MEMORY_PAGES } from '../host/link.ts';
import type { CompiledModule } from '../host/webassembly.ts';
import { limitMemory } from '../wasm/limit-memory.ts';
import type { MalformedModule } from '../wasm/malformed.ts';
import type { WasmModule } from '../wasm/module.ts';
import { findAdvice } from './advice.ts';
import { type PluginFacts, runCanary, START_LIMIT, startRules } from './canary.ts';
import { describeModule, type ModuleDescription, type ModuleLanguage } from './describe.ts';
import { askEngine, type EngineAnswer } from './engine.ts';
import { type Judgement, judgeMalformed, judgeModule } from './judge.ts';
import { findNewerImports } from './newer-imports.ts';
import { makeReport, type Report, type ReportOptions } from './report.ts';
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
  /** Undefined for a file that is no module. */
  readonly description?: ModuleDescription | undefined;
}

/**
 * Says whether each target will load the module, and what is wrong with it: it is read, linked by the tables and started
 * in the embedded host, as Envoy starts it before it takes it. A verdict's reasons are in Envoy's words and order, the
 * first being the one that Envoy itself gives. Targets without a table are `unknown`; nothing is guessed.
 */
export function checkModule(whole: WasmModule, targets: readonly Target[], options: CheckOptions = {}): CheckReport {
  const description = describeModule(whole);
  const module = withoutRepetitions(whole);
  const engine = compile(module);
  const start = createStarter(module, engine, options);
  const scan = scanAsEnvoy(module.bytes);
  const judge = (release: string, target: Target): Judgement =>
    judgeModule(module, { scan, engine, start: () => start(release, target) }, release);
  const newer = targets.flatMap((target) => findNewerImports(module.interface, target));
  const advice = [...newer, ...findAdvice(module.interface, description)];
  const report = makeReport(judge, advice, targets, description, options);
  return { ...report, abi: description.abi, language: description.language, description };
}

/** The same for bytes that `parseModule` refused. */
export function checkMalformed(
  bytes: Uint8Array<ArrayBuffer>,
  fault: MalformedModule,
  targets: readonly Target[],
  options: ReportOptions = {},
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

/** With Envoy's limit on memories; an error's offsets are those of the module itself. */
function compile(module: WasmModule): EngineAnswer {
  const bounded = limitMemory(module, MAX_MEMORY_PAGES);
  const answer = askEngine(bounded);
  return answer.kind === 'valid' || bounded === module.bytes ? answer : askEngine(module.bytes);
}

/** Targets with the same rules, on which the plugin is told the same, share one start. */
function createStarter(
  module: WasmModule,
  engine: EngineAnswer,
  { plugin = () => ({}), startLimit = START_LIMIT }: CheckOptions,
): (release: string, target: Target) => StartFindings {
  const known = new Map<string, StartFindings>();
  return (release, target) => {
    if (engine.kind !== 'valid') return { problems: [] };
    const { name, rootId, vmId, configuration, vmConfiguration } = plugin(target);
    const facts: PluginFacts = { name, rootId, vmId, configuration, vmConfiguration };
    const key = JSON.stringify([startRules(module.interface, release), facts]);
    const found = known.get(key) ?? startModule(module, engine.compiled, facts, release, startLimit);
    known.set(key, found);
    return found;
  };
}

const SOME_CONFIGURATION = '{}';

/** A module that never asks for its configuration, and goes on like this with one too, does so with every one. */
function startModule(
  module: WasmModule,
  compiled: CompiledModule,
  plugin: PluginFacts,
  release: string,
  limit: number,
): StartFindings {
  const loaded = { module, compiled };
  const run = runCanary(loaded, plugin, release, limit);
  const isTold = plugin.configuration !== undefined;
  if (run.outcome === 'loads' || isTold || run.askedConfiguration || !isAboutConfiguration(run)) {
    return judgeStart(run, plugin, isTold);
  }
  const told = runCanary(loaded, { ...plugin, configuration: SOME_CONFIGURATION }, release, limit);
  const isSame = told.outcome === run.outcome && told.callback === run.callback && !told.askedConfiguration;
  return judgeStart(run, plugin, isSame);
}
