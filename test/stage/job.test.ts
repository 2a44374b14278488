import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createJob, type Job } from '../../src/stage/job.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';

function jobFor(directory: string): Job {
  const inputs = {
    directory,
    module: { kind: 'file', path: join(directory, 'filter.wasm') },
    targets: [],
    cases: [],
    engines: [],
    tags: [],
    layouts: [],
    push: false,
    plainHttp: false,
    mirrors: [],
    failOn: 'error',
  } as const;
  return createJob({ inputs, env: makeEnvironment({ directory }), folder: directory }, ['check']);
}

describe('the module file of a job', () => {
  it('is not read where it is larger than any mesh takes it', async () => {
    const directory = temporaryFolder();
    const file = join(directory, 'filter.wasm');
    await writeFile(file, '');
    await truncate(file, (256 << 20) + 1);
    await expect(jobFor(directory).file()).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: 'the module filter.wasm has 268435457 bytes, and 268435456 (256 MiB) are allowed',
    });
  });

  it('is no folder, and there is one', async () => {
    const directory = temporaryFolder();
    await expect(jobFor(directory).file()).rejects.toThrow(/filter\.wasm cannot be read: .*no such file/);
    await mkdir(join(directory, 'filter.wasm'));
    await expect(jobFor(directory).file()).rejects.toThrow(/filter\.wasm cannot be read: .*directory/);
  });
});
