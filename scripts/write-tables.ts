/**
 * Writes data/tables.json, which `data-version` fetches and SDKs link: all that this repository judges by, in one file.
 * Its version is raised where anything in it has changed. `npm run tables`
 */
import { readFile, writeFile } from 'node:fs/promises';
import { composeTables, nextVersion } from './refresh/tables.ts';

const TABLES = new URL('../data/tables.json', import.meta.url);
const VERSION = new URL('../src/abi/data/version.json', import.meta.url);

const data = JSON.parse(await readFile(VERSION, 'utf8')) as { version: string };
const format = (version: string): string => `${JSON.stringify(composeTables(version), null, 1)}\n`;
const before = await readFile(TABLES, 'utf8').catch(() => undefined);
if (before !== format(data.version)) {
  const version = before === undefined ? data.version : nextVersion(data.version, new Date());
  await writeFile(VERSION, `${JSON.stringify({ ...data, version }, null, 2)}\n`);
  await writeFile(TABLES, format(version));
  console.log(`data/tables.json is ${version}`);
}
