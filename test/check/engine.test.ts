import { describe, expect, it } from 'vitest';
import { askEngine } from '../../src/check/engine.ts';
import { buildFilter, filterFunctions, op } from '../support/wasm-builder.ts';

const broken = buildFilter({ functions: filterFunctions({ helper: { signature: 'void -> void', body: op.i32(1) } }) });

describe('askEngine', () => {
  it('takes a valid module whatever the engine', () => {
    expect(askEngine(buildFilter(), '11.3.244.8-node.33')).toMatchObject({ kind: 'valid' });
  });

  it("believes an engine as young as Envoy's, and gives its words", () => {
    expect(askEngine(broken, '13.6.233.17-node.41')).toMatchObject({
      kind: 'invalid',
      message: expect.stringMatching(/^Compiling function #\d+.* failed/),
    });
    expect(askEngine(broken, '14.1.0').kind).toBe('invalid');
  });

  it('does not believe the refusal of an older one', () => {
    expect(askEngine(broken, '11.3.244.8-node.33').kind).toBe('unknown');
    expect(askEngine(broken, '13.5.1').kind).toBe('unknown');
  });
});
