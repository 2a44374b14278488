import { resolve } from 'node:path';
import type { Diagnostic, Severity } from '../base/diagnostic.ts';
import { relativePath } from '../base/files.ts';

/** `src/a.cc:3:7: error: text`, as clang, gcc, Go, TinyGo and most others write it. */
const COLON_FORM =
  /^(?<file>[^\s:][^:]*\.\w+):(?<line>\d+):(?:(?<column>\d+):)? *(?:(?<kind>fatal error|error|warning|note):)? *(?<text>\S.*)$/;
/** `src/a.ts(3,7): error TS2304: text`, as tsc and Microsoft's compilers write it. */
const PAREN_FORM =
  /^(?<file>[^\s(][^(]*)\((?<line>\d+),(?<column>\d+)\): *(?<kind>error|warning) (?<code>\w+): *(?<text>\S.*)$/;
/** `error[E0308]: text`, and on the next line `  --> src/lib.rs:3:7`, as rustc writes it. */
const RUST_HEAD = /^(?<kind>error|warning)(?:\[(?<code>\w+)\])?: (?<text>\S.*)$/;
const RUST_PLACE = /^ *--> (?<file>[^:]+):(?<line>\d+):(?<column>\d+)$/;

/**
 * Finds in any compiler's output what names a file and a line. Notes belong to what stands before them and are left
 * out.
 * @param directory where the compiler ran, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
export function parseCompilerOutput(lines: readonly string[], directory: string, root: string): Diagnostic[] {
  return lines.flatMap((line, index) => {
    const rust = RUST_HEAD.exec(line)?.groups;
    const groups =
      rust === undefined
        ? (PAREN_FORM.exec(line) ?? COLON_FORM.exec(line))?.groups
        : placeAfter(rust, lines[index + 1]);
    if (groups === undefined || groups.kind === 'note') return [];
    return [
      {
        file: relativePath(root, resolve(directory, groups.file ?? '')),
        line: Number(groups.line),
        column: groups.column === undefined ? undefined : Number(groups.column),
        severity: severityOf(groups.kind),
        code: groups.code ?? 'compiler',
        message: groups.text ?? '',
      },
    ];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function placeAfter(head: Groups, next: string | undefined): Groups | undefined {
  const place = RUST_PLACE.exec(next ?? '')?.groups;
  return place === undefined ? undefined : { ...head, ...place };
}

/** Go's compiler writes no kind: it knows errors only. */
function severityOf(kind: string | undefined): Severity {
  return kind === 'warning' ? 'warning' : 'error';
}
