import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/base/log.ts';
import { readModule } from '../../src/oci/read-module.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { listImages } from '../../src/publish/list.ts';
import { publish } from '../../src/publish/publish.ts';
import { collect, startCli } from '../support/cli.ts';
import { makeFolder } from '../support/environment.ts';
import { type FaultRegistry, startFaultRegistry } from '../support/fault-registry.ts';
import { makeClient } from '../support/registry-client.ts';
import { sampleModule } from '../support/sample-module.ts';

const before = sampleModule('before', 5000);
const after = sampleModule('after', 5000);
const TAGS = ['v1', 'v1-solo'] as const;

describe('kill -9', () => {
  let registry: FaultRegistry;
  /** Called at each request, before it is answered. */
  let onRequest = (): void => undefined;
  beforeAll(async () => {
    registry = await startFaultRegistry(() => onRequest() as undefined);
  });
  afterAll(() => registry.stop());

  it('at every request of a publish leaves each tag whole, and the repeat finishes the set', async () => {
    const directory = await makeFolder();
    await writeFile(join(directory, 'plugin.wasm'), after.bytes);
    const name = `${registry.host}/demo/killed`;
    const client = makeClient();
    const destination = { place: parseReference(name), tags: ['v1'] as const, floating: [] };
    const layouts = ['compat', 'solo'] as const;
    await publish({ module: before, rootIds: [], metadata: {}, layouts, destination, client, log: silentLog });
    const [blobs, manifests] = [new Map(registry.blobs), new Map(registry.manifests)];
    const heldBy = async (tag: string): Promise<string> => {
      const { bytes } = await readModule({ client, reference: parseReference(`${name}:${tag}`) });
      return Buffer.from(bytes).equals(before.bytes)
        ? 'before'
        : Buffer.from(bytes).equals(after.bytes)
          ? 'after'
          : '?';
    };
    const args = ['publish', 'plugin.wasm', '--image', `${name}:v1`, '--plain-http'];

    let killed = 0;
    const sets = new Set<string>();
    for (let moment = 1; ; moment++) {
      registry.blobs.clear();
      registry.manifests.clear();
      for (const [digest, bytes] of blobs) registry.blobs.set(digest, bytes);
      for (const [tag, manifest] of manifests) registry.manifests.set(tag, manifest);
      const child = startCli(args, { directory });
      let requests = 0;
      onRequest = () => {
        if (++requests === moment) child.kill('SIGKILL');
      };
      const { code } = await collect(child);
      onRequest = () => undefined;
      if (code !== null) {
        expect(code).toBe(0);
        break;
      }
      killed++;
      const held = await Promise.all(TAGS.map(heldBy));
      expect(held).not.toContain('?');
      sets.add(held.join());
      const { stdout, code: repeated } = await collect(startCli(args, { directory }));
      expect(repeated, stdout).toBe(0);
      expect(await Promise.all(TAGS.map(heldBy))).toEqual(['after', 'after']);
    }
    // Two tags to ask for, at least three blobs and two manifests to send.
    expect(killed).toBeGreaterThan(8);
    // The plain tag is never ahead of the other one.
    expect(sets).not.toContain('after,before');
    expect(sets.size).toBeGreaterThan(1);
  });
});

describe('several processes', () => {
  it('write one layout folder together', async () => {
    const directory = await makeFolder();
    await writeFile(join(directory, 'plugin.wasm'), after.bytes);
    const tags = ['a', 'b', 'c', 'd', 'e', 'f'];
    const outputs = await Promise.all(
      tags.map((tag) => collect(startCli(['publish', 'plugin.wasm', '--image', `oci:image:${tag}`], { directory }))),
    );
    expect(outputs.map(({ code }) => code)).toEqual(tags.map(() => 0));
    const listed = await listImages(makeClient({ directory }), parseReference('oci:image'));
    expect(listed.map(({ tag }) => tag)).toEqual(tags.flatMap((tag) => [tag, `${tag}-solo`]));
  });
});
