import { Environment } from '@marcbachmann/cel-js';
import { unserializable } from './parts.ts';

/** A value of the Common Expression Language as the host hands it over; a list is pairs without second halves. */
export type CelValue =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'bool'; readonly value: boolean }
  /** Of durations and times the nanoseconds. */
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'double'; readonly value: number }
  | { readonly kind: 'pairs'; readonly value: readonly (readonly [key: CelValue, value: CelValue | undefined])[] }
  | { readonly kind: 'null' };

/** A compiled expression: the value, or undefined where it comes to none. */
export type Expression = (lookUp: (name: string) => unknown) => CelValue | undefined;

/** @returns undefined for what is no expression, `uncompiled` for one with a function that there isn't. */
export type ExpressionReader = (text: string) => Expression | 'uncompiled' | undefined;

const environment = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });

export const readExpression: ExpressionReader = (text) => {
  const expression = parse(text);
  if (expression === undefined) return undefined;
  if (callsUnknown(expression.check().error?.message ?? '')) return 'uncompiled';
  return (lookUp) => {
    try {
      return toValue(expression(new Variables(lookUp)));
    } catch {
      return undefined;
    }
  };
};

function parse(text: string): ReturnType<typeof environment.parse> | undefined {
  try {
    return environment.parse(text);
  } catch {
    return undefined;
  }
}

const known = new Set(environment.getDefinitions().functions.map(({ name }) => name));

/** Envoy asks for the function alone; wrong arguments only come out when it is evaluated. */
function callsUnknown(complaint: string): boolean {
  const [, name] = /^found no matching overload for '(?:[^'(]*\.)?(\w+)\(/.exec(complaint) ?? [];
  return name !== undefined && !known.has(name);
}

/** Looks a variable up only when the expression comes to it. */
class Variables extends Map<string, unknown> {
  readonly #lookUp: (name: string) => unknown;

  constructor(lookUp: (name: string) => unknown) {
    super();
    this.#lookUp = lookUp;
  }

  override get(name: string): unknown {
    return this.#lookUp(name);
  }
}

const NANOSECONDS = 1_000_000n;

function toValue(value: unknown): CelValue | undefined {
  if (value === null) return { kind: 'null' };
  switch (typeof value) {
    case 'string':
      return { kind: 'text', value };
    case 'boolean':
      return { kind: 'bool', value };
    case 'bigint':
      return { kind: 'integer', value };
    case 'number':
      return { kind: 'double', value };
    case 'object':
      return fromObject(value);
    default:
      return undefined;
  }
}

function fromObject(value: object): CelValue | undefined {
  if (value instanceof Uint8Array) return { kind: 'bytes', value };
  if (value instanceof Date) return { kind: 'integer', value: BigInt(value.getTime()) * NANOSECONDS };
  if (Array.isArray(value)) return toPairs(value.map((one: unknown) => [one]));
  if (unserializable.has(value)) return { kind: 'null' };
  if (value instanceof Map) return toPairs([...value]);
  // The library's own classes, which it does not export.
  const { seconds, nanos } = value as { readonly seconds?: unknown; readonly nanos?: unknown };
  if (typeof seconds === 'bigint' && typeof nanos === 'number') {
    return { kind: 'integer', value: seconds * 1_000_000_000n + BigInt(nanos) };
  }
  const plain: unknown = value.valueOf();
  if (typeof plain === 'bigint') return { kind: 'integer', value: plain };
  return isPlain(value) ? toPairs(Object.entries(value)) : { kind: 'null' };
}

/** Not so a type, as type() gives it. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function toPairs(entries: readonly (readonly unknown[])[]): CelValue | undefined {
  const pairs: [CelValue, CelValue | undefined][] = [];
  for (const [key, value] of entries) {
    const [first, second] = [toValue(key), value === undefined ? undefined : toValue(value)];
    if (first === undefined || (value !== undefined && second === undefined)) return undefined;
    pairs.push([first, second]);
  }
  return { kind: 'pairs', value: pairs };
}
