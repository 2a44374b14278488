import type { Facts } from '../envoy/bootstrap.ts';
import { pairsSize, writePairs } from '../host/pairs.ts';
import type { PropertyTree, PropertyValue } from './suite.ts';

/** A property of a case, by the parts of its path. */
interface GivenProperty {
  readonly parts: readonly string[];
  readonly value: PropertyValue;
}

/** Everything in the tree, each before its parts; the places of a list count as its parts. */
function listProperties(tree: object, above: readonly string[] = []): GivenProperty[] {
  return Object.entries(tree).flatMap(([part, value]: [string, PropertyValue]) => {
    const parts = [...above, part];
    return [{ parts, value }, ...(typeof value === 'object' ? listProperties(value, parts) : [])];
  });
}

/**
 * What proxy_get_property hands over for each path, as Envoy serializes it: text as it is, truth in one byte, numbers
 * in eight, those of metadata as floating point, since a Struct knows no others; lists and the mappings within metadata
 * as pairs (context.cc, serializeValue).
 */
export function toPropertyBytes(tree: PropertyTree): ReadonlyMap<string, Buffer> | undefined {
  const whole = listProperties(tree).filter(({ parts, value }) => !isTree(value) || isStruct(parts));
  if (whole.length === 0) return undefined;
  return new Map(whole.map(({ parts, value }) => [parts.map(latin1).join('\0'), serialize(value, isMetadata(parts))]));
}

function isMetadata(parts: readonly string[]): boolean {
  return parts.slice(0, 3).some((part) => part.endsWith('metadata'));
}

/** What begins a path is a message of Envoy's own, which holds Structs. */
function isStruct(parts: readonly string[]): boolean {
  return parts.length > 1 && isMetadata(parts);
}

function isTree(value: PropertyValue): value is PropertyTree {
  return typeof value === 'object' && !Array.isArray(value);
}

function serialize(value: PropertyValue, isDouble: boolean): Buffer {
  if (typeof value === 'string') return Buffer.from(value);
  if (typeof value === 'boolean') return Buffer.from([value ? 1 : 0]);
  if (typeof value === 'object') {
    const [names, values] = Array.isArray(value) ? [value, []] : [Object.keys(value), Object.values(value)];
    return serializePairs(
      names.map((name: PropertyValue) => serialize(name, isDouble)),
      values.map((part: PropertyValue) => serialize(part, isDouble)),
    );
  }
  const bytes = Buffer.alloc(8);
  if (isDouble || !Number.isSafeInteger(value)) bytes.writeDoubleLE(value);
  else bytes.writeBigInt64LE(BigInt(value));
  return bytes;
}

function serializePairs(names: readonly Buffer[], values: readonly Buffer[]): Buffer {
  const texts = names.map((name) => name.toString('latin1'));
  const parts = values.map((value) => value.toString('latin1'));
  const pairs = Buffer.alloc(pairsSize(texts, parts));
  writePairs(texts, parts, pairs, 0);
  return pairs;
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/**
 * Which of the properties a real Envoy can be told: the `id`, `cluster` and `metadata` of `xds.node`, and dynamic
 * metadata of requests, `metadata.filter_metadata`. The others are named.
 */
export function toFacts(tree: PropertyTree): { readonly facts: Facts; readonly untellable: readonly string[] } {
  const untellable = listProperties(tree)
    .filter(({ value }) => typeof value !== 'object')
    .filter(({ parts, value }) => !isTellable(parts, value))
    .map(({ parts }) => parts.join('.'));
  const facts = { node: subtree(tree, 'xds', 'node'), metadata: subtree(tree, 'metadata', 'filter_metadata') };
  return { untellable, facts };
}

function subtree(tree: PropertyTree, ...parts: readonly string[]): PropertyTree | undefined {
  let found: PropertyValue | undefined = tree;
  for (const part of parts) found = found !== undefined && isTree(found) ? found[part] : undefined;
  return found !== undefined && isTree(found) ? found : undefined;
}

function isTellable([first, second, third, ...rest]: readonly string[], value: unknown): boolean {
  if (first === 'metadata') return second === 'filter_metadata' && rest.length > 0;
  if (first !== 'xds' || second !== 'node') return false;
  if (third === 'metadata') return rest.length > 0;
  return (third === 'id' || third === 'cluster') && rest.length === 0 && typeof value === 'string';
}
