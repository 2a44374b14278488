import { expect, test } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { MANIFEST, readManifest, sizeInBytes } from '../../src/project/manifest.ts';
import { expectPublished } from '../support/published-schema.ts';

test('schema/wasm.schema.json is the table that the code reads by', () =>
  expectPublished(MANIFEST, 'wasm.schema.json'));

test('an empty file, and one of comments only, is a manifest without keys', () => {
  expect(readManifest('', 'wasm.yaml').value).toEqual({});
  expect(readManifest('# nothing yet\n', 'wasm.yaml').value).toEqual({});
});

test('texts keep the spelling of what YAML takes for a number, configurations keep their numbers', () => {
  const { value } = readManifest(
    'version: 1.10\nrootId: 7\nconfiguration: {limit: 1.0, mask: 0x1F, on: true, name: "1.0"}\n',
    'wasm.yaml',
  );
  expect(value.version).toBe('1.10');
  expect(value.rootId).toBe('7');
  expect(value.configuration).toEqual({ limit: 1, mask: 31, on: true, name: '1.0' });
});

function fault(content: string): ConfigurationError {
  try {
    readManifest(content, 'filters/wasm.yaml');
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('the manifest was accepted');
}

test('an unknown key is told with its place, the key that was meant and the legal ones', () => {
  const error = fault('name: a\ntarget: [envoy@1.40]\n');
  expect(error.position).toEqual({ file: 'filters/wasm.yaml', line: 2, column: 1 });
  expect(error.message).toContain('target: unknown key, did you mean targets?');
  expect(error.message).toContain('the legal keys here are name, language, targets, rootId');
});

test('all faults of a file are told at once, in the order of their lines', () => {
  const error = fault('budgets: {sise: 1 kB}\nignore: [{code: a}]\ntargets: envoy@1.40\n');
  expect(error.position).toEqual({ file: 'filters/wasm.yaml', line: 1, column: 11 });
  const lines = error.message.split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('budgets.sise: unknown key, did you mean size?');
  expect(lines[1]).toMatch(/^filters\/wasm\.yaml:2:\d+: ignore\[0\]: the key reason is missing$/);
  expect(lines[2]).toMatch(/^filters\/wasm\.yaml:3:1: targets: must be a list/);
});

test.each([
  ['- name: a\n', /mapping/, 1],
  ['name: a\nname: b\n', /not valid YAML/, 2],
  ['name: [a\n', /not valid YAML/, 2],
  ['configuration: 5\n', /configuration: must be a mapping, .* or text/, 1],
  ['name: a\nbuild: {optimize: most}\n', /build\.optimize: must be one of none, size, speed/, 2],
  ['build: {command: [], output: a.wasm}\n', /build\.command: must be a list of words/, 1],
  ['budgets: {size: 200 bananas}\n', /budgets\.size: must be a size, such as 200 kB/, 1],
  ['ignore: [{code: a, reason: b, until: tomorrow}]\n', /ignore\[0\]\.until: must be a date/, 1],
  ['language: cobol\n', /language: must be one of assemblyscript/, 1],
  ['a: &a [x]\nb: *nowhere\n', /there is no anchor &nowhere$/, 2],
])('%j is refused', (content, message, line) => {
  const error = fault(content);
  expect(error.message).toMatch(message);
  expect(error.position?.line ?? 1).toBe(line);
});

test('sizes are decimal or binary', () => {
  expect(['200 kB', '1.5 MB', '1KiB', '2 MiB', '12 bytes', 500].map(sizeInBytes)).toEqual([
    200_000, 1_500_000, 1024, 2_097_152, 12, 500,
  ]);
});
