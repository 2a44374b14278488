import { describe, expect, it } from 'vitest';
import bundled from '../../src/abi/data/envoy.json' with { type: 'json' };
import type { AbiTable } from '../../src/abi/schema.ts';
import { createTables } from '../../src/abi/tables.ts';
import { type CheckReport, checkModule } from '../../src/check/check.ts';
import { parseTarget } from '../../src/envoy/targets.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { buildFilter, filterFunctions, op } from '../support/wasm-builder.ts';

const known = bundled as AbiTable;
const NEWER = createTables({
  ...known,
  releases: [...known.releases, { version: '1.50.0', build: 'x/1.50.0/Clean/RELEASE/BoringSSL' }],
  imports: [...known.imports, { module: 'env', name: 'proxy_new', signature: 'void -> i32', since: '1.50.0' }],
});

/** A filter that imports what only the newer table has, and calls it or not. */
function check(configure: readonly number[]): CheckReport {
  const bytes = buildFilter({
    imports: [{ module: 'env', name: 'proxy_new', signature: 'void -> i32' }],
    functions: filterFunctions({ proxy_on_configure: { signature: 'i32 i32 -> i32', body: configure } }),
  });
  const targets = ['1.40.0', '1.50.0', 'istio@1.42.0'].map(parseTarget);
  const products = { istioBranches: { '1.42': '1.50' }, istio: {}, envoyGateway: {} };
  return checkModule(parseModule(bytes), targets, { tables: NEWER, products });
}

describe('checkModule by newer tables', () => {
  it('knows the newer Envoy, and the Istio that is built from it', () => {
    const { verdicts } = check(op.i32(1));
    expect(verdicts['1.40.0']).toMatchObject({ verdict: 'refused' });
    expect(verdicts['1.50.0']).toMatchObject({ verdict: 'loads', basis: 'table', envoy: '1.50.0' });
    expect(verdicts['istio@1.42.0']).toMatchObject({ verdict: 'loads', envoy: '1.50.0' });
  });

  it('does not guess what a function does that the embedded host lacks', () => {
    const { verdicts } = check([...op.call(0)]);
    expect(verdicts['1.50.0']).toMatchObject({
      verdict: 'unknown',
      basis: 'none',
      reasons: ['the embedded host has no env.proxy_new, which the module calls when it starts'],
    });
  });
});
