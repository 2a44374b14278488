/** What one check costs in a process that has done nothing yet: prints milliseconds and bytes as JSON. */
import { readFileSync } from 'node:fs';
import { MEASURED_RELEASES } from '../src/abi/tables.ts';
import { checkModule } from '../src/check/check.ts';
import { parseTarget } from '../src/envoy/targets.ts';
import { parseModule } from '../src/wasm/module.ts';

const used = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const targets = MEASURED_RELEASES.map(parseTarget);
const before = used();
const started = performance.now();
const bytes = readFileSync(process.argv[2] ?? '');
checkModule(parseModule(bytes), targets, { plugin: () => ({ configuration: '' }) });
const milliseconds = performance.now() - started;
console.log(JSON.stringify({ milliseconds, bytes: used() - before }));
