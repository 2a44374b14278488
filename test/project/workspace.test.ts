import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/project/project.ts';
import { WORKSPACE } from '../../src/project/workspace-schema.ts';
import { makeEnvironment } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { expectPublished } from '../support/published-schema.ts';

describe('the defaults of a repository', () => {
  it('fill what a wasm.yaml leaves open, and give each image the name of its module', async () => {
    const env = makeEnvironment();
    await writeFiles(env.directory, {
      'wasm-modules.yaml':
        'defaults: {targets: [istio@1.28.10], image: "ghcr.io/acme/{name}:v1", layouts: [compat], budgets: {size: 200 kB}, mirrors: [docker.io = hub.acme.example]}\n',
      'filters/a/wasm.yaml': 'name: first\n',
      'filters/b/wasm.yaml': 'targets: [1.40.0]\nimage: ghcr.io/acme/own\nlayouts: [solo]\n',
    });
    const load = (name: string) => loadProject(`${env.directory}/filters/${name}`, env, { module: true });
    expect(await load('a')).toMatchObject({
      targets: ['istio@1.28.10'],
      image: 'ghcr.io/acme/first:v1',
      layouts: ['compat'],
      budgets: { size: 200_000 },
      mirrors: ['docker.io = hub.acme.example'],
    });
    expect(await load('b')).toMatchObject({ targets: ['1.40.0'], image: 'ghcr.io/acme/own', layouts: ['solo'] });
  });

  it('are not looked for above the working directory', async () => {
    const env = makeEnvironment();
    await writeFiles(env.directory, {
      'wasm-modules.yaml': 'defaults: {targets: [istio@1.28.10]}\n',
      'inner/wasm.yaml': '',
    });
    const inner = { ...env, directory: `${env.directory}/inner` };
    expect((await loadProject(inner.directory, inner, { module: true })).targets).toEqual([]);
  });
});

it('schema/modules.schema.json is the table that the code reads by', async () => {
  await expectPublished(WORKSPACE, 'modules.schema.json');
});
