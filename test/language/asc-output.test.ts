import { expect, test } from 'vitest';
import { parseAscOutput } from '../../src/language/asc-output.ts';

/** What asc 0.17.14 and, in the other form, 0.28.20 printed for one source. */
const OLD_FORM = `WARNING AS201: Conversion from type 'usize' to 'u32' will require an explicit cast when switching between 32/64-bit.

       return utoa32(this, radix);
                     ~~~~
 in ~lib/number.ts(221,21)

ERROR TS2300: Duplicate identifier 'f'.

 function f(a: i32,
          ~
 in assembly/multi.ts(3,10)

 function f(a: i32): i32 { return a; }
          ~
 in assembly/multi.ts(2,10)

ERROR TS2554: Expected 1 arguments, but got 2.

 let q = f(
  "x",
  2);
         ~~
 in assembly/multi.ts(7,9)

FAILURE 2 compile error(s)
`;
const NEW_FORM = `ERROR TS2300: Duplicate identifier 'f'.
   :
 3 │ function f(a: i32,
   │          ~
   └─ in assembly/multi.ts(3,10)
   :
 2 │ function f(a: i32): i32 { return a; }
   │          ~
   └─ in assembly/multi.ts(2,10)

ERROR TS2554: Expected 1 arguments, but got 2.
   :
 7 │ let q = f(
   │         ~~
   └─ in assembly/multi.ts(7,9)

WARNING AS235: Only variables, functions and enums become WebAssembly module exports.
   :
 1 │ export class A { foo: i32; private bar(): void {} }
   │              ~
   └─ in assembly/multi.ts(1,14)

FAILURE 2 compile error(s)
`;
const ERRORS = [
  {
    severity: 'error',
    code: 'TS2300',
    message: "Duplicate identifier 'f'.",
    file: 'filter/assembly/multi.ts',
    line: 3,
    column: 10,
    endLine: 3,
    endColumn: 11,
  },
  {
    severity: 'error',
    code: 'TS2554',
    message: 'Expected 1 arguments, but got 2.',
    file: 'filter/assembly/multi.ts',
    line: 7,
    column: 9,
    endLine: 7,
    endColumn: 11,
  },
];
const locate = (file: string): string => `filter/${file}`;

test('the form up to 0.20: each complaint at its first place, warnings about the library left out', () => {
  expect(parseAscOutput(OLD_FORM, locate)).toEqual(ERRORS);
});

test('the form since 0.21, coloured too', () => {
  const warning = {
    severity: 'warning',
    code: 'AS235',
    file: 'filter/assembly/multi.ts',
    line: 1,
    column: 14,
    endColumn: 15,
  };
  const expected = [...ERRORS, expect.objectContaining(warning)];
  expect(parseAscOutput(NEW_FORM, locate)).toEqual(expected);
  expect(parseAscOutput(NEW_FORM.replaceAll('ERROR', '\u001b[91mERROR\u001b[0m'), locate)).toEqual(expected);
});

test('a complaint without a place, and one that is said twice', () => {
  const output =
    "WARNING Unknown option '--bogus'\nERROR TS6054: File 'a.ts' not found.\n\nERROR TS6054: File 'a.ts' not found.\n";
  expect(parseAscOutput(output, locate)).toEqual([
    { severity: 'warning', code: 'asc', message: "Unknown option '--bogus'" },
    { severity: 'error', code: 'TS6054', message: "File 'a.ts' not found." },
  ]);
});
