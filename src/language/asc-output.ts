import { stripVTControlCharacters } from 'node:util';
import { type Diagnostic, type Severity, uniqueDiagnostics } from '../base/diagnostic.ts';

/** `ERROR TS2304: Cannot find name 'foo'.`; an unknown option comes without a code. */
const HEAD = /^(?<kind>ERROR|WARNING|INFO|PEDANTIC)(?: (?<code>[A-Z]+\d+))?:? (?<message>.+)$/;
/** ` in assembly/index.ts(15,5)` up to 0.20, `    └─ in assembly/index.ts(15,5)` since. */
const PLACE = /^\s*(?:└─ )?in (?<file>.+)\((?<line>\d+),(?<column>\d+)\)$/;
/** The tildes under the source, behind the gutter that newer releases draw. */
const UNDERLINE = /^\s*(?:│\s*)?(?<tildes>~+)\s*$/;
/** Where asc names files of packages and of its own standard library. */
const LIBRARY = '~lib/';

const SEVERITIES: Readonly<Record<string, Severity>> = { ERROR: 'error', WARNING: 'warning' };

/**
 * The complaints of asc, from 0.14's form to 0.28's. A complaint with several places stands at its first one. What asc
 * merely warns of inside of packages is left out: nobody can mend it in this project.
 * @param locate the name for a Diagnostic of a file that asc names, which may begin with `~lib/`.
 */
export function parseAscOutput(output: string, locate: (file: string) => string): Diagnostic[] {
  const complaints: Complaint[] = [];
  let current: Complaint | undefined;
  let underline: number | undefined;
  for (const line of stripVTControlCharacters(output).split(/\r?\n/)) {
    const head = HEAD.exec(line)?.groups;
    if (head !== undefined) {
      current = { kind: head.kind ?? '', code: head.code, message: head.message ?? '' };
      complaints.push(current);
      underline = undefined;
      continue;
    }
    underline = UNDERLINE.exec(line)?.groups?.tildes?.length ?? underline;
    const place = PLACE.exec(line)?.groups;
    if (place === undefined || current === undefined || current.place !== undefined) continue;
    const column = Number(place.column);
    current.place = {
      file: place.file ?? '',
      line: Number(place.line),
      column,
      endColumn: underline === undefined ? undefined : column + underline,
    };
  }
  const diagnostics = complaints
    .filter(({ kind, place }) => kind === 'ERROR' || place?.file.startsWith(LIBRARY) !== true)
    .map((complaint) => toDiagnostic(complaint, locate));
  return uniqueDiagnostics(diagnostics);
}

interface Complaint {
  readonly kind: string;
  readonly code: string | undefined;
  readonly message: string;
  place?: Place;
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number | undefined;
}

function toDiagnostic({ kind, code, message, place }: Complaint, locate: (file: string) => string): Diagnostic {
  const complaint = { severity: SEVERITIES[kind] ?? 'notice', code: code ?? 'asc', message };
  if (place === undefined) return complaint;
  const end = place.endColumn === undefined ? {} : { endLine: place.line, endColumn: place.endColumn };
  return { ...complaint, file: locate(place.file), line: place.line, column: place.column, ...end };
}
