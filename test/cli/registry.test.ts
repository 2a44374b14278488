import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { sha256 } from '../../src/base/files.ts';
import { parseArguments } from '../../src/cli/options.ts';
import { runRegistryCommand } from '../../src/cli/registry.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { RunResult } from '../../src/report/result.ts';
import { makeEnvironment } from '../support/environment.ts';
import { packOne } from '../support/pack.ts';
import { makeClient } from '../support/registry-client.ts';
import { sampleModule } from '../support/sample-module.ts';

const module = sampleModule();

/** A command line in a folder with an image `oci:image:v1`. */
async function prepare(): Promise<(...argv: string[]) => Promise<Partial<RunResult>>> {
  const env = makeEnvironment();
  const repository = makeClient({ directory: env.directory }).open(parseReference('oci:image'), 'push');
  const { manifest, blobs } = await packOne('compat', { module, rootIds: [], metadata: {} });
  for (const blob of blobs) await repository.writeBlob(blob);
  await repository.writeManifest(manifest, 'v1');
  return async (...argv) => {
    const invocation = parseArguments(argv);
    if (invocation.kind !== 'registry') throw new Error(`${argv[0]} is no registry command`);
    const result = await runRegistryCommand(invocation.command, invocation.words, invocation.flags, env);
    if (result.module !== undefined)
      expect(sha256(await readFile(join(env.directory, result.module.path)))).toBe(module.sha256);
    return result;
  };
}

describe('the registry commands', () => {
  it('pull writes the module', async () => {
    const run = await prepare();
    expect(await run('pull', 'oci:image:v1', '-o', 'out/plugin.wasm')).toMatchObject({
      module: { path: 'out/plugin.wasm', sha256: module.sha256, abi: '0.2.1' },
    });
  });

  it('pull tells of a place where nothing can be written', async () => {
    const run = await prepare();
    await run('pull', 'oci:image:v1', '-o', 'file');
    const refused = run('pull', 'oci:image:v1', '-o', 'file/plugin.wasm');
    await expect(refused).rejects.toThrow(/^file\/plugin\.wasm cannot be written: /);
    await expect(refused).rejects.toBeInstanceOf(ConfigurationError);
  });

  it('tag takes a tag alone, and list shows it', async () => {
    const run = await prepare();
    await run('tag', 'oci:image:v1', 'stable');
    expect((await run('list', 'oci:image')).tags?.map(({ reference }) => reference)).toEqual([
      'oci:image:stable',
      'oci:image:v1',
    ]);
    expect((await run('inspect', 'oci:image:stable')).inspection).toMatchObject({ layout: 'compat' });
  });

  it.each([
    ['a missing word', ['tag', 'oci:image:v1']],
    ['one too many', ['inspect', 'a/b:c', 'd']],
    ['no file', ['pull', 'oci:image:v1']],
    ['a flag of another command', ['list', 'oci:image', '--layouts', 'solo']],
  ])('refuse %s', (_, argv) => {
    expect(() => parseArguments(argv)).toThrow(ConfigurationError);
  });
});
