/**
 * Looks for what the embedded host does and Envoy does not: filters that call host functions at random, in both.
 * `npm run agreement:random -- --seed 7 --plans 200 --envoy envoy@1.36.2`; prints each plan that comes to something else
 * in the two, made as small as it goes, and exits with 1 where there is one. The same seed makes the same plans.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideEnvoy } from '../test/support/envoy.ts';
import { describeOutcome, differs, minimise, runPlans } from '../test/support/random/compare.ts';
import { samplePlans } from '../test/support/random/generate.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    plans: { type: 'string', default: '100' },
    envoy: { type: 'string' },
    'stop-iteration': { type: 'boolean', default: false },
  },
});

/** Plans that one Envoy runs. */
const BATCH = 40;

const folder = mkdtempSync(join(tmpdir(), 'random-agreement-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const engines = { folder, binary: await provideEnvoy(folder, values.envoy) };
const settings = { stopIteration: values['stop-iteration'] };
const plans = samplePlans(Number(values.seed), Number(values.plans));
let found = 0;
for (let first = 0; first < plans.length; first += BATCH) {
  const outcomes = await runPlans(engines, plans.slice(first, first + BATCH), settings);
  for (const [index, outcome] of outcomes.entries()) {
    if (!differs(outcome)) continue;
    const small = await minimise(engines, outcome.plan, settings);
    console.log(`plan ${first + index}${small === undefined ? ', but not once more' : ''}`);
    console.log(describeOutcome(small ?? outcome));
    if (small !== undefined) found += 1;
  }
  console.error(`${first + outcomes.length} of ${plans.length} plans, ${found} of them differ`);
}
process.exitCode = found === 0 ? 0 : 1;
