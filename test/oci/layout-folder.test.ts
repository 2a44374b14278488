import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError, ToolError } from '../../src/base/errors.ts';
import { openLayoutFolder } from '../../src/oci/layout-folder.ts';
import { type Content, digestOf, type StoredManifest } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { type Repository, readBlobWhole } from '../../src/oci/repository.ts';

let folder: string;
let repository: Repository;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'layout ü-')), 'image');
  repository = openLayoutFolder(folder, 'out/image');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

function makeContent(text: string): Content {
  const bytes = new TextEncoder().encode(text);
  return { descriptor: { mediaType: MEDIA_TYPE.wasm, digest: digestOf(bytes), size: bytes.length }, bytes };
}

function makeManifest(note: string): StoredManifest {
  const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, note }));
  return { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf(bytes), bytes };
}

describe('an image-layout folder', () => {
  it('keeps what was written, each tag with its own image', async () => {
    const content = makeContent('one');
    await repository.writeBlob(content);
    expect(await repository.hasBlob(content.descriptor)).toBe(true);
    expect((await readBlobWhole(repository, content.descriptor)).toString()).toBe('one');

    const [first, second] = [makeManifest('first'), makeManifest('second')];
    await Promise.all([repository.writeManifest(first, 'v1'), repository.writeManifest(second, 'v2')]);
    await repository.writeManifest(second, 'v0');
    expect(await repository.resolve('v1')).toBe(first.digest);
    expect(await repository.resolve('v0')).toBe(second.digest);
    await repository.writeManifest(second, 'v1');
    expect((await repository.readManifest('v1')).digest).toBe(second.digest);
    expect((await repository.readManifest(first.digest)).mediaType).toBe(MEDIA_TYPE.ociManifest);
    expect(await repository.resolve('v3')).toBeUndefined();

    const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
    expect(index.manifests.map((entry: { annotations: object }) => Object.values(entry.annotations)[0])).toEqual([
      'v0',
      'v1',
      'v2',
    ]);
    expect(JSON.parse(await readFile(join(folder, 'oci-layout'), 'utf8'))).toEqual({ imageLayoutVersion: '1.0.0' });
    expect((await readdir(folder)).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
  });

  it('keeps what others wrote into its index', async () => {
    await repository.writeManifest(makeManifest('first'), 'v1');
    const path = join(folder, 'index.json');
    const index = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...index, annotations: { theirs: 'kept' } }));
    await repository.writeManifest(makeManifest('second'), 'v2');
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ annotations: { theirs: 'kept' } });
  });

  it.each([
    [['v1'], 'v1'],
    [['v1', 'v1-solo'], 'v1'],
    [['v1', 'v2', 'latest', 'latest-solo'], 'latest'],
  ])('takes of the tags %j by itself %s', async (tags, expected) => {
    for (const tag of tags) await repository.writeManifest(makeManifest('x'), tag);
    expect(await repository.defaultTag()).toBe(expected);
  });

  it('asks for a tag where several would do', async () => {
    await expect(repository.defaultTag()).rejects.toThrow('oci:out/image holds no image tagged latest');
    await repository.writeManifest(makeManifest('x'), 'v1');
    await repository.writeManifest(makeManifest('x'), 'v2');
    await expect(repository.defaultTag()).rejects.toThrow(ConfigurationError);
  });

  it('names its tags for one that is not there', async () => {
    await repository.writeManifest(makeManifest('x'), 'v1');
    await expect(repository.readManifest('v2')).rejects.toMatchObject({
      message: 'oci:out/image holds no image tagged v2',
      hint: 'it holds v1',
    });
  });

  it('says that it is damaged', async () => {
    const content = makeContent('one');
    const path = join(folder, 'blobs', 'sha256', content.descriptor.digest.slice(7));
    await expect(readBlobWhole(repository, content.descriptor)).rejects.toThrow('it is not there');
    await repository.writeBlob(content);
    for (const spoilt of ['two', 'o', 'longer']) {
      await writeFile(path, spoilt);
      await expect(readBlobWhole(repository, content.descriptor)).rejects.toThrow(ToolError);
    }
    const manifest = makeManifest('x');
    await repository.writeManifest(manifest, 'v1');
    await writeFile(join(folder, 'blobs', 'sha256', manifest.digest.slice(7)), '{}');
    await expect(repository.readManifest('v1')).rejects.toThrow('oci:out/image is damaged');
  });

  it.each(['{', '[]', '{"manifests": [{"digest": "../../etc/passwd"}]}'])('refuses the index %s', async (text) => {
    await repository.writeManifest(makeManifest('x'), 'v1');
    await writeFile(join(folder, 'index.json'), text);
    await expect(repository.resolve('v1')).rejects.toThrow('is no OCI image-layout folder');
  });
});
