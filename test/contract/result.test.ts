import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeKnownGoodModule } from '../../src/envoy/known-good.ts';
import { SCHEMA_VERSION, STAGES } from '../../src/report/result.ts';
import { runCli } from '../support/cli.ts';
import { requireProgram } from '../support/registry.ts';
import { CHECKOUT } from '../support/repository.ts';

let folder: string;
let strict: string;
let schema: { properties: Record<string, { const?: unknown }> };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wasm-action-result-'));
  schema = JSON.parse(await readFile(join(CHECKOUT, 'schema/result.schema.json'), 'utf8'));
  strict = join(folder, 'strict.schema.json');
  await writeFile(strict, JSON.stringify(close(schema)));
  await writeFile(join(folder, 'good.wasm'), makeKnownGoodModule());
  await writeFile(join(folder, 'bad.wasm'), 'no module');
  const published = await runCli(['publish', 'good.wasm', '--image', 'oci:published:v1'], { directory: folder });
  expect(published.code, published.stdout).toBe(0);
  await mkdir(join(folder, 'project'));
  await writeFile(join(folder, 'project/wasm.yaml'), 'nmae: x\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The schema with no room for a field that it does not name. */
function close(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(close);
  if (typeof node !== 'object' || node === null) return node;
  const closed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
  return 'properties' in closed && 'type' in closed ? { additionalProperties: false, ...closed } : closed;
}

test.each([
  ['a run that passes', ['run', 'good.wasm', '--no-push'], 0],
  ['a module that is none', ['check', 'bad.wasm'], 1],
  ['a wrong manifest', ['build', 'project'], 2],
  ['a wrong flag', ['run', '--no-such-flag'], 2],
  ['an environment at fault', ['test', 'good.wasm', '--target', 'path:no-envoy-here'], undefined],
  ['an image that is verified', ['verify', 'published'], 0],
  ['an image that nobody asked for reads', ['verify', 'oci:published:v1-solo', '--consumer', 'wkg'], 1],
  ['an image that is inspected', ['inspect', 'oci:published:v1-solo'], 0],
  ['a list of tags', ['list', 'oci:published'], 0],
  ['a tag', ['tag', 'oci:published:v1', 'oci:copied:v2'], 0],
  ['a module that is pulled', ['pull', 'oci:published:v1', '-o', 'pulled.wasm'], 0],
  ['an image that is not there', ['pull', 'oci:nothing', '-o', 'pulled.wasm'], 2],
] as const)('%s prints what the schema says, and no other field', async (_, args, code) => {
  const output = await runCli([...args, '--json'], { directory: folder });
  if (code === undefined) expect(output.code).not.toBe(0);
  else expect(output.code, output.stderr + output.stdout).toBe(code);
  const file = join(folder, 'result.json');
  await writeFile(file, output.stdout);
  const validated = await promisify(execFile)(requireProgram('check-jsonschema'), ['--schemafile', strict, file]).catch(
    (error: { stdout: string }) => error,
  );
  expect(validated.stdout).toContain('ok');
});

test('the schema names the version and the stages that there are', () => {
  expect(schema.properties.schemaVersion?.const).toBe(SCHEMA_VERSION);
  const stages = schema.properties.stages as unknown as { items: { properties: { name: { enum: string[] } } } };
  expect(stages.items.properties.name.enum).toEqual([...STAGES]);
});
