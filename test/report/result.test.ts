import { describe, expect, it } from 'vitest';
import { foldResults, type StageResult, type Verdict } from '../../src/report/result.ts';

const stage = (parts: Partial<StageResult>): StageResult => ({
  schemaVersion: 1,
  stage: 'check',
  status: 'passed',
  seconds: 1,
  diagnostics: [],
  ...parts,
});

const byTable: Verdict = { verdict: 'loads', basis: 'table', envoy: '1.40.0', reasons: [] };
const measured: Verdict = { verdict: 'refused', basis: 'measured', envoy: 'x/1.40.0', reasons: ['because'] };

describe('foldResults', () => {
  it('prefers what was measured to what a table says, in either order', () => {
    const table = stage({ verdicts: { '1.40.0': byTable, '1.39.3': byTable } });
    const real = stage({ stage: 'test', verdicts: { '1.40.0': measured } });
    expect(foldResults([table, real]).verdicts).toEqual({ '1.40.0': measured, '1.39.3': byTable });
    expect(foldResults([real, table]).verdicts['1.40.0']).toEqual(measured);
  });

  it('keeps what an earlier stage knew of the module', () => {
    const built = stage({ stage: 'build', module: { path: 'm', sha256: 'a', size: 1, language: 'assemblyscript' } });
    const checked = stage({ module: { path: 'm', sha256: 'a', size: 1, abi: '0.2.0' } });
    expect(foldResults([built, checked]).module).toEqual({
      path: 'm',
      sha256: 'a',
      size: 1,
      language: 'assemblyscript',
      abi: '0.2.0',
    });
  });

  it('adds up the tests and takes the worst status', () => {
    const folded = foldResults([
      stage({ tests: { passed: 2, failed: 0, skipped: 1 } }),
      stage({ stage: 'test', status: 'failed', tests: { passed: 1, failed: 1, skipped: 0 } }),
    ]);
    expect(folded.tests).toEqual({ passed: 3, failed: 1, skipped: 1 });
    expect(folded.status).toBe('failed');
    expect(foldResults([stage({ status: 'error' }), stage({ status: 'failed' })]).status).toBe('error');
    expect(foldResults([], [{ severity: 'error', code: 'configuration', message: 'no' }]).status).toBe('error');
  });

  it('forgets that a verdict was unknown once it is measured', () => {
    const unknown: Verdict = { verdict: 'unknown', basis: 'none', reasons: ['nobody knows'] };
    const notice = { severity: 'notice', code: 'verdict-unknown', message: 'istio@1.28.10: no verdict' } as const;
    const check = stage({ verdicts: { 'istio@1.28.10': unknown }, diagnostics: [notice] });
    expect(foldResults([check]).diagnostics).toEqual([notice]);
    const test = stage({ stage: 'test', verdicts: { 'istio@1.28.10': measured } });
    expect(foldResults([check, test]).diagnostics).toEqual([]);
  });

  it('lists the stages in their order', () => {
    expect(foldResults([stage({ stage: 'build' }), stage({ status: 'skipped', seconds: 0 })]).stages).toEqual([
      { name: 'build', status: 'passed', seconds: 1 },
      { name: 'check', status: 'skipped', seconds: 0 },
    ]);
  });
});
