import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { chooseDestination } from '../../src/publish/destination.ts';
import { readSourceDate } from '../../src/publish/source-date.ts';

const input = { tags: [], folder: '.wasm-action/image' };

describe('chooseDestination', () => {
  it.each([
    [{}, { kind: 'layout', folder: '.wasm-action/image' }, ['latest']],
    [{ version: '1.2.3+build.5' }, { kind: 'layout', folder: '.wasm-action/image' }, ['1.2.3_build.5']],
    [{ image: 'oci:out' }, { kind: 'layout', folder: 'out' }, ['latest']],
    [{ image: 'ghcr.io/a/b:v1', version: '1.2.3' }, { kind: 'registry', host: 'ghcr.io', repository: 'a/b' }, ['v1']],
    [{ image: 'ghcr.io/a/b', version: '1.2.3' }, { kind: 'registry', host: 'ghcr.io', repository: 'a/b' }, ['1.2.3']],
    [
      { image: 'ghcr.io/a/b:v1', tags: ['v1.0', 'v1'] },
      { kind: 'registry', host: 'ghcr.io', repository: 'a/b' },
      ['v1', 'v1.0'],
    ],
  ])('%j', (given, place, tags) => {
    expect(chooseDestination({ ...input, ...given })).toEqual({ place, tags });
  });

  it.each([
    [{ image: 'ghcr.io/a/b' }, 'it has no tag, and the project declares no version'],
    [{ image: `ghcr.io/a/b@sha256:${'0'.repeat(64)}` }, 'a digest is what publishing finds out'],
    [{ image: 'ghcr.io/a/b', version: 'my version' }, 'holds " "'],
    [{ image: 'ghcr.io/a/b', tags: ['a/b'] }, 'holds "/"'],
  ])('%j is a mistake', (given, message) => {
    expect(() => chooseDestination({ ...input, ...given })).toThrow(ConfigurationError);
    expect(() => chooseDestination({ ...input, ...given })).toThrow(message);
  });
});

describe('readSourceDate', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['0', 0],
    ['1700000000', 1_700_000_000],
  ])('%s', (text, expected) => {
    expect(readSourceDate({ SOURCE_DATE_EPOCH: text })).toBe(expected);
  });

  it.each(['yesterday', '-1', '1.5', '999999999999'])('%s is a mistake', (text) => {
    expect(() => readSourceDate({ SOURCE_DATE_EPOCH: text })).toThrow(ConfigurationError);
  });
});
