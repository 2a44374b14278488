import { describe, expect, it } from 'vitest';
import { joinScopes, parseChallenges } from '../../src/oci/challenge.ts';

describe('parseChallenges', () => {
  it.each([
    ['Basic realm="a, \\"b\\""', [{ scheme: 'basic', parameters: { realm: 'a, "b"' } }]],
    [
      'Bearer realm="https://a/t",service=s,scope="repository:a/b:pull,push"',
      [{ scheme: 'bearer', parameters: { realm: 'https://a/t', service: 's', scope: 'repository:a/b:pull,push' } }],
    ],
    [
      'Negotiate, Basic Realm = "x" , bearer realm="y"',
      [
        { scheme: 'negotiate', parameters: {} },
        { scheme: 'basic', parameters: { realm: 'x' } },
        { scheme: 'bearer', parameters: { realm: 'y' } },
      ],
    ],
    ['', []],
    ['"', []],
  ])('reads %s', (header, expected) => {
    expect(parseChallenges(header)).toEqual(expected);
  });
});

describe('joinScopes', () => {
  it('asks for each repository once', () => {
    expect(joinScopes(['repository:a:push,pull', 'repository:b:pull', 'repository:a:pull', 'aws'])).toEqual([
      'repository:a:pull,push',
      'repository:b:pull',
      'aws',
    ]);
  });
});
