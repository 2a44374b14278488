import { resolve } from 'node:path';
import * as v from 'valibot';
import { type Diagnostic, type Severity, uniqueDiagnostics } from '../base/diagnostic.ts';
import { relativePath } from '../base/files.ts';
import { cutText } from '../base/text.ts';

interface Span {
  readonly file_name: string;
  readonly line_start: number;
  readonly column_start: number;
  readonly line_end: number;
  readonly column_end: number;
  readonly is_primary: boolean;
  readonly suggested_replacement?: string | null | undefined;
  readonly expansion?: { readonly span: Span } | null | undefined;
}

const SPAN: v.GenericSchema<Span> = v.looseObject({
  file_name: v.string(),
  line_start: v.number(),
  column_start: v.number(),
  line_end: v.number(),
  column_end: v.number(),
  is_primary: v.boolean(),
  suggested_replacement: v.nullish(v.string()),
  expansion: v.nullish(v.looseObject({ span: v.lazy(() => SPAN) })),
});

const MESSAGE = v.looseObject({
  reason: v.literal('compiler-message'),
  message: v.looseObject({
    message: v.string(),
    level: v.string(),
    code: v.nullable(v.looseObject({ code: v.string() })),
    spans: v.array(SPAN),
    children: v.array(v.looseObject({ message: v.string(), level: v.string(), spans: v.array(SPAN) })),
  }),
});
type Message = v.InferOutput<typeof MESSAGE>['message'];

const ARTIFACT = v.looseObject({
  reason: v.literal('compiler-artifact'),
  package_id: v.string(),
  target: v.looseObject({ crate_types: v.array(v.string()) }),
  filenames: v.array(v.string()),
});

const SEVERITIES: Readonly<Record<string, Severity>> = {
  error: 'error',
  'error: internal compiler error': 'error',
  warning: 'warning',
};
const LONGEST_LINKER_LINE = 300;
const LINKER_LINES = 5;

/** What `cargo build --message-format=json` printed (doc.rust-lang.org/cargo/reference/external-tools.html). */
export interface CargoOutput {
  readonly diagnostics: readonly Diagnostic[];
  /** The module of the package, absolute; undefined where none was made. */
  readonly module?: string | undefined;
}

/**
 * @param packageId of the package whose module is wanted.
 * @param workspace the folder that rustc names files from, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
export function readCargoOutput(stdout: string, packageId: string, workspace: string, root: string): CargoOutput {
  const diagnostics: Diagnostic[] = [];
  let module: string | undefined;
  for (const line of stdout.split('\n')) {
    const value = parseLine(line);
    const said = v.safeParse(MESSAGE, value);
    if (said.success) diagnostics.push(...toDiagnostic(said.output.message, workspace, root));
    const made = v.safeParse(ARTIFACT, value);
    if (made.success && made.output.package_id === packageId && made.output.target.crate_types.includes('cdylib')) {
      module = made.output.filenames.find((name) => name.endsWith('.wasm')) ?? module;
    }
  }
  return { diagnostics: uniqueDiagnostics(diagnostics), module };
}

/** A build script may print what it likes: a line that is no JSON is none of cargo's. */
function parseLine(line: string): unknown {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function toDiagnostic(message: Message, workspace: string, root: string): Diagnostic[] {
  const severity = SEVERITIES[message.level];
  if (severity === undefined || isCount(message)) return [];
  const code = message.code?.code ?? 'rustc';
  const linker = explainLinker(message);
  if (linker !== undefined) return [{ severity, code: 'link', ...linker }];
  const primary = message.spans.find((span) => span.is_primary) ?? message.spans[0];
  const hint = hintOf(message);
  if (primary === undefined) return [{ severity, code, message: message.message, hint }];
  const place = placeInWorkspace(primary);
  return [
    {
      file: relativePath(root, resolve(workspace, place.file_name)),
      line: place.line_start,
      column: place.column_start,
      endLine: place.line_end,
      endColumn: place.column_end,
      severity,
      code,
      message: message.message,
      hint,
    },
  ];
}

/** `aborting due to 2 previous errors` and `3 warnings emitted` complain of nothing themselves. */
function isCount({ message, spans }: Message): boolean {
  return spans.length === 0 && /^(?:aborting due to|\d+ warnings? emitted|could not compile)/.test(message);
}

/** What a macro of another crate expands to is the fault of the line that calls it; rustc names own files relatively. */
function placeInWorkspace(span: Span): Span {
  let place: Span | undefined = span;
  for (; place !== undefined; place = place.expansion?.span) {
    if (!/^(?:\/|[A-Za-z]:[\\/]|<)/.test(place.file_name)) return place;
  }
  return span;
}

function hintOf({ children }: Message): string | undefined {
  for (const { level, message, spans } of children) {
    if (level !== 'help') continue;
    const replacement = spans.find(({ suggested_replacement: text }) => text)?.suggested_replacement?.trim();
    return replacement === undefined || replacement === '' ? message : `${message}: \`${replacement}\``;
  }
  return undefined;
}

/** The linker's own words stand in a note behind its command line, which is long and explains nothing. */
function explainLinker({ message, children }: Message): { message: string; hint?: string | undefined } | undefined {
  if (!/^linking with `.*` failed|^linker `.*` not found/.test(message)) return undefined;
  const lines = children
    .flatMap((child) => child.message.split('\n'))
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('"') && /\berror\b|undefined symbol/.test(line))
    .slice(0, LINKER_LINES)
    .map((line) => cutText(line, LONGEST_LINKER_LINE));
  const symbol = /undefined symbol: (\S+)/.exec(lines.join('\n'))?.[1];
  return { message: [message, ...lines].join('\n'), hint: linkerHint(message, symbol) };
}

function linkerHint(message: string, symbol: string | undefined): string | undefined {
  if (message.includes('not found')) return "install Rust's own linker: rustup component add llvm-tools, or lld";
  if (symbol === undefined) return undefined;
  if (symbol.includes('wbindgen')) {
    return 'a crate wants wasm-bindgen, which only browsers have: switch off its feature for JavaScript (js, wasmbind)';
  }
  return `no proxy and no library brings ${symbol}: a function of the proxy's must be declared in a block with #[link(wasm_import_module = "env")]`;
}
