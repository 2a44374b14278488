import { type Cursor, readByte, readCount, readName } from './cursor.ts';
import type { Producer } from './interface.ts';
import { MalformedModule } from './malformed.ts';

const MAX_ENTRIES = 10_000;

/** The section `producers` (tool-conventions, ProducersSection.md); empty where it is damaged. */
export function readProducers(cursor: Cursor): Producer[] {
  return readOrNothing(() => {
    const producers: Producer[] = [];
    for (let fields = readCount(cursor, 'producer fields', MAX_ENTRIES); fields > 0; fields -= 1) {
      const field = readName(cursor);
      for (let values = readCount(cursor, 'producers', MAX_ENTRIES); values > 0; values -= 1) {
        producers.push({ field, name: readName(cursor), version: readName(cursor) });
      }
    }
    return producers;
  });
}

/** The features that the section `target_features` marks as used, `+` (tool-conventions, Linking.md); empty where damaged. */
export function readFeatures(cursor: Cursor): string[] {
  return readOrNothing(() => {
    const features: string[] = [];
    for (let left = readCount(cursor, 'features', MAX_ENTRIES); left > 0; left -= 1) {
      const used = readByte(cursor) === 0x2b;
      const name = readName(cursor);
      if (used) features.push(name);
    }
    return features;
  });
}

/** The specification (7.4, custom sections) forbids to refuse a module for what its custom sections hold. */
function readOrNothing<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedModule) return [];
    throw error;
  }
}
