import { type Diagnostic, sortDiagnostics } from '../base/diagnostic.ts';
import { cutText, stripControl } from '../base/text.ts';
import { renderPie } from './chart.ts';
import { count, formatBytes, formatChange, formatFigure, formatPlace, formatSeconds } from './format.ts';
import { type RunResult, ranInHostAlone } from './result.ts';
import { deploySnippet } from './snippet.ts';

/** Rows of a table before it is cut: a summary is read by people, the JSON holds the rest. */
const MAX_ROWS = 100;

/** The result of one module. */
type SingleResult = Omit<RunResult, 'modules'>;

/** The job summary: the verdict first, then what was judged, tried, published and found. */
export function renderMarkdown(result: SingleResult): string {
  const parts = [
    `## ${headline(result)}`,
    moduleLine(result),
    stageTable(result),
    verdictTable(result),
    caseTable(result),
    imageTable(result),
    deploySnippet(result.image),
    consumerTable(result),
    diagnosticTable(result.diagnostics),
    sizeChart(result),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headline(result: SingleResult): string {
  const name = result.module === undefined ? 'wasm-action' : inline(result.module.path.split('/').at(-1) ?? '');
  switch (result.status) {
    case 'passed':
      return `✅ ${name} passed${ranInHostAlone(result.cases) ? ' in the embedded host alone, without any Envoy' : ''}`;
    case 'failed':
      return `❌ ${name} failed${inStage(result, 'failed')}`;
    case 'error':
      return `⚠️ ${name}: no verdict${inStage(result, 'error')}`;
  }
}

function inStage(result: SingleResult, status: 'failed' | 'error'): string {
  const stage = result.stages.find((candidate) => candidate.status === status);
  return stage === undefined ? '' : ` in ${stage.name}`;
}

function moduleLine(result: SingleResult): string {
  if (result.module === undefined) return '';
  const { size, abi, language, sdk, sha256, base, capabilities = [] } = result.module;
  const change =
    base === undefined ? '' : `${formatChange(base.size, size) || ', unchanged,'} against ${code(base.file)}`;
  const facts = [
    `${formatBytes(size)}${change}`,
    abi === undefined ? 'no ABI version' : `ABI ${abi}`,
    inline(language ?? ''),
    inline(sdk ?? ''),
  ];
  const lines = [
    `${facts.filter((fact) => fact !== '').join(' · ')} · ${code(`sha256 ${sha256}`)}`,
    capabilities.length === 0 ? '' : `**It can:** ${capabilities.map(inline).join(', ')}`,
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

/** What the module's bytes are spent on; the rest are its other sections. */
function sizeChart(result: SingleResult): string {
  const { sizes, size = 0 } = result.module ?? {};
  if (sizes === undefined) return '';
  const { code: functions, data, debug, names } = sizes;
  return renderPie(`Bytes of ${formatBytes(size)}`, [
    { label: 'code', value: functions },
    { label: 'data', value: data },
    { label: 'names, for backtraces', value: names },
    { label: 'debugging', value: debug },
    { label: 'the rest', value: size - functions - data - names - debug },
  ]);
}

function stageTable(result: SingleResult): string {
  const symbols = { passed: '✅', failed: '❌', error: '⚠️', skipped: '➖' } as const;
  return table(
    ['Stage', '', 'Time'],
    result.stages.map((stage) => [
      stage.name,
      `${symbols[stage.status]} ${stage.status}`,
      formatSeconds(stage.seconds),
    ]),
  );
}

function verdictTable(result: SingleResult): string {
  const symbols = { loads: '✅ loads', refused: '❌ refused', unknown: '❔ unknown' } as const;
  return table(
    ['Target', 'Verdict', 'Basis', 'Envoy', 'Reasons'],
    Object.entries(result.verdicts).map(([target, verdict]) => [
      code(target),
      symbols[verdict.verdict],
      verdict.basis,
      verdict.envoy === undefined ? '' : code(verdict.envoy),
      verdict.reasons.map(code).join('<br>'),
    ]),
  );
}

function caseTable(result: SingleResult): string {
  const { passed, failed, skipped } = result.tests;
  if (passed + failed + skipped === 0) return '';
  const rows = result.cases
    .filter((outcome) => outcome.status !== 'passed')
    .map((outcome) => [inline(outcome.name), outcome.status, inline(outcome.target ?? outcome.engine)]);
  const figures = Object.entries(result.figures)
    .map(([name, figure]) => `${inline(name)} ${formatFigure(figure)}`)
    .join(' · ');
  const head = `**Tests:** ${count(passed, 'case')} passed, ${failed} failed, ${skipped} skipped`;
  return [figures === '' ? head : `${head} · ${figures}`, table(['Case', 'Outcome', 'Where'], rows)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function imageTable(result: SingleResult): string {
  return table(
    ['Layout', 'Image', 'Digest'],
    Object.entries(result.image?.layouts ?? {}).map(([layout, published]) => [
      inline(layout),
      code(published.reference),
      code(published.digest),
    ]),
  );
}

function consumerTable(result: SingleResult): string {
  const symbols = { loads: '✅ loads', refuses: '❌ refuses' } as const;
  return table(
    ['Consumer', 'Image', 'By tag', 'By its digest', 'Why not'],
    (result.consumers ?? [])
      .filter(({ asked, verdict }) => asked || verdict === 'loads')
      .map((row) => [
        inline(row.consumer),
        code(row.reference),
        symbols[row.verdict],
        symbols[row.byDigest],
        row.reasons.map(inline).join('<br>'),
      ]),
  );
}

function diagnosticTable(diagnostics: readonly Diagnostic[]): string {
  return table(
    ['', 'Where', 'What', 'Next step'],
    sortDiagnostics(diagnostics).map((diagnostic) => [
      `${diagnostic.severity} ${code(diagnostic.code)}`,
      diagnostic.file === undefined ? '' : code(formatPlace({ ...diagnostic, column: undefined })),
      inline(cutText(diagnostic.message, 1_000)),
      inline(diagnostic.hint ?? ''),
    ]),
  );
}

/** A table, cut after a number of rows that people still read; nothing where there are none. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows.slice(0, MAX_ROWS)].map((cells) => `| ${cells.join(' | ')} |`);
  if (rows.length > MAX_ROWS) lines.push('', `… and ${rows.length - MAX_ROWS} more, in the result file.`);
  return lines.join('\n');
}

/** Hostile text as plain text in Markdown and HTML: nothing in it links, mentions, closes a cell or starts a tag. */
export function inline(text: string): string {
  return stripControl(text)
    .replace(/[&<>"'\\`*_{}[\]()#+!|~@:$^=-]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('\n', '<br>');
}

/** Hostile text as code; an HTML element, since Markdown's backticks can be closed from within. */
export function code(text: string): string {
  return `<code>${inline(text)}</code>`;
}
