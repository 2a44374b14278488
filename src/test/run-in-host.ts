import { loadExpressions } from '../host/foreign/load-cel.ts';
import { loadModule } from '../host/host.ts';
import { LoadFailure } from '../host/link.ts';
import type { WasmModule } from '../wasm/module.ts';
import { listClusters } from './callouts.ts';
import { openHostEngine, toPlugin } from './host-engine.ts';
import { addOutcomes, type CaseOutcomes, DEADLINE, foldPhaseTests, type RunOptions, runOn } from './run-cases.ts';

export { LoadFailure };

/**
 * Runs the cases one after another in the embedded host, in one VM as long as it works; says too how long the start took.
 * @throws LoadFailure when the module does not start; InterruptedError when the run was stopped.
 */
export async function runCasesInHost(
  options: RunOptions & { readonly module: WasmModule },
): Promise<CaseOutcomes & { readonly milliseconds: number }> {
  const { suite, deadline = DEADLINE } = options;
  const started = performance.now();
  const loaded = loadModule(options.module);
  // Google's tests start the module each for itself: whether it starts is theirs to judge.
  const outcomes: CaseOutcomes[] = [];
  let milliseconds = 0;
  if (suite.cases.length > 0) {
    const engine = openHostEngine({
      ...{ ...options, loaded, deadline },
      clusters: listClusters(suite.cases),
      readExpression: await loadExpressions(options.module),
    });
    milliseconds = Math.round(performance.now() - started);
    outcomes.push(await runOn(engine, options));
  }
  for (const phaseSuite of suite.phaseSuites ?? []) {
    const { runPhaseTests } = await import('./service-extensions/run.ts');
    const results = await runPhaseTests({
      suite: phaseSuite,
      loaded,
      plugin: toPlugin(options.plugin),
      env: options.env,
      deadline,
    });
    outcomes.push(foldPhaseTests(results, { engine: 'host' }));
  }
  return { ...addOutcomes(outcomes, started), milliseconds };
}
