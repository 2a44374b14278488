import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../../src/base/errors.ts';
import { readTextProto } from '../../../src/test/service-extensions/text-proto.ts';

const read = (content: string): ReturnType<typeof readTextProto> =>
  readTextProto(content, 'a.textpb', { repeated: new Set(['test', 'log']), toFieldName: (name) => name });

describe('protobuf text', () => {
  test('is read with every form of the language', () => {
    const { value } = read(`# a comment
env { time_secs: 12 log_level: DEBUG; additional_stream_advance_rate: -1.5e3, }
test: < name: 'it''s' "\\"quoted\\"" benchmark: true > # behind
test { log [ { exact: "\\n\\x41\\101\\u00fc\\\\" }, { regex: "." } ] }
`);
    expect(value).toEqual({
      env: { time_secs: '12', log_level: 'DEBUG', additional_stream_advance_rate: '-1.5e3' },
      test: [{ name: 'its"quoted"', benchmark: 'true' }, { log: [{ exact: '\nAA\xc3\xbc\\' }, { regex: '.' }] }],
    });
  });

  test('knows every escape, empty lists and signs that stand apart', () => {
    const text = String.raw`env { a: '\a\b\f\n\r\t\v\?\'\"\\' b: "\0\77\377\x9\Xff" c: "\u20ac\ud83d\ude00\U0001f600é" d: - 5 }
test: [] log: [ ] log: 'x' log: ['y', "z"
  'q'];`;
    expect(read(text).value).toEqual({
      env: {
        a: '\x07\b\f\n\r\t\v?\'"\\',
        b: '\0?\xff\t\xff',
        c: Buffer.from('€😀😀é').toString('latin1'),
        d: '-5',
      },
      test: [],
      log: ['x', 'y', 'zq'],
    });
  });

  test('tells where each field stands', () => {
    const { positionOf } = read('test {\n  name: "a"\n}\ntest {\n  log { exact: "b" }\n}\n');
    expect(positionOf(['test', 1, 'log', 0, 'exact'])).toEqual({ file: 'a.textpb', line: 5, column: 9 });
    expect(positionOf(['test', 1, 'never'])).toEqual({ file: 'a.textpb', line: 4, column: 1 });
    expect(positionOf([])).toEqual({ file: 'a.textpb' });
  });

  test.each([
    ['test {', 1, '} is missing at the end'],
    ['\n  test { name "a" }', 2, ': or { is missing after name'],
    ['test { name: }', 1, 'the value of name is missing'],
    ['env { a: 1\n a: 2 }', 2, 'a is given twice'],
    ['test { log: [ { exact: "a" } { } ] }', 1, '] is missing after the list log'],
    ['test { name: "a\n" }', 1, 'is not understood'],
    ['env {\n name: ["a"] }', 2, 'name has one value, not a list'],
    ['env {\n name: "a\\q" }', 2, '\\q is no escape sequence'],
    ['env { name: "\\U00110000" }', 1, 'is no escape sequence'],
    ['test {\n [a.b] { } }', 2, 'not part of this format'],
    ['"a": 1', 1, "a field's name is missing before a"],
    [`${'a { '.repeat(30)}`, 1, 'nested too deeply'],
  ])('%j is refused at its line', (content, line, message) => {
    let caught: unknown;
    try {
      read(content);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ConfigurationError);
    expect(caught).toMatchObject({ message: expect.stringContaining(message), position: { line } });
  });
});
