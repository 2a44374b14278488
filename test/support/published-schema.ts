import { readFile, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { expect } from 'vitest';

/** Holds a file below schema/ against the table that the code reads by; UPDATE_SCHEMAS=1 writes it anew. */
export async function expectPublished(table: v.GenericSchema, name: string): Promise<void> {
  // Checks that are code have no place in a JSON Schema and are left out of it.
  const schema = toJsonSchema(table, { errorMode: 'ignore' });
  const file = new URL(`../../schema/${name}`, import.meta.url);
  if (process.env.UPDATE_SCHEMAS === '1') await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
  expect(JSON.parse(await readFile(file, 'utf8')), 'UPDATE_SCHEMAS=1 writes it anew').toEqual(schema);
}
