import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { silentLog } from '../../src/base/log.ts';
import { judgeSize } from '../../src/report/budget.ts';
import type { StageResult } from '../../src/report/result.ts';
import { exitCode } from '../../src/stage/exit.ts';
import { applyIgnoreRules } from '../../src/stage/ignore.ts';

const diagnostic = (parts: Partial<Diagnostic>): Diagnostic => ({
  severity: 'warning',
  code: 'x',
  message: 'm',
  ...parts,
});
const result = (parts: Partial<StageResult>): StageResult => ({
  schemaVersion: 1,
  stage: 'check',
  status: 'passed',
  seconds: 0,
  diagnostics: [],
  ...parts,
});

describe('applyIgnoreRules', () => {
  const rule = { code: 'size-debug', reason: 'wanted', until: '2027-01-31' };

  it('takes out what is accepted, to the end of the last day, and says so', () => {
    const lines: string[] = [];
    const log = { ...silentLog, info: (line: string) => lines.push(line) };
    const [debug, other] = [diagnostic({ code: 'size-debug' }), diagnostic({})];
    expect(applyIgnoreRules([debug, other], [rule], '2027-01-31', log)).toEqual([other]);
    expect(lines).toEqual(['ignored: size-debug (wanted)']);
  });

  it('keeps it once the day is over, and names the day', () => {
    const kept = applyIgnoreRules([diagnostic({ code: 'size-debug', hint: 'strip' })], [rule], '2027-02-01', silentLog);
    expect(kept).toMatchObject([{ hint: 'strip; wasm.yaml ignored this until 2027-01-31' }]);
  });

  it('accepts no error', () => {
    const error = diagnostic({ code: 'size-debug', severity: 'error' });
    expect(applyIgnoreRules([error], [rule], '2026-01-01', silentLog)).toEqual([error]);
  });
});

describe('exitCode', () => {
  const failed = result({ status: 'failed' });
  const configuration = result({ status: 'error', diagnostics: [diagnostic({ code: 'configuration' })] });
  const environment = result({ status: 'error', diagnostics: [diagnostic({ code: 'registry' })] });

  it('tells the module’s fault from the user’s and the environment’s', () => {
    expect(exitCode([result({}), result({ status: 'skipped' })], 'error')).toBe(0);
    expect(exitCode([failed], 'error')).toBe(1);
    expect(exitCode([failed, configuration], 'error')).toBe(2);
    expect(exitCode([failed, environment], 'error')).toBe(3);
  });

  it('forgives with fail-on: never what was judged, not what could not be judged', () => {
    expect(exitCode([failed], 'never')).toBe(0);
    expect(exitCode([environment], 'never')).toBe(3);
  });
});

describe('judgeSize', () => {
  it('fails a module above its budget, and none without one', () => {
    expect(judgeSize(200_000, 200_000, 'm.wasm')).toEqual([]);
    expect(judgeSize(200_000, undefined, 'm.wasm')).toEqual([]);
    expect(judgeSize(250_000, 200_000, 'm.wasm')).toMatchObject([
      { severity: 'error', code: 'budget-size', file: 'm.wasm', message: expect.stringContaining('25.0 % over') },
    ]);
  });
});
