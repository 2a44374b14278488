import { STATUS } from '../abi.ts';
import { actor, currentContext, type Vm } from '../vm.ts';
import { declareProperty } from './declared.ts';
import { createExpression, deleteExpression, evaluateExpression } from './expressions.ts';
import { setFilterState } from './filter-state.ts';
import type { ForeignResult } from './result.ts';
import { signText, verifySignature } from './signatures.ts';

const NOTHING = Buffer.alloc(0);

/** No honest body is longer; what unpacks to more is refused. */
const MAX_UNPACKED = 64 << 20;

/** Envoy's foreign functions (source/extensions/common/wasm/foreign.cc); an unknown name is not found. */
export function callForeign(vm: Vm, name: string, input: Buffer): ForeignResult {
  const current = currentContext(vm);
  switch (name) {
    case 'clear_route_cache':
      return statusAlone(STATUS.ok);
    case 'compress':
      return { status: STATUS.ok, result: zlib().deflateSync(input) };
    case 'uncompress':
      return uncompress(input);
    case 'sign':
      return signText(input);
    case 'verify_signature':
      return verifySignature(input);
    case 'set_envoy_filter_state':
      return statusAlone(setFilterState(input, actor(vm)));
    case 'declare_property':
      return statusAlone(declareProperty(input, current));
    case 'expr_create':
      return createExpression(vm, current, input) ?? withoutExpressions(vm);
    case 'expr_evaluate':
      return evaluateExpression(vm, current, input);
    case 'expr_delete':
      return deleteExpression(current, input);
    default:
      return statusAlone(STATUS.notFound);
  }
}

/** Loaded for the few modules that ask for it. */
function zlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib');
}

function statusAlone(status: number): ForeignResult {
  return { status, result: NOTHING };
}

function uncompress(input: Buffer): ForeignResult {
  try {
    return { status: STATUS.ok, result: zlib().inflateSync(input, { maxOutputLength: MAX_UNPACKED }) };
  } catch {
    return statusAlone(STATUS.serializationFailure);
  }
}

/** The evaluator is loaded only for modules in which the function's name stands. */
function withoutExpressions({ world }: Vm): ForeignResult {
  const message =
    'the module calls expr_create by a name that it makes up at run time, which only a real Envoy answers';
  world.report({ kind: 'host', message, backtrace: [] });
  return statusAlone(STATUS.notFound);
}
