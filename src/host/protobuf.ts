import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire';

/** The last value of each field by its number: numbers as bigint, all that has a length as bytes. */
export type Fields = ReadonlyMap<number, bigint | Buffer>;

/** The fields of a message; undefined where the bytes are none. */
export function readFields(bytes: Uint8Array): Fields | undefined {
  const fields = new Map<number, bigint | Buffer>();
  try {
    const reader = new BinaryReader(bytes);
    while (reader.pos < reader.len) {
      const [field, type] = reader.tag();
      if (type === WireType.Varint) fields.set(field, BigInt(reader.uint64()));
      else if (type === WireType.LengthDelimited) fields.set(field, Buffer.from(reader.bytes()));
      else reader.skip(type, field);
    }
  } catch {
    return undefined;
  }
  return fields;
}

/** A field that is text or bytes; empty where it is absent. */
export function bytesField(fields: Fields, field: number): Buffer {
  const value = fields.get(field);
  return Buffer.isBuffer(value) ? value : Buffer.alloc(0);
}

export function numberField(fields: Fields, field: number): number {
  const value = fields.get(field);
  return typeof value === 'bigint' ? Number(value) : 0;
}

/** A message of these fields; what proto3 leaves out because it is the default is left out. */
export function writeFields(fields: readonly (readonly [number: number, value: boolean | Uint8Array])[]): Buffer {
  const writer = new BinaryWriter();
  for (const [field, value] of fields) {
    if (value === true) writer.tag(field, WireType.Varint).bool(true);
    else if (value !== false && value.length > 0) writer.tag(field, WireType.LengthDelimited).bytes(value);
  }
  return Buffer.from(writer.finish());
}
