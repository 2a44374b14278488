import { array, assert, constantFrom, integer, property, tuple, uint8Array } from 'fast-check';
import { describe, it } from 'vitest';
import { MalformedModule } from '../../src/wasm/malformed.ts';
import { readInterface } from '../../src/wasm/reader.ts';
import { buildFilter, filterFunctions, HEADER } from '../support/wasm-builder.ts';

/** As far as it is used here; Node's types leave it to the DOM's. */
declare const WebAssembly: { validate(bytes: Uint8Array<ArrayBuffer>): boolean };

/** 100,000 is the measure (FUZZ_RUNS); CI runs a tenth. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 10_000);

const MODULE = buildFilter({
  imports: [
    { module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32' },
    { module: 'wasi_snapshot_preview1', name: 'fd_write', signature: 'i32 i32 i32 i32 -> i32' },
  ],
  functions: filterFunctions({ helper: { signature: 'i64 f64 -> v128', locals: ['i32'] } }),
  globals: { answer: 42 },
  data: [{ offset: 8, bytes: 'hello' }],
  start: 3,
  customSections: [
    { name: 'producers', bytes: [1, 3, 115, 100, 107, 1, 1, 97, 1, 49] },
    { name: 'name', bytes: [1, 4, 1, 0, 1, 97] },
  ],
});

/** Reads it or refuses it with a place in it; whatever V8 takes, the reader takes too. */
function readOrRefuse(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    readInterface(bytes);
    return true;
  } catch (error) {
    if (!(error instanceof MalformedModule)) throw error;
    return error.offset >= 0 && error.offset <= bytes.length && !WebAssembly.validate(bytes);
  }
}

describe('readInterface, on anything', () => {
  it('reads or refuses random bytes behind a header', () => {
    assert(
      property(uint8Array({ maxLength: 200 }), (tail) => readOrRefuse(Uint8Array.from([...HEADER, ...tail]))),
      { numRuns },
    );
  });

  it('reads or refuses a module with bytes replaced, put in, taken out or cut off', () => {
    const place = integer({ min: 0, max: MODULE.length });
    const change = tuple(constantFrom('replace', 'insert', 'remove', 'cut'), place, integer({ min: 0, max: 255 }));
    assert(
      property(array(change, { minLength: 1, maxLength: 4 }), (changes) => readOrRefuse(mutate(changes))),
      { numRuns },
    );
  });
});

type Change = readonly ['replace' | 'insert' | 'remove' | 'cut', number, number];

function mutate(changes: readonly Change[]): Uint8Array<ArrayBuffer> {
  const bytes = [...MODULE];
  for (const [kind, at, value] of changes) {
    switch (kind) {
      case 'replace':
        if (at < bytes.length) bytes[at] = value;
        break;
      case 'insert':
        bytes.splice(at, 0, value);
        break;
      case 'remove':
        bytes.splice(at, 1 + (value % 8));
        break;
      case 'cut':
        bytes.length = Math.min(at, bytes.length);
        break;
    }
  }
  return Uint8Array.from(bytes);
}
