import type { Diagnostic } from '../base/diagnostic.ts';
import { uniqueDiagnostics } from '../base/diagnostic.ts';
import { cutText } from '../base/text.ts';
import { parseCompilerOutput } from './compiler-output.ts';

/** Behind a warning's text, and behind an error's that a flag made of a warning. */
const FLAG = / \[(?:-Werror,)?-W([\w+=-]+)(?:,[^\]]*)?\]$/;
const LINKER = /^\S*(?:wasm-ld|ld\.lld|clang|em\+\+|emcc)\S*: error: (?<text>.+)$/;
const SYMBOL = /undefined symbol: (?<symbol>.+?)(?: \(referenced by .*)?$/;
const LONGEST = 300;

/**
 * The complaints of clang, Emscripten, zig and the linker behind them.
 * @param directory where the compiler ran, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
export function explainClangOutput(lines: readonly string[], directory: string, root: string): Diagnostic[] {
  const placed = parseCompilerOutput(lines, directory, root).map((diagnostic) => {
    const flag = FLAG.exec(diagnostic.message)?.[1];
    const message = diagnostic.message.replace(FLAG, '');
    const hint = hintFor(message);
    return { ...diagnostic, code: flag ?? 'clang', message, hint };
  });
  const linker = lines.flatMap((line): Diagnostic[] => {
    const text = LINKER.exec(line)?.groups?.text;
    if (text === undefined || /^linker command failed|failed with exit code|failed \(returned \d+\)$/.test(text))
      return [];
    const symbol = SYMBOL.exec(text)?.groups?.symbol;
    const message = cutText(symbol === undefined ? text : `undefined symbol: ${symbol}`, LONGEST);
    return [{ severity: 'error', code: 'link', message, hint: linkerHint(text, symbol) }];
  });
  return uniqueDiagnostics([...withoutConsequences(placed), ...linker]);
}

/** A second error at the very same place is clang's guess at the first one, carried on. */
function withoutConsequences(placed: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return placed.filter(({ severity, file, line, column }) => {
    if (severity !== 'error' || column === undefined) return true;
    const place = JSON.stringify([file, line, column]);
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function hintFor(message: string): string | undefined {
  if (message.includes("'proxy_wasm_intrinsics.h' file not found")) {
    return 'set PROXY_WASM_CPP_SDK to a folder that holds the C++ SDK (github.com/proxy-wasm/proxy-wasm-cpp-sdk)';
  }
  if (/cannot use '(?:throw|try)' with exceptions disabled/.test(message)) {
    return 'no proxy has exceptions: return a status instead';
  }
  return undefined;
}

function linkerHint(text: string, symbol: string | undefined): string | undefined {
  if (/unable to find library|cannot open .*(?:crt1|libc|libclang_rt)/.test(text)) {
    return 'this compiler lacks a part of its library for WebAssembly: wasi-libc, libc++ or compiler-rt';
  }
  if (symbol === undefined) return undefined;
  if (symbol.startsWith('proxy_')) {
    return `declare ${symbol} with __attribute__((import_module("env"), import_name("${symbol}")))`;
  }
  if (/__cxa_(?:throw|allocate_exception|begin_catch)/.test(symbol)) return 'build without exceptions: -fno-exceptions';
  return 'no proxy brings this: link the library that has it, or leave it out';
}
