import type { AbiVersion } from '../abi/schema.ts';
import type { Target } from '../envoy/targets.ts';
import type { MalformedModule } from '../wasm/malformed.ts';
import type { WasmModule } from '../wasm/module.ts';
import { findAdvice } from './advice.ts';
import { describeModule, type ModuleDescription, type ModuleLanguage } from './describe.ts';
import { askEngine } from './engine.ts';
import { type Judgement, judgeMalformed, judgeModule } from './judge.ts';
import { type CheckOptions, makeReport, type Report } from './report.ts';
import { scanAsEnvoy } from './scan.ts';
import { runStart, type StartRun } from './start-run.ts';

export interface CheckReport extends Report {
  readonly abi?: AbiVersion | undefined;
  readonly language?: ModuleLanguage | undefined;
  /** Undefined for a file that is no module. */
  readonly description?: ModuleDescription | undefined;
}

/**
 * Says whether each target will load the module, and what is wrong with it, running nothing but its start section: a verdict's
 * reasons are in Envoy's words and order, the first being the one that Envoy itself gives. Targets without a table are
 * `unknown`; nothing is guessed.
 */
export function checkModule(module: WasmModule, targets: readonly Target[], options: CheckOptions = {}): CheckReport {
  const description = describeModule(module);
  const engine = askEngine(module.bytes);
  const start: StartRun = engine.kind === 'valid' ? runStart(module) : { kind: 'none' };
  const bytes = { scan: scanAsEnvoy(module.bytes), engine, start };
  const judge = (release: string): Judgement => judgeModule(module, description, bytes, release);
  const advice = findAdvice(module.interface, description);
  const report = makeReport(judge, advice, targets, description, options);
  return { ...report, abi: description.abi, language: description.language, description };
}

/** The same for bytes that `parseModule` refused. */
export function checkMalformed(
  bytes: Uint8Array<ArrayBuffer>,
  fault: MalformedModule,
  targets: readonly Target[],
  options: CheckOptions = {},
): CheckReport {
  const scan = scanAsEnvoy(bytes);
  const judgement = judgeMalformed(bytes, scan, fault);
  return { ...makeReport(() => judgement, [], targets, {}, options), abi: scan.abi };
}
