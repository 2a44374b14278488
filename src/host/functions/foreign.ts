import { deflateSync, inflateSync } from 'node:zlib';
import { STATUS } from '../abi.ts';
import type { World } from '../vm.ts';

interface ForeignResult {
  readonly status: number;
  readonly result: Buffer;
}

const NOTHING = Buffer.alloc(0);

/** No honest body is longer; what unpacks to more is refused. */
const MAX_UNPACKED = 64 << 20;

/** Envoy's foreign functions that the host has (source/extensions/common/wasm/foreign.cc). */
const FUNCTIONS: Readonly<Record<string, (input: Buffer) => ForeignResult>> = {
  clear_route_cache: () => ({ status: STATUS.ok, result: NOTHING }),
  declare_property: () => ({ status: STATUS.ok, result: NOTHING }),
  compress: (input) => ({ status: STATUS.ok, result: deflateSync(input) }),
  uncompress: (input) => {
    try {
      return { status: STATUS.ok, result: inflateSync(input, { maxOutputLength: MAX_UNPACKED }) };
    } catch {
      return { status: STATUS.serializationFailure, result: NOTHING };
    }
  },
};

/** What only a real Envoy can do: a case that needs it must not pass or fail here for another reason. */
const ONLY_IN_ENVOY = [
  'expr_create',
  'expr_delete',
  'expr_evaluate',
  'set_envoy_filter_state',
  'sign',
  'verify_signature',
];

export function callForeign(world: World, name: string, input: Buffer): ForeignResult {
  const run = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (run !== undefined) return run(input);
  if (ONLY_IN_ENVOY.includes(name)) {
    world.report({
      kind: 'host',
      message: `the embedded host has no foreign function ${name}, which Envoy has`,
      backtrace: [],
    });
  }
  return { status: STATUS.notFound, result: NOTHING };
}
