import { STATUS } from '../abi.ts';
import { type Context, rootOf } from '../context.ts';
import { pairsSize, writePairs } from '../pairs.ts';
import { activation } from '../properties.ts';
import type { Vm } from '../vm.ts';
import type { CelValue } from './cel.ts';
import type { ForeignResult } from './result.ts';

const NOTHING = Buffer.alloc(0);
const BAD_ARGUMENT: ForeignResult = { status: STATUS.badArgument, result: NOTHING };

/** How an expression begins that builds a message: the type's name and a brace. */
const MESSAGE = /[A-Za-z_]\w*\s*\{/;

/** `expr_create`: text in, a token out (Envoy's foreign.cc, CreateExpressionFactory). */
export function createExpression(vm: Vm, context: Context, input: Buffer): ForeignResult | undefined {
  const { readExpression } = vm.world;
  if (readExpression === undefined) return undefined;
  const text = input.toString('utf8');
  const expression = readExpression(text);
  if (expression === undefined) {
    if (MESSAGE.test(text)) {
      const message = 'the module builds a protobuf message in an expression, which only a real Envoy can do';
      vm.world.report({ kind: 'host', message, backtrace: [] });
    }
    return BAD_ARGUMENT;
  }
  const { expressions } = rootOf(context);
  const token = expressions.next;
  expressions.next += 1;
  if (expression === 'uncompiled') return BAD_ARGUMENT;
  expressions.byToken.set(token, expression);
  return { status: STATUS.ok, result: numberBytes(token) };
}

/** `expr_evaluate`: a token in, the value out as properties are handed over. */
export function evaluateExpression(vm: Vm, context: Context, input: Buffer): ForeignResult {
  if (input.length !== 4) return BAD_ARGUMENT;
  const expression = rootOf(context).expressions.byToken.get(input.readUInt32LE());
  if (expression === undefined) return { status: STATUS.notFound, result: NOTHING };
  const value = expression((name) => activation(vm, context, name));
  if (value === undefined) return { status: STATUS.internalFailure, result: NOTHING };
  const result = serialize(value);
  return result === undefined
    ? { status: STATUS.serializationFailure, result: NOTHING }
    : { status: STATUS.ok, result };
}

export function deleteExpression(context: Context, input: Buffer): ForeignResult {
  if (input.length !== 4) return BAD_ARGUMENT;
  rootOf(context).expressions.byToken.delete(input.readUInt32LE());
  return { status: STATUS.ok, result: NOTHING };
}

function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Envoy's context.cc, serializeValue. */
function serialize(value: CelValue): Buffer | undefined {
  switch (value.kind) {
    case 'text':
      return Buffer.from(value.value);
    case 'bytes':
      return Buffer.from(value.value);
    case 'bool':
      return Buffer.from([value.value ? 1 : 0]);
    case 'integer': {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64LE(BigInt.asUintN(64, value.value));
      return bytes;
    }
    case 'double': {
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleLE(value.value);
      return bytes;
    }
    case 'pairs': {
      const [names, values]: [string[], string[]] = [[], []];
      for (const [key, one] of value.value) {
        const [name, text] = [serialize(key), one === undefined ? NOTHING : serialize(one)];
        if (name === undefined || text === undefined) return undefined;
        names.push(name.toString('latin1'));
        values.push(text.toString('latin1'));
      }
      const bytes = Buffer.alloc(pairsSize(names, values));
      writePairs(names, values, bytes, 0);
      return bytes;
    }
    case 'null':
      return undefined;
  }
}
