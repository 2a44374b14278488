import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { readTextIfExists } from '../base/files.ts';

/** What a run left in a folder of the store; undefined where it left nothing, or nothing of this form. */
export async function readRecord<Schema extends GenericSchema>(
  folder: string,
  name: string,
  schema: Schema,
): Promise<InferOutput<Schema> | undefined> {
  const text = await readTextIfExists(join(folder, name));
  if (text === undefined) return undefined;
  const result = safeParse(schema, parse(text));
  return result.success ? result.output : undefined;
}

/** Writes a record into a folder that nobody sees yet. */
export async function writeRecord(folder: string, name: string, record: object): Promise<void> {
  await writeFile(join(folder, name), `${JSON.stringify(record)}\n`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
