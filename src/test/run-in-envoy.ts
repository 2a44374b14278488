import type { EnvoyBinary } from '../envoy/binary.ts';
import { listClusters } from './callouts.ts';
import { isSharing } from './environment.ts';
import { openEnvoyEngine } from './envoy-engine.ts';
import { addOutcomes, type CaseOutcomes, DEADLINE, foldPhaseTests, type RunOptions, runOn } from './run-cases.ts';

/**
 * Runs the cases one after another in one real Envoy, which has loaded the module with `--mode validate` before; after
 * a trap, a hang or a crash the next case gets a new one.
 * @throws ToolError when Envoy does not start; InterruptedError when the run was stopped.
 */
export async function runCases(options: RunOptions & { readonly binary: EnvoyBinary }): Promise<CaseOutcomes> {
  const { suite, binary, deadline = DEADLINE } = options;
  const started = performance.now();
  const outcomes: CaseOutcomes[] = [];
  if (suite.cases.length > 0) {
    const engine = await openEnvoyEngine({
      ...options,
      deadline,
      ...{ clusters: listClusters(suite.cases), sharing: suite.cases.some(isSharing) },
    });
    outcomes.push(await runOn(engine, options));
  }
  for (const phaseSuite of suite.phaseSuites ?? []) {
    const { runPhaseTestsInEnvoy } = await import('./service-extensions/envoy/run.ts');
    const results = await runPhaseTestsInEnvoy({ ...options, suite: phaseSuite, deadline });
    outcomes.push(foldPhaseTests(results, { engine: 'envoy', target: binary.target.key }));
  }
  return addOutcomes(outcomes, started);
}
