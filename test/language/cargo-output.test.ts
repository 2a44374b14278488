import { expect, test } from 'vitest';
import { readCargoOutput } from '../../src/language/cargo-output.ts';

const SPAN = { line_start: 3, column_start: 5, line_end: 3, column_end: 9, is_primary: true };

function message(parts: object): string {
  const value = { message: 'fault', level: 'error', code: null, spans: [], children: [], ...parts };
  return JSON.stringify({ reason: 'compiler-message', message: value });
}

const read = (...lines: readonly string[]) =>
  readCargoOutput(lines.join('\n'), 'path+file:///w/f#f@0.1.0', '/w', '/w/f/..').diagnostics;

/** As rustc 1.96 with rust-lld writes it, which is where wasm targets began to refuse such symbols. */
function linkFailure(symbol: string): string {
  const note = (text: string) => ({ level: 'note', message: text, spans: [] });
  return message({
    message: 'linking with `rust-lld` failed: exit status: 1',
    children: [
      note('"rust-lld" "-flavor" "wasm" "--export" "proxy_on_error" "-o" "/w/target/my_filter.wasm"'),
      note('some arguments are omitted. use `--verbose` to show all linker arguments'),
      note(`rust-lld: error: /w/target/my_filter.3214ec.rcgu.o: undefined symbol: ${symbol}\n`),
    ],
  });
}

test('a linker that misses a symbol is told without its command line, with the way out', () => {
  const [diagnostic] = read(linkFailure('nobody_brings_this'));
  expect(diagnostic).toMatchObject({ code: 'link', hint: expect.stringContaining('wasm_import_module') });
  expect(diagnostic?.message.split('\n')).toEqual([
    'linking with `rust-lld` failed: exit status: 1',
    'rust-lld: error: /w/target/my_filter.3214ec.rcgu.o: undefined symbol: nobody_brings_this',
  ]);
  expect(read(linkFailure('__wbindgen_describe'))[0]?.hint).toContain('wasm-bindgen');
});

test('the fault of a macro of another crate stands where it is called', () => {
  const expansion = { span: { ...SPAN, file_name: 'src/lib.rs', line_start: 7 } };
  const [diagnostic] = read(message({ spans: [{ ...SPAN, file_name: '/cargo/log/src/macros.rs', expansion }] }));
  expect(diagnostic).toMatchObject({ file: 'src/lib.rs', line: 7, column: 5 });
});

test('the same error of two compilations counts once; counts, notes and what is no JSON do not count', () => {
  const error = message({ spans: [{ ...SPAN, file_name: 'src/lib.rs' }] });
  const noise = [
    message({ message: 'aborting due to 1 previous error' }),
    message({ level: 'failure-note', message: 'For more information about this error, try `rustc --explain E0609`.' }),
    '{"reason":"build-finished","success":false}',
    '{ a build script says',
  ];
  expect(read(error, ...noise, error)).toHaveLength(1);
});
