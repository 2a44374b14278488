import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { chooseDestination, type Destination } from '../../src/publish/destination.ts';
import { readSourceDate } from '../../src/publish/source-date.ts';
import { fillTags, needsCommit, releaseTag } from '../../src/publish/tags.ts';

const input = { tags: [], facts: {}, floating: false, folder: '.wasm-action/image' };

describe('chooseDestination', () => {
  it.each([
    [{}, { kind: 'layout', folder: '.wasm-action/image' }, ['latest']],
    [{ facts: { version: '1.2.3+build.5' } }, { kind: 'layout', folder: '.wasm-action/image' }, ['1.2.3_build.5']],
    [{ image: 'oci:out' }, { kind: 'layout', folder: 'out' }, ['latest']],
    [
      { image: 'ghcr.io/a/b:v1', facts: { version: '1.2.3' } },
      { kind: 'registry', host: 'ghcr.io', repository: 'a/b' },
      ['v1'],
    ],
    [
      { image: 'ghcr.io/a/b', facts: { version: '1.2.3' } },
      { kind: 'registry', host: 'ghcr.io', repository: 'a/b' },
      ['1.2.3'],
    ],
    [
      { image: 'ghcr.io/a/b:v1', tags: ['v1.0', 'v1'] },
      { kind: 'registry', host: 'ghcr.io', repository: 'a/b' },
      ['v1', 'v1.0'],
    ],
  ])('%j', (given, place, tags) => {
    expect(chooseDestination({ ...input, ...given })).toEqual({ place, tags, floating: [] });
  });

  it.each([
    [{ image: 'ghcr.io/a/b' }, 'it has no tag, and the project declares no version'],
    [{ image: `ghcr.io/a/b@sha256:${'0'.repeat(64)}` }, 'a digest is what publishing finds out'],
    [{ image: 'ghcr.io/a/b', facts: { version: 'my version' } }, 'holds " "'],
    [{ image: 'ghcr.io/a/b', tags: ['a/b'] }, 'holds "/"'],
  ])('%j is a mistake', (given, message) => {
    expect(() => chooseDestination({ ...input, ...given })).toThrow(ConfigurationError);
    expect(() => chooseDestination({ ...input, ...given })).toThrow(message);
  });
});

describe('floating tags', () => {
  const choose = (image: string, version?: string): Destination =>
    chooseDestination({ ...input, image, facts: { version }, floating: true });

  it.each([
    ['1.2.3', ['1.2.3', '1.2', '1', 'latest']],
    ['v1.2.3', ['v1.2.3', 'v1.2', 'v1', 'latest']],
    ['0.2.3', ['0.2.3', '0.2', 'latest']],
    ['1.2.3+build', ['1.2.3_build', '1.2', '1', 'latest']],
    ['1.2.3-rc.1', ['1.2.3-rc.1']],
  ])('of %s', (version, tags) => {
    const destination = choose('ghcr.io/a/b', version);
    expect(destination.tags).toEqual(tags);
    expect(destination.floating).toEqual(tags.slice(1));
    expect(choose(`ghcr.io/a/b:${tags[0]}`).tags).toEqual(tags);
  });

  it('need an exact version', () => {
    expect(() => choose('ghcr.io/a/b:main')).toThrow('no floating tags can be made of main');
  });
});

describe('tags with places', () => {
  const facts = { name: 'add-header', version: '1.2.3', commit: '0123456789abcdef', branch: 'feature/x y' };

  it('are filled in', () => {
    const tags = ['{version}', '{major}.{minor}', '{major}', 'sha-{sha}', '{branch}', '{name}-{patch}'];
    expect(fillTags(tags, facts)).toEqual(['1.2.3', '1.2', '1', 'sha-0123456', 'feature-x-y', 'add-header-3']);
    expect([needsCommit(tags), needsCommit(['{version}'])]).toEqual([true, false]);
  });

  it.each([
    ['{verison}', facts, 'holds {verison}'],
    ['{major}', { version: 'main' }, '{major} is not known here'],
    ['{branch}', {}, '{branch} is not known here'],
  ])('%s is a mistake', (tag, known, message) => {
    expect(() => fillTags([tag], known)).toThrow(ConfigurationError);
    expect(() => fillTags([tag], known)).toThrow(message);
  });
});

describe('a git tag', () => {
  it.each([
    ['v1.2.3', 'v1.2.3'],
    ['add-header/v1.2.3', 'v1.2.3'],
    ['other/v1.2.3', 'other-v1.2.3'],
    ['1.2.3+build', '1.2.3_build'],
  ])('%s is the tag %s', (gitTag, tag) => {
    expect(releaseTag(gitTag, 'add-header')).toBe(tag);
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
