import { buildModule, op } from './wasm-builder.ts';

export interface PluginPlan {
  /** Instructions of proxy_on_request_headers; without any it continues. */
  readonly onRequestHeaders?: readonly number[];
  /** What proxy_on_configure returns: 0 refuses the configuration. */
  readonly configured?: 0 | 1;
  /** One more import, unknown to Envoy where it is not in the ABI. */
  readonly extraImport?: string;
}

/** A filter against ABI 0.2.1 in a few hundred bytes, as faulty as the plan wants it. */
export function pluginModule(plan: PluginPlan = {}): Uint8Array<ArrayBuffer> {
  return buildModule({
    imports: plan.extraImport === undefined ? [] : [{ module: 'env', name: plan.extraImport, signature: 'i32 -> i32' }],
    memory: { minimum: 1, export: 'memory' },
    functions: [
      { signature: 'void -> void', exports: ['proxy_abi_version_0_2_1'] },
      { signature: 'i32 -> i32', exports: ['proxy_on_memory_allocate'], body: op.i32(1024) },
      { signature: 'i32 i32 -> i32', exports: ['proxy_on_vm_start'], body: op.i32(1) },
      { signature: 'i32 i32 -> i32', exports: ['proxy_on_configure'], body: op.i32(plan.configured ?? 1) },
      { signature: 'i32 i32 -> void', exports: ['proxy_on_context_create'] },
      {
        signature: 'i32 i32 i32 -> i32',
        exports: ['proxy_on_request_headers'],
        body: plan.onRequestHeaders ?? op.i32(0),
      },
    ],
  });
}

/** Action::Pause: the request is held until the filter continues it, which this one never does. */
export const PAUSE: readonly number[] = op.i32(1);
export const TRAP: readonly number[] = [op.unreachable];
