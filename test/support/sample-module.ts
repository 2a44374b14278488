import { parseModule, type WasmModule } from '../../src/wasm/module.ts';
import { buildModule } from './wasm-builder.ts';

/** A small module that names its ABI; `salt` makes another one of it, `size` adds that many bytes of noise. */
export function sampleModule(salt = '', size = 0): WasmModule {
  const noise = Buffer.alloc(size);
  for (let index = 0, state = 1; index < size; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    noise[index] = state >>> 24;
  }
  return parseModule(
    buildModule({
      functions: [{ signature: 'void -> void', exports: ['proxy_abi_version_0_2_1'] }],
      customSections: [
        { name: 'salt', bytes: Buffer.from(salt) },
        { name: 'noise', bytes: noise },
      ],
    }),
  );
}
