import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseArguments, toInputs } from '../../src/cli/options.ts';
import { publishSeveral } from '../../src/cli/publish-several.ts';
import type { Inputs } from '../../src/stage/inputs.ts';
import { makeEnvironment, recordingLog, temporaryFolder } from '../support/environment.ts';
import { type FaultRegistry, startFaultRegistry } from '../support/fault-registry.ts';
import { sampleModule } from '../support/sample-module.ts';

async function start(): Promise<FaultRegistry> {
  const registry = await startFaultRegistry();
  onTestFinished(registry.stop);
  return registry;
}

async function run(directory: string, args: readonly string[]) {
  const invocation = parseArguments(['publish', ...args]);
  if (invocation.kind !== 'command') throw new Error('publish is a command');
  const log = recordingLog();
  const env = makeEnvironment({ directory, log });
  const read = (subject: string): Promise<Inputs> =>
    toInputs(subject, invocation.flags, directory, {}, () => Promise.resolve(''));
  return { ...(await publishSeveral(invocation.subjects, read, env)), lines: log.lines };
}

test('files by their names and projects that were built, over few connections, in their order', async () => {
  const registry = await start();
  const directory = temporaryFolder();
  const names = Array.from({ length: 20 }, (_, index) => `f${index}`);
  for (const name of names) await writeFile(join(directory, `${name}.wasm`), sampleModule(name).bytes);
  const built = join(directory, 'project', '.wasm-action');
  await mkdir(built, { recursive: true });
  await writeFile(join(built, 'module.wasm'), sampleModule('project').bytes);
  const subjects = [...names.map((name) => `${name}.wasm`), 'project'];
  const place = `${registry.host}/acme/{name}:v1`;
  const { result, code, lines } = await run(directory, [...subjects, '--image', place, '--plain-http']);
  expect(code).toBe(0);
  expect(result.modules?.map(({ name }) => name)).toEqual([...names, 'project']);
  expect(result.modules?.map(({ image }) => image?.reference)).toEqual(
    [...names, 'project'].map((name) => `${registry.host}/acme/${name}:v1`),
  );
  expect(lines).toHaveLength(21);
  expect(
    registry.requests.filter((request) => request.startsWith('PUT') && request.includes('/manifests/')),
  ).toHaveLength(42);
});

test('one that is no module fails alone, and says so', async () => {
  const registry = await start();
  const directory = temporaryFolder();
  await writeFile(join(directory, 'good.wasm'), sampleModule('good').bytes);
  await writeFile(join(directory, 'bad.wasm'), 'not a module');
  const place = `${registry.host}/acme/{name}:v1`;
  const { result, code } = await run(directory, ['bad.wasm', 'good.wasm', '--image', place, '--plain-http']);
  expect(code).toBe(1);
  expect(result.modules?.map(({ status }) => status)).toEqual(['failed', 'passed']);
  expect(result.modules?.[0]?.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['module-malformed']);
  expect(registry.requests.some((request) => request.includes('/acme/bad/'))).toBe(false);
});

test.each([
  [['a.wasm', 'b.wasm', '--image', '127.0.0.1:1/acme/one:v1'], 'would hold each module in turn'],
  [['a.wasm', 'b.wasm'], 'nothing says where to push it'],
  [['a.wasm', 'c/a.wasm', '--image', '127.0.0.1:1/acme/{name}:v1'], 'two modules are called a'],
  [['a.wasm', 'c', '--image', '127.0.0.1:1/acme/{name}:v1'], 'c is no built module'],
])('%j is a mistake that costs no request', async (args, message) => {
  const directory = temporaryFolder();
  await mkdir(join(directory, 'c'));
  for (const file of ['a.wasm', 'b.wasm', 'c/a.wasm']) await writeFile(join(directory, file), sampleModule(file).bytes);
  await expect(run(directory, args)).rejects.toThrow(message);
});
