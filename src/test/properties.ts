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
  return parts.slice(0, 2).some((part) => part.endsWith('metadata'));
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
