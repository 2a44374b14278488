import { cutBytes } from '../base/text.ts';
import { renderBars } from './chart.ts';
import { count, formatBytes } from './format.ts';
import { code, inline, renderMarkdown } from './markdown.ts';
import type { ModuleResult, RunResult } from './result.ts';

/** Where a run's page may be too long for what shows it, in bytes of UTF-8. */
export interface PageOptions {
  readonly longest: number;
}

const SYMBOLS = { passed: '✅', failed: '❌', error: '⚠️' } as const;
/** What the last line may need. */
const RESERVE = 200;

/**
 * The summary of a run, of one module or of several, in at most so many bytes: several are a table with a row for each,
 * then the whole of those that did not pass, as far as there is room.
 */
export function renderPage(result: RunResult, { longest }: PageOptions): string {
  const { modules } = result;
  if (modules === undefined) return cutBytes(renderMarkdown(result), longest);
  const wrong = modules.filter(({ status }) => status !== 'passed');
  const right = modules.filter(({ status }) => status === 'passed');
  const head = [
    `## ${SYMBOLS[result.status]} ${headline(modules, wrong)}`,
    '',
    ...result.diagnostics.map(({ severity, message }) => `- ${severity}: ${inline(message)}`),
    ...(result.diagnostics.length === 0 ? [] : ['']),
    '| | Module | Size | ABI | Loads | Tests | Image |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  const parts = [head.join('\n')];
  let room = longest - RESERVE - Buffer.byteLength(parts[0] ?? '');
  const add = (text: string): boolean => {
    const size = Buffer.byteLength(text) + 1;
    if (size > room) return false;
    parts.push(text);
    room -= size;
    return true;
  };
  const rows = [...wrong, ...right];
  const shown = rows.findIndex((module) => !add(row(module)));
  const left = shown < 0 ? 0 : rows.length - shown;
  add(`\n${sizeChart(modules)}`);
  const untold = wrong.filter((module) => !add(`\n${renderMarkdown(module).trimEnd()}`)).length;
  const rest = [
    ...(left === 0 ? [] : [`… and ${count(left, 'module')} more`]),
    ...(untold === 0 ? [] : [`the details of ${count(untold, 'module')} have no place here`]),
  ];
  if (rest.length > 0) parts.push('', `${rest.join('; ')}: see the result file.`);
  return `${parts.join('\n')}\n`;
}

const sizeChart = (modules: readonly ModuleResult[]): string =>
  renderBars(
    'Size of each module',
    'kB',
    modules.flatMap(({ name, module }) => (module === undefined ? [] : { label: name, value: module.size / 1000 })),
  );

function headline(modules: readonly ModuleResult[], wrong: readonly ModuleResult[]): string {
  if (wrong.length === 0) return `${count(modules.length, 'module')} passed`;
  return `${wrong.length} of ${count(modules.length, 'module')} did not pass`;
}

function row(module: ModuleResult): string {
  const verdicts = Object.values(module.verdicts);
  const loads = verdicts.filter(({ verdict }) => verdict === 'loads').length;
  const { passed, failed, skipped } = module.tests;
  const tests = passed + failed + skipped === 0 ? '' : `${passed} of ${passed + failed + skipped}`;
  const cells = [
    SYMBOLS[module.status],
    inline(module.name),
    module.module === undefined ? '' : formatBytes(module.module.size),
    inline(module.module?.abi ?? ''),
    verdicts.length === 0 ? '' : `${loads} of ${verdicts.length}`,
    tests,
    module.image === undefined ? '' : code(`${module.image.reference}@${module.image.digest}`),
  ];
  return `| ${cells.join(' | ')} |`;
}
