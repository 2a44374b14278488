import { type Diagnostic, type Severity, sortDiagnostics, uniqueDiagnostics } from '../base/diagnostic.ts';
import { cutText, stripControl } from '../base/text.ts';
import { VERSION } from '../base/version.ts';

/** Code scanning takes no more results of one run. */
const MOST_RESULTS = 25_000;
const LONGEST_MESSAGE = 4_000;
const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', notice: 'note' };

/**
 * The Diagnostics as a SARIF 2.1.0 log for code scanning. What stands in no file is a notification, since GitHub refuses
 * a result without a place.
 * @param diagnostics with paths relative to the repository.
 */
export function renderSarif(diagnostics: readonly Diagnostic[]): string {
  const all = sortDiagnostics(uniqueDiagnostics(diagnostics));
  const placed = all.filter(({ file }) => file !== undefined).slice(0, MOST_RESULTS);
  const placeless = all.filter(({ file }) => file === undefined);
  const rules = [...new Set(all.map(({ code }) => code))];
  const index = new Map(rules.map((code, position) => [code, position]));
  const rule = (diagnostic: Diagnostic): number => index.get(diagnostic.code) ?? 0;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'wasm-action', semanticVersion: VERSION, rules: rules.map((id) => toRule(id, all)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !all.some(({ code }) => code === 'internal'),
            toolExecutionNotifications: placeless.map((diagnostic) => ({
              level: LEVELS[diagnostic.severity],
              message: messageOf(diagnostic),
              associatedRule: { id: diagnostic.code, index: rule(diagnostic) },
            })),
          },
        ],
        results: placed.map((diagnostic) => ({
          ruleId: diagnostic.code,
          ruleIndex: rule(diagnostic),
          level: LEVELS[diagnostic.severity],
          message: messageOf(diagnostic),
          locations: [{ physicalLocation: locationOf(diagnostic) }],
        })),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function toRule(id: string, diagnostics: readonly Diagnostic[]): object {
  const docs = diagnostics.find(({ code, docs: page }) => code === id && page !== undefined)?.docs;
  return { id, ...(docs !== undefined && URL.canParse(docs) ? { helpUri: docs } : {}) };
}

function messageOf({ message, hint }: Diagnostic): object {
  const text = cutText(stripControl(hint === undefined ? message : `${message}\n${hint}`), LONGEST_MESSAGE);
  return { text: text.trim() === '' ? '(no message)' : text };
}

function locationOf({ file = '', line, column, endLine, endColumn }: Diagnostic): object {
  // A colon in the first segment would make a scheme of it; half a character has no encoding.
  const uri = file
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  const region = {
    startLine: line,
    startColumn: column,
    endLine: endLine === undefined || line === undefined || endLine < line ? undefined : endLine,
    endColumn: column === undefined ? undefined : endColumn,
  };
  return { artifactLocation: { uri }, ...(line === undefined ? {} : { region }) };
}
