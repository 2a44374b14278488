import type { Diagnostic, Severity } from '../base/diagnostic.ts';
import { formatCommand } from '../base/exec.ts';
import { stripControl } from '../base/text.ts';
import { count, formatBytes, formatChange, formatPlace, formatSeconds } from '../report/format.ts';
import { allDiagnostics } from '../report/modules.ts';
import {
  type Download,
  type InspectedBlob,
  type Inspection,
  type ProbeSummary,
  type RunResult,
  ranInHostAlone,
  type TemplateOffer,
  type Verdict,
} from '../report/result.ts';
import { renderModulesTable } from './modules-table.ts';
import type { Painter, Style } from './terminal.ts';

const SEVERITY_STYLE: Record<Severity, Style> = { error: 'red', warning: 'yellow', notice: 'cyan' };

/** What a person wants to know at the end: each complaint with its place and cure, then the verdict. */
export function renderSummary(result: RunResult, paint: Painter): string {
  if (result.templates !== undefined) return renderOffers(result.templates, paint);
  if (result.downloads !== undefined) return renderDownloads(result.downloads);
  const lines = allDiagnostics(result).flatMap((diagnostic) => renderDiagnostic(diagnostic, paint));
  if (lines.length > 0) lines.push('');
  const seconds = formatSeconds(result.stages.reduce((sum, stage) => sum + stage.seconds, 0));
  lines.push(`${headline(result, paint)} ${paint('dim', `in ${seconds}`)}`);
  const rows: [string, string][] = [];
  if (result.module !== undefined) {
    const { path, size, abi, sha256, base } = result.module;
    const bytes = `${formatBytes(size)}${formatChange(base?.size, size)}`;
    rows.push(['module', `${path}  ${bytes}  ${abi === undefined ? 'no ABI version' : `ABI ${abi}`}`]);
    rows.push(['', `sha256 ${sha256}`]);
  }
  for (const [target, verdict] of Object.entries(result.verdicts))
    rows.push(['target', renderVerdict(target, verdict)]);
  const { passed, failed, skipped } = result.tests;
  if (passed + failed + skipped > 0) {
    const parts = [count(passed, 'case'), 'passed'];
    if (failed > 0) parts.push(`· ${failed} failed`);
    if (skipped > 0) parts.push(`· ${skipped} skipped`);
    rows.push(['tests', parts.join(' ')]);
  }
  for (const [layout, published] of Object.entries(result.image?.layouts ?? {})) {
    rows.push(['image', `${published.reference}  ${layout}`], ['', published.digest]);
    for (const { artifactType } of published.referrers ?? []) rows.push(['', `beside it: ${artifactType}`]);
  }
  const readers = (result.consumers ?? []).filter(({ verdict }) => verdict === 'loads');
  for (const reference of new Set(readers.map((row) => row.reference))) {
    const names = readers.filter((row) => row.reference === reference).map(({ consumer }) => consumer);
    rows.push(['loads', `${reference}  ${names.join(', ')}`]);
  }
  if (result.inspection !== undefined) rows.push(...inspectionRows(result.inspection));
  if (result.probe !== undefined) rows.push(...probeRows(result.probe));
  for (const { reference, digest } of result.tags ?? []) rows.push(['tag', `${digest}  ${reference}`]);
  for (const { directory, changed, why } of result.discovery?.modules ?? []) {
    rows.push([changed ? 'changed' : 'same', changed ? `${directory}  ${why}` : directory]);
  }
  for (const { index, directories } of result.discovery?.shards ?? []) {
    rows.push(['job', `${index}  ${directories.join(' ')}`]);
  }
  if (result.creation !== undefined) {
    const { directory, files } = result.creation;
    for (const file of files) rows.push(['wrote', directory === '.' ? file : `${directory}/${file}`]);
    rows.push(['next', formatCommand('wasm-action', ['run', ...(directory === '.' ? [] : [directory])])]);
  }
  const loading = readers.filter(({ asked }) => asked);
  const pinned = loading.find(({ consumer }) => consumer === 'istio' || consumer === 'envoy-gateway');
  if (pinned !== undefined) rows.push(['pin', `${pinned.digest}  the image, as Istio and Envoy Gateway check it`]);
  const [first] = loading;
  if (first !== undefined) {
    rows.push([pinned === undefined ? 'pin' : '', `${first.moduleSha256}  the module, where it comes over HTTP`]);
  }
  if (result.modules !== undefined) lines.push(...renderModulesTable(result.modules, paint));
  for (const [label, text] of rows) lines.push(`  ${paint('dim', label.padEnd(7))} ${stripControl(text)}`);
  return `${lines.join('\n')}\n`;
}

/** One file a line: checksum, size, URL. */
function renderDownloads(downloads: readonly Download[]): string {
  const row = ({ url, sha256 = '-', size }: Download): string =>
    `${sha256.padEnd(64)}  ${String(size ?? '-').padStart(10)}  ${stripControl(url)}\n`;
  return downloads.map(row).join('');
}

/** Languages down, kinds across, and below what cannot be. */
function renderOffers(offers: readonly TemplateOffer[], paint: Painter): string {
  const kinds = [...new Set(offers.map(({ kind }) => kind))];
  const languages = [...new Set(offers.map(({ language }) => language))];
  const width = Math.max(...languages.map(({ length }) => length)) + 2;
  const line = (first: string, cells: readonly string[]): string =>
    `  ${first.padEnd(width)}${cells.map((cell, index) => cell.padEnd((kinds[index]?.length ?? 0) + 2)).join('')}`.trimEnd();
  const rows = languages.map((language) =>
    line(
      language,
      kinds.map((kind) =>
        offers.find((it) => it.language === language && it.kind === kind)?.available ? 'yes' : 'no',
      ),
    ),
  );
  const reasons = offers
    .filter(({ available }) => !available)
    .map(({ language, kind, why }) => `  ${language} has no ${kind}: ${why ?? 'nobody has written one'}`);
  return `${[paint('bold', line('', kinds)), ...rows, ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n')}\n`;
}

function probeRows(probe: ProbeSummary): [string, string][] {
  const { envoy, binarySha256, imports, exports, comparedWith, differences } = probe;
  const same = differences.length === 0 ? `as the table of ${comparedWith}` : `unlike the table of ${comparedWith}:`;
  return [
    ['envoy', envoy],
    ['', `sha256 ${binarySha256}`],
    ['links', `${imports.length} functions, and looks up ${exports.length}: ${same}`],
    ...differences.map((row): [string, string] => ['', row]),
  ];
}

function inspectionRows(inspection: Inspection): [string, string][] {
  const { reference, digest, mediaType, layout, config, layers = [], manifests = [], annotations } = inspection;
  const blob = ({ mediaType: type, size, digest: sum }: InspectedBlob): string =>
    `${type}  ${formatBytes(size)}  ${sum}`;
  return [
    ['image', `${reference}  ${layout ?? inspection.kind}`],
    ['', digest],
    ['', mediaType],
    ...(config === undefined ? [] : [['config', blob(config)] as [string, string]]),
    ...layers.map((layer): [string, string] => ['layer', blob(layer)]),
    ...manifests.map((child): [string, string] => ['image', `${child.platform ?? 'any'}  ${blob(child)}`]),
    ...Object.entries(annotations).map(([key, value]): [string, string] => ['note', `${key}=${value}`]),
    ...inspection.referrers.map((it): [string, string] => ['belongs', `${it.artifactType}  ${it.digest}`]),
    ...inspection.siblings.map((tag): [string, string] => ['beside', `${tag.reference}  ${tag.digest}`]),
  ];
}

function headline(result: RunResult, paint: Painter): string {
  switch (result.status) {
    case 'passed':
      return paint('green', ranInHostAlone(result.cases) ? '✓ passed in the embedded host alone' : '✓ passed');
    case 'failed': {
      const stage = result.stages.find(({ status }) => status === 'failed')?.name;
      return paint('red', `✗ failed${stage === undefined ? '' : ` in ${stage}`}`);
    }
    case 'error':
      return paint('red', '✗ stopped: no verdict');
  }
}

function renderVerdict(target: string, verdict: Verdict): string {
  const judge = verdict.envoy === undefined || verdict.envoy === target ? '' : `  ${verdict.envoy}`;
  const basis = verdict.basis === 'none' ? '' : `  (${verdict.basis === 'measured' ? 'measured' : 'by table'})`;
  return `${target} ${verdict.verdict}${basis}${judge}`;
}

function renderDiagnostic(diagnostic: Diagnostic, paint: Painter): string[] {
  const place = formatPlace(diagnostic);
  const label = paint(SEVERITY_STYLE[diagnostic.severity], `${diagnostic.severity}[${stripControl(diagnostic.code)}]`);
  const [first = '', ...rest] = stripControl(diagnostic.message).split('\n');
  const lines = [
    [label, stripControl(place), first].filter((part) => part !== '').join(' '),
    ...rest.map((line) => `    ${line}`),
  ];
  for (const line of diagnostic.detail?.split('\n') ?? [])
    lines.push(paint('dim', `    │ ${stripControl(line)}`.trimEnd()));
  if (diagnostic.hint !== undefined) lines.push(`  ${paint('dim', 'hint:')} ${stripControl(diagnostic.hint)}`);
  if (diagnostic.docs !== undefined) lines.push(`  ${paint('dim', 'docs:')} ${stripControl(diagnostic.docs)}`);
  return lines;
}
