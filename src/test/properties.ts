import type { Facts } from '../envoy/bootstrap.ts';
import type { PropertyTree, PropertyValue } from './suite.ts';

/** A property of a case, by the parts of its path. */
export interface GivenProperty {
  readonly parts: readonly string[];
  readonly value: string | number | boolean;
}

/** The leaves of the tree, in its order. */
function listProperties(tree: PropertyTree, above: readonly string[] = []): GivenProperty[] {
  return Object.entries(tree).flatMap(([part, value]) => {
    const parts = [...above, part];
    return isTree(value) ? listProperties(value, parts) : [{ parts, value }];
  });
}

function isTree(value: PropertyValue): value is PropertyTree {
  return typeof value === 'object';
}

/**
 * What proxy_get_property hands over for each path, as Envoy serializes it: text as it is, truth in one byte, numbers
 * in eight, those of metadata as floating point, since a Struct knows no others (context.cc, serializeValue).
 */
export function toPropertyBytes(tree: PropertyTree): ReadonlyMap<string, Buffer> | undefined {
  const given = listProperties(tree);
  if (given.length === 0) return undefined;
  return new Map(given.map(({ parts, value }) => [parts.map(latin1).join('\0'), serialize(value, isMetadata(parts))]));
}

function isMetadata(parts: readonly string[]): boolean {
  return parts.slice(0, 3).some((part) => part.endsWith('metadata'));
}

function serialize(value: string | number | boolean, isDouble: boolean): Buffer {
  if (typeof value === 'string') return Buffer.from(value);
  if (typeof value === 'boolean') return Buffer.from([value ? 1 : 0]);
  const bytes = Buffer.alloc(8);
  if (isDouble || !Number.isSafeInteger(value)) bytes.writeDoubleLE(value);
  else bytes.writeBigInt64LE(BigInt(value));
  return bytes;
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
