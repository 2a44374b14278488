import type { Diagnostic } from '../base/diagnostic.ts';
import type { CaseResult } from '../report/result.ts';

/**
 * A warning for each case that does not come to the same everywhere: in the embedded host and in the real Envoy of a
 * target that is configured alike, or on one target and another. A case that was skipped came to nothing.
 */
export function findDifferences(cases: readonly CaseResult[]): Diagnostic[] {
  const byCase = new Map<string, CaseResult[]>();
  for (const one of cases) {
    if (one.status === 'skipped') continue;
    const key = JSON.stringify([one.file, one.line, one.name]);
    byCase.set(key, [...(byCase.get(key) ?? []), one]);
  }
  return [...byCase.values()].flatMap((outcomes) => [...engineDifferences(outcomes), ...targetDifferences(outcomes)]);
}

function engineDifferences(outcomes: readonly CaseResult[]): Diagnostic[] {
  return outcomes
    .filter(({ engine }) => engine === 'host')
    .flatMap((host) => {
      const others = outcomes
        .filter(({ engine, as, status }) => engine === 'envoy' && as === host.as && status !== host.status)
        .map(placeOf);
      if (others.length === 0) return [];
      const [own, other] = host.status === 'passed' ? ['passes', 'fails'] : ['fails', 'passes'];
      return [
        {
          ...headOf(host),
          code: 'engine-difference',
          message: `${host.name}: ${own} in ${placeOf(host)} and ${other} on ${others.join(', ')}`,
          hint: 'the real Envoy is right; what the embedded host does otherwise is worth a report to the makers of wasm-action',
        },
      ];
    });
}

function targetDifferences(outcomes: readonly CaseResult[]): Diagnostic[] {
  const onTargets = outcomes.filter(({ engine }) => engine === 'envoy');
  const [passed, failed] = [onTargets.filter(isPassed), onTargets.filter((one) => !isPassed(one))];
  const [first] = failed;
  if (first === undefined || passed.length === 0) return [];
  return [
    {
      ...headOf(first),
      code: 'target-difference',
      message: `${first.name}: passes on ${passed.map(placeOf).join(', ')} and fails on ${failed.map(placeOf).join(', ')}`,
      hint: 'the module depends on what only some of its targets do; see what failed, and mend the module or drop a target',
    },
  ];
}

function isPassed({ status }: CaseResult): boolean {
  return status === 'passed';
}

/** Where the case ran, for people. */
function placeOf({ engine, target, as }: CaseResult): string {
  if (engine === 'envoy') return target ?? 'envoy';
  return as === undefined ? 'the embedded host' : `the embedded host as ${as}`;
}

function headOf({ file, line }: CaseResult): Pick<Diagnostic, 'file' | 'line' | 'severity'> {
  return { ...(file === undefined ? {} : { file, line }), severity: 'warning' };
}
