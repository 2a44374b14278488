import type { WasmModule } from '../../wasm/module.ts';
import type { World } from '../vm.ts';

/** The evaluator of expressions, which takes longer to load than the host itself, for a module that may have any. */
export async function loadExpressions({ bytes }: WasmModule): Promise<World['readExpression']> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('expr_create')) return undefined;
  return (await import('./cel.ts')).readExpression;
}
