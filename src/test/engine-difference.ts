import type { Diagnostic } from '../base/diagnostic.ts';
import type { CaseResult } from '../report/result.ts';

/** A warning for each case that does not come to the same in the embedded host and in a real Envoy. */
export function engineDifferences(cases: readonly CaseResult[]): Diagnostic[] {
  return cases
    .filter(({ engine }) => engine === 'host')
    .flatMap((host) => {
      const envoys = cases.filter(({ engine, name }) => engine === 'envoy' && name === host.name);
      const others = envoys
        .filter(({ status }) => status !== 'skipped' && status !== host.status)
        .map(({ target = 'envoy' }) => target);
      return others.length === 0 ? [] : [describeDifference(host, others)];
    });
}

function describeDifference({ name, status, file, line }: CaseResult, targets: readonly string[]): Diagnostic {
  const other = status === 'passed' ? 'fails' : 'passes';
  return {
    ...(file === undefined ? {} : { file, line }),
    severity: 'warning',
    code: 'engine-difference',
    message: `${name}: ${status === 'passed' ? 'passes' : 'fails'} in the embedded host and ${other} on ${targets.join(', ')}`,
    hint: 'the real Envoy is right; what the embedded host does otherwise is worth a report to the makers of wasm-action',
  };
}
