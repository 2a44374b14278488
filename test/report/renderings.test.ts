import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { annotationText } from '../../src/github/annotations.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { allDiagnostics, foldModules } from '../../src/report/modules.ts';
import { renderPage } from '../../src/report/page.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { CHECKOUT } from '../support/repository.ts';
import { HOSTILE, makeHugeRun, makeModule } from '../support/run-results.ts';

const readJson = (path: string): object => JSON.parse(readFileSync(`${CHECKOUT}/${path}`, 'utf8')) as object;
const hostile: Diagnostic = {
  severity: 'error',
  code: HOSTILE,
  file: HOSTILE,
  line: 2,
  message: HOSTILE,
  hint: HOSTILE,
};
const run = foldModules([
  makeModule('filters/good', { targets: 2, cases: 2 }),
  makeModule('filters/bad', { targets: 2, cases: 2, broken: true }),
]);

describe('several modules', () => {
  it('have their sums at the top and everything else with each of them', () => {
    expect(run).toMatchObject({
      status: 'failed',
      tests: { passed: 7, failed: 1, skipped: 0 },
      figures: { modules: { value: 2, unit: 'count' } },
      verdicts: {},
      cases: [],
      diagnostics: [],
      stages: [
        { name: 'build', status: 'passed', seconds: 2 },
        { name: 'test', status: 'failed', seconds: 1 },
      ],
    });
    expect(run.modules?.map(({ name, status }) => [name, status])).toEqual([
      ['filters/good', 'passed'],
      ['filters/bad', 'failed'],
    ]);
    expect(allDiagnostics(run)).toHaveLength(1);
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(JSON.stringify(readJson('schema/result.schema.json')).replace(/"\$schema":"[^"]*",/, '')) as object,
    );
    expect(validate(JSON.parse(JSON.stringify(run))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('are a table, those that did not pass first and in whole', () => {
    const page = renderPage(run, { longest: 100_000 });
    expect(page.split('\n').slice(0, 6)).toEqual([
      '## ❌ 1 of 2 modules did not pass',
      '',
      '| | Module | Size | ABI | Loads | Tests | Image |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| ❌ | filters/bad | 17.2 kB | 0.2.0 | 2 of 2 | 3 of 4 |  |',
      '| ✅ | filters/good | 17.2 kB | 0.2.0 | 2 of 2 | 4 of 4 |  |',
    ]);
    expect(page).toContain('expected 200, seen 503');
    expect(renderPage(foldModules([makeModule('a')]), { longest: 1_000 })).toContain('## ✅ 1 module passed');
  });

  it('with thousands of faults stay within every limit', () => {
    const huge = makeHugeRun();
    const page = renderPage(huge, { longest: 1_000_000 });
    const short = renderPage(huge, { longest: 65_535 });
    const sarif = renderSarif(allDiagnostics(huge));
    const junit = renderJunit(huge);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(65_535);
    expect(short).toMatch(/the details of \d+ modules have no place here: see the result file\.\n$/);
    expect(page.match(/^\| [❌✅]/gm)?.length).toBeGreaterThanOrEqual(300);
    expect(Buffer.byteLength(sarif)).toBeLessThan(10e6);
    expect(junit.match(/<testcase /g)).toHaveLength(300 * (2 + 250));
  });
});

describe('SARIF', () => {
  const schema = readJson('test/fixtures/sarif-2.1.0.schema.json');
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

  it.each([
    ['nothing', []],
    [
      'places of every kind',
      [
        {
          severity: 'error',
          code: 'A',
          message: 'm',
          file: 'a b/ä#?.ts',
          line: 3,
          column: 4,
          endLine: 3,
          endColumn: 9,
          docs: 'https://acme.example/a',
        },
        { severity: 'warning', code: 'B', message: '', file: 'x.ts' },
        { severity: 'notice', code: 'C', message: 'no place' },
        { severity: 'error', code: 'D', message: 'm', file: 'x.ts', line: 5, endLine: 2, endColumn: 3 },
      ],
    ],
    ['what wants to break out', [hostile]],
  ] as [string, Diagnostic[]][])('of %s is what the standard says', (_, diagnostics) => {
    const log = JSON.parse(renderSarif(diagnostics)) as unknown;
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  it('says where, how bad and under which rule', () => {
    const log = JSON.parse(renderSarif(allDiagnostics(run))) as { runs: { results: object[] }[] };
    expect(log.runs[0]?.results).toEqual([
      {
        ruleId: 'test-failed',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'expected 200, seen 503' },
        locations: [
          { physicalLocation: { artifactLocation: { uri: 'filters/bad/tests/a.yaml' }, region: { startLine: 1 } } },
        ],
      },
    ]);
  });
});

describe('JUnit', () => {
  /** Element names and attributes as a parser that is not ours reads them. */
  const parse = (xml: string): string =>
    execFileSync(
      'python3',
      [
        '-c',
        'import sys,xml.etree.ElementTree as e\nfor x in e.fromstring(sys.stdin.buffer.read()).iter(): print(x.tag, x.attrib.get("name", x.attrib.get("message", "")), x.attrib.get("failures", ""), repr(x.text or "")[:40])',
      ],
      { input: xml, encoding: 'utf8' },
    );

  it('has a suite for the stages of each module and for each target', () => {
    const text = parse(renderJunit(run));
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('testsuite'))
        .map((line) => line.replace(/ '.*/, '')),
    ).toEqual([
      'testsuites wasm-action 2',
      'testsuite filters/good: stages 0',
      'testsuite filters/good: 1.40.0 0',
      'testsuite filters/good: 1.39.0 0',
      'testsuite filters/bad: stages 1',
      'testsuite filters/bad: 1.40.0 1',
      'testsuite filters/bad: 1.39.0 0',
    ]);
    expect(text).toContain("failure expected 200, seen 503  'filters/bad/tests/a.yaml:1");
  });

  it('is XML whatever stands in it', () => {
    const broken = { ...makeModule(HOSTILE, { broken: true, cases: 1, diagnostics: [hostile] }), name: HOSTILE };
    expect(parse(renderJunit(foldModules([broken])))).toContain('<script>');
  });
});

describe('a compiler that wrote five megabytes', () => {
  it('fills no rendering', () => {
    const log: Diagnostic = {
      severity: 'error',
      code: 'build-command',
      message: 'x😀\n'.repeat(1_250_000),
      file: 'a.ts',
    };
    const run = foldModules([makeModule('a', { broken: true, diagnostics: [log] })]);
    const texts = [renderPage(run, { longest: 1_000_000 }), renderSarif([log]), renderJunit(run), annotationText(log)];
    expect(Math.max(...texts.map((text) => Buffer.byteLength(text)))).toBeLessThan(200_000);
  });
});

describe('a page', () => {
  it('shows hostile text as text', () => {
    const module = { ...makeModule('x', { broken: true, diagnostics: [hostile] }), name: HOSTILE };
    const page = renderPage(foldModules([module], [hostile]), { longest: 100_000 });
    for (const word of ['<script', '[a](b)', '`x`', '\u001b', '\u0000', '@acme']) expect(page).not.toContain(word);
    expect(page.split('\n').filter((line) => /^\s*(::|##\[)/.test(line))).toEqual([]);
  });
});
