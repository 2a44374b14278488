import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { foldModules } from '../../src/report/modules.ts';
import { foldResults, type ModuleResult, type RunResult } from '../../src/report/result.ts';

/** Text that wants to be a command, HTML, Markdown, XML or the end of something. */
export const HOSTILE =
  '::error::x\u001b[31m\n##[error]y%0A <script>alert(1)</script> | `x` [a](b) ]]> &amp; "\' \u0000 \ud800 \ufffe @acme/all';

/** A module with an outcome for each target and so many cases on each; the first of them failed, if `broken`. */
export function makeModule(
  name: string,
  { targets = 1, cases = 0, broken = false, diagnostics = [] as readonly Diagnostic[] } = {},
): ModuleResult {
  const keys = Array.from({ length: targets }, (_, index) => `1.${40 - index}.0`);
  const file = `${name}/tests/a.yaml`;
  const fault: Diagnostic = {
    severity: 'error',
    code: 'test-failed',
    file,
    line: 1,
    message: 'expected 200, seen 503',
  };
  return {
    name,
    ...foldResults([
      { schemaVersion: 1, stage: 'build', status: 'passed', seconds: 1, diagnostics: [] },
      {
        schemaVersion: 1,
        stage: 'test',
        status: broken ? 'failed' : 'passed',
        seconds: 0.5,
        module: { path: `${name}/.wasm-action/module.wasm`, sha256: 'ab'.repeat(32), size: 17_204, abi: '0.2.0' },
        verdicts: Object.fromEntries(keys.map((key) => [key, { verdict: 'loads', basis: 'measured', reasons: [] }])),
        diagnostics: [...(broken ? [fault] : []), ...diagnostics],
        tests: { passed: targets * cases - (broken ? 1 : 0), failed: broken ? 1 : 0, skipped: 0 },
        cases: keys.flatMap((target, index) =>
          Array.from({ length: cases }, (_, line) => ({
            name: `case ${line + 1}`,
            engine: 'envoy' as const,
            target,
            status: broken && index === 0 && line === 0 ? ('failed' as const) : ('passed' as const),
            file,
            line: line + 1,
          })),
        ),
      },
    ]),
  };
}

/** 300 modules on 5 Envoys with 50 cases each and 10,000 Diagnostics, as issue 8 measures a report. */
export function makeHugeRun(): RunResult {
  return foldModules(
    Array.from({ length: 300 }, (_, module) =>
      makeModule(`filters/number-${module}`, {
        targets: 5,
        cases: 50,
        broken: module % 3 === 0,
        diagnostics: Array.from({ length: 33 }, (_, index) => ({
          severity: index % 2 === 0 ? ('error' as const) : ('warning' as const),
          code: `TS${index}`,
          file: `filters/number-${module}/src/${index}.ts`,
          line: index + 1,
          message: `something is wrong with ${index} of ${module}`,
          hint: 'mend it',
        })),
      }),
    ),
  );
}
