import type { Diagnostic } from '../base/diagnostic.ts';
import { cutText, stripControl } from '../base/text.ts';
import { formatPlace } from './format.ts';
import type { CaseResult, ModuleResult, RunResult, StageStatus } from './result.ts';

const LONGEST_TEXT = 20_000;

type Outcome = 'passed' | 'failed' | 'error' | 'skipped';

interface TestCase {
  readonly name: string;
  readonly className: string;
  readonly outcome: Outcome;
  readonly seconds?: number | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** Why, where it did not pass. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A run as JUnit XML, in the form that GitLab, Jenkins and GitHub's reporters read: a suite for the stages of each
 * module, since a build that fails leaves no case behind, and one for its cases on each engine and target.
 */
export function renderJunit(result: RunResult): string {
  const modules = result.modules ?? [{ ...result, name: result.module?.path ?? 'wasm-action' }];
  const suites = modules.flatMap((module) => [stageSuite(module), ...caseSuites(module)]);
  const cases = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="wasm-action"${counts(cases)}>`,
    ...suites.map(
      ({ name, cases: own }) =>
        `  <testsuite${attributes({ name })}${counts(own)}>\n${own.map(toXml).join('\n')}\n  </testsuite>`,
    ),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

function stageSuite({ name, stages, diagnostics }: ModuleResult): Suite {
  const stopped = stages.find(({ status }) => status === 'failed' || status === 'error')?.name;
  const outcomes: Record<StageStatus, Outcome> = {
    passed: 'passed',
    failed: 'failed',
    error: 'error',
    skipped: 'skipped',
  };
  return {
    name: `${name}: stages`,
    cases: stages.map((stage) => ({
      name: stage.name,
      className: name,
      outcome: outcomes[stage.status],
      seconds: stage.seconds,
      diagnostics: stage.name === stopped ? diagnostics.filter(({ severity }) => severity === 'error') : [],
    })),
  };
}

function caseSuites({ name, cases, diagnostics }: ModuleResult): Suite[] {
  const suites = new Map<string, CaseResult[]>();
  for (const one of cases) {
    const where = one.target ?? one.engine;
    suites.set(where, [...(suites.get(where) ?? []), one]);
  }
  return [...suites].map(([where, own]) => ({
    name: `${name}: ${where}`,
    cases: own.map((one) => ({
      name: one.name,
      className: `${name}.${where}`,
      outcome: one.status,
      file: one.file,
      line: one.line,
      diagnostics: diagnostics.filter(({ file, line }) => file !== undefined && file === one.file && line === one.line),
    })),
  }));
}

function counts(cases: readonly TestCase[]): string {
  const of = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  const seconds = cases.reduce((sum, one) => sum + (one.seconds ?? 0), 0);
  return attributes({
    tests: cases.length,
    failures: of('failed'),
    errors: of('error'),
    skipped: of('skipped'),
    time: seconds.toFixed(3),
  });
}

function toXml(one: TestCase): string {
  const head = `    <testcase${attributes({ name: one.name, classname: one.className, time: one.seconds, file: one.file, line: one.line })}`;
  if (one.outcome === 'passed') return `${head}/>`;
  if (one.outcome === 'skipped') return `${head}><skipped/></testcase>`;
  const tag = one.outcome === 'failed' ? 'failure' : 'error';
  const message = one.diagnostics[0]?.message.split('\n')[0] ?? `${one.name} did not pass`;
  const text = one.diagnostics
    .map((diagnostic) => [formatPlace(diagnostic), diagnostic.message, diagnostic.hint].filter(Boolean).join('\n'))
    .join('\n\n');
  return `${head}><${tag}${attributes({ message })}>${escapeXml(cutText(text, LONGEST_TEXT))}</${tag}></testcase>`;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeXml(cutText(String(value), LONGEST_TEXT))
          .replaceAll('\n', '&#10;')
          .replaceAll('\t', '&#9;')}"`,
    )
    .join('');
}

/** Text as XML 1.0 can hold it: not every character can be there, not even escaped. */
function escapeXml(text: string): string {
  return stripControl(text)
    .replaceAll(/[\ufffe\uffff\p{Surrogate}]/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
