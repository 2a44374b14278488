import type { Diagnostic } from '../base/diagnostic.ts';
import { type ModuleResult, type RunResult, SCHEMA_VERSION, STAGES, type StageStatus } from './result.ts';

const RANK: Record<StageStatus, number> = { skipped: 0, passed: 1, failed: 2, error: 3 };

/** Folds the results of several modules into one: sums at the top, everything else with its module. */
export function foldModules(modules: readonly ModuleResult[], extra: readonly Diagnostic[] = []): RunResult {
  const sum = (count: (module: ModuleResult) => number): number =>
    modules.reduce((total, module) => total + count(module), 0);
  const worst = modules.reduce<StageStatus>((status, module) => worse(status, module.status), 'passed');
  const failed = extra.some(({ severity }) => severity === 'error');
  return {
    schemaVersion: SCHEMA_VERSION,
    status: failed || worst === 'error' ? 'error' : worst === 'failed' ? 'failed' : 'passed',
    verdicts: {},
    tests: {
      passed: sum(({ tests }) => tests.passed),
      failed: sum(({ tests }) => tests.failed),
      skipped: sum(({ tests }) => tests.skipped),
    },
    cases: [],
    figures: { modules: { value: modules.length, unit: 'count' } },
    diagnostics: extra,
    stages: STAGES.flatMap((name) => {
      const found = modules.flatMap(({ stages }) => stages.filter((stage) => stage.name === name));
      if (found.length === 0) return [];
      const status = found.reduce<StageStatus>((all, stage) => worse(all, stage.status), 'skipped');
      const seconds = Math.round(found.reduce((total, stage) => total + stage.seconds, 0) * 1000) / 1000;
      return [{ name, status, seconds }];
    }),
    modules,
  };
}

/** One module as it is; several, or none, as one result with a part for each. */
export function foldAll(modules: readonly ModuleResult[]): RunResult {
  const [only, second] = modules;
  if (only === undefined || second !== undefined) return foldModules(modules);
  const { name: _, ...result } = only;
  return result;
}

/** What complained anywhere in a run. */
export function allDiagnostics(result: RunResult): readonly Diagnostic[] {
  if (result.modules === undefined) return result.diagnostics;
  return [...result.diagnostics, ...result.modules.flatMap(({ diagnostics }) => diagnostics)];
}

function worse(a: StageStatus, b: StageStatus): StageStatus {
  return RANK[b] > RANK[a] ? b : a;
}
