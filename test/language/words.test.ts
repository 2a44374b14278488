import { expect, test } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { splitCommand } from '../../src/language/words.ts';

test.each([
  ['make wasm', ['make', 'wasm']],
  ['  make\t"my module"  ', ['make', 'my module']],
  [`say 'a "b" \\' c`, ['say', 'a "b" \\', 'c']],
  ['say "a \\"b\\" \\\\ \\n"', ['say', 'a "b" \\ \\n']],
  ["say a' 'b ''", ['say', 'a b', '']],
  ['say \\&\\& "&& | $HOME"', ['say', '&&', '&& | $HOME']],
  ['cargo build --cfg a=b', ['cargo', 'build', '--cfg', 'a=b']],
  ['GOOS=wasip1 GOARCH=wasm go build', ['env', 'GOOS=wasip1', 'GOARCH=wasm', 'go', 'build']],
])('%j has the words %j', (command, words) => {
  expect(splitCommand(command)).toEqual(words);
});

test.each([
  ['make && cp a b', '"&&"'],
  ['make | tee log', '"|"'],
  ['make > log', '">"'],
  ['make; make install', '";"'],
  ['make $(pwd)', '"$("'],
  ['make $HOME', '"$H"'],
  ['make `pwd`', '"`"'],
  ['make\nmake install', '"\\n"'],
  ['make "wasm', "a quote that isn't closed"],
  ['make wasm\\', "a quote that isn't closed"],
  ['  ', 'empty'],
])('%j needs a shell or is no command', (command, fault) => {
  expect(() => splitCommand(command)).toThrow(ConfigurationError);
  expect(() => splitCommand(command)).toThrow(fault);
});
