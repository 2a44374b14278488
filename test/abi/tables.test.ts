import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ABI_VERSIONS, abiTable } from '../../src/abi/schema.ts';
import { formatSignature, parseSignature } from '../../src/abi/signature.ts';
import {
  CALLBACKS,
  findHostFunctions,
  historicalRelease,
  hostFunctionNames,
  isPortable,
  MEASURED_RELEASES,
  standardType,
} from '../../src/abi/tables.ts';
import { expectPublished } from '../support/published-schema.ts';

const table = v.parse(
  abiTable,
  JSON.parse(await readFile(new URL('../../src/abi/data/envoy.json', import.meta.url), 'utf8')),
);

describe('the table of measured Envoy releases', () => {
  it('has the published shape', async () => {
    await expectPublished(abiTable, 'abi-envoy.schema.json');
  });

  it('names only releases that were measured', () => {
    const named = [...table.imports, ...table.exports].flatMap((row) => [
      row.since,
      'start' in row ? row.start : undefined,
    ]);
    expect(new Set(named.filter((release) => release !== undefined && !MEASURED_RELEASES.includes(release)))).toEqual(
      new Set(),
    );
  });

  it('has one function for each name and ABI', () => {
    for (const { module, name } of table.imports) {
      const versions = findHostFunctions(module, name).flatMap(({ abi }) => abi ?? ABI_VERSIONS);
      expect(versions, name).toHaveLength(new Set(versions).size);
    }
  });

  it.each([
    ['env', 'proxy_log', 'i32 i32 i32 -> i32', '1.36.2', '1.36.2', undefined],
    ['env', 'proxy_get_log_level', 'i32 -> i32', '1.36.2', undefined, ['0.2.1']],
    ['env', 'proxy_clear_route_cache', 'void -> i32', '1.36.2', undefined, ['0.1.0']],
    ['env', 'emscripten_notify_memory_growth', 'i32 -> void', '1.36.2', '1.37.0', undefined],
    ['wasi_snapshot_preview1', 'poll_oneoff', 'i32 i32 i32 i32 -> i32', '1.36.2', '1.39.0', undefined],
    ['wasi_unstable', 'fd_readdir', 'i32 i32 i32 i64 i32 -> i32', '1.39.0', '1.39.0', undefined],
  ])('knows %s.%s', (module, name, signature, since, start, abi) => {
    const [found, ...more] = findHostFunctions(module, name);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ name, since, type: parseSignature(signature) });
    expect([found?.start, found?.abi]).toEqual([start, abi]);
  });

  it('names all that a module has', () => {
    expect(hostFunctionNames('env')).toHaveLength(46);
    expect(hostFunctionNames('wasi_unstable')).toEqual(hostFunctionNames('wasi_snapshot_preview1'));
    expect(hostFunctionNames('wasi')).toEqual([]);
  });

  it('knows nothing of what no Envoy links', () => {
    expect(findHostFunctions('wasi_snapshot_preview1', 'proc_raise')).toEqual([]);
    expect(findHostFunctions('proxy', 'proxy_log')).toEqual([]);
  });

  it('asks for callbacks in the order of Envoy', () => {
    const names = CALLBACKS.map(({ name }) => name);
    const inOrder = [
      '_initialize',
      '_start',
      'main',
      '__main_void',
      'malloc',
      'proxy_on_memory_allocate',
      'proxy_on_vm_start',
      'proxy_on_log',
      'proxy_on_request_headers',
      'envoy_on_stats_update',
    ];
    expect(names.filter((name, index) => inOrder.includes(name) && names.indexOf(name) === index)).toEqual(inOrder);
  });

  it('has the two types that Envoy gets wrong, and what WASI says of them', () => {
    for (const name of ['path_link', 'path_symlink']) {
      const right = standardType(name)?.params.length ?? 0;
      expect(findHostFunctions('wasi_snapshot_preview1', name)[0]?.type.params).toHaveLength(right - 1);
    }
    expect(standardType('fd_write')).toBeUndefined();
  });
});

describe('what the specifications say', () => {
  it('knows what every host has', () => {
    expect(isPortable('env', 'proxy_http_call')).toBe(true);
    expect(isPortable('env', 'pthread_equal')).toBe(false);
    expect(isPortable('wasi_unstable', 'fd_write')).toBe(true);
    expect(isPortable('wasi_snapshot_preview1', 'path_open')).toBe(false);
  });

  it('knows since when, where the history tells', () => {
    expect(historicalRelease('poll_oneoff')).toBe('1.33');
    expect(historicalRelease('how')).toBeUndefined();
    expect(historicalRelease('fd_write')).toBeUndefined();
  });
});

describe('signatures', () => {
  it.each(['void -> void', 'i32 -> i32', 'i32 i64 f32 f64 -> void', 'externref funcref -> i32'])(
    'reads and writes %s',
    (text) => {
      expect(formatSignature(parseSignature(text))).toBe(text);
    },
  );

  it("writes unknown for what Envoy's host has no word for", () => {
    expect(formatSignature({ params: ['v128', 'ref'], results: [] })).toBe('unknown unknown -> void');
  });

  it.each(['', 'i32', 'i32 -> i33', 'i32 -> i32 -> i32'])('refuses %j', (text) => {
    expect(() => parseSignature(text)).toThrow();
  });
});
