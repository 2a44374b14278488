import { STATUS } from '../abi.ts';
import type { Context } from '../context.ts';
import { bytesField, numberField, readFields } from '../protobuf.ts';

/** Field numbers of Envoy's ext/declare_property.proto. */
const NAME = 1;
const READ_ONLY = 2;

/**
 * A property is declared once; its type only matters to what reads parts of it. What a stream declares it alone knows,
 * and asks nobody for (context.cc, setProperty).
 */
export function declareProperty(input: Buffer, context: Context): number {
  const fields = readFields(input);
  if (fields === undefined) return STATUS.badArgument;
  const name = bytesField(fields, NAME).toString('latin1');
  context.declared ??= new Map();
  if (context.declared.has(name)) return STATUS.badArgument;
  context.declared.set(name, { isReadOnly: numberField(fields, READ_ONLY) !== 0 });
  return STATUS.ok;
}
