import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { readModule } from '../../src/oci/read-module.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { verify } from '../../src/publish/verify.ts';
import { temporaryFolder } from '../support/environment.ts';
import { type LayerFile, makeContent, makeLayer, writeImage } from '../support/image-builder.ts';
import { makeClient } from '../support/registry-client.ts';
import { sampleModule } from '../support/sample-module.ts';

const module = sampleModule('the one');
const bytes = Buffer.from(module.bytes);
const another = Buffer.from(sampleModule('another').bytes);
const file = (name: string, content: string | Buffer = bytes): LayerFile => ({ name, content });
const whole = await makeLayer([file('plugin.wasm')]);
const raw = (data: Uint8Array | string) => makeContent(MEDIA_TYPE.ociTarGzip, data);

// What Istio's fetcher (pkg/wasm of August 2026) and Envoy Gateway's (1.9.1) took out of each, and whether they took it for
// a module.
describe('archives that are meant to mislead', () => {
  it.each<[string, readonly LayerFile[] | Uint8Array, boolean]>([
    ['several: the first counts', [file('plugin.wasm'), file('other/plugin.wasm', another)], true],
    ['several: the first is rubbish', [file('a/plugin.wasm', 'rubbish'), file('plugin.wasm')], false],
    ['a dot before it', [file('./plugin.wasm')], true],
    ['a path that leads out', [file('../../plugin.wasm')], true],
    ['a path from the root', [file('/plugin.wasm')], true],
    ['doubled slashes', [file('x//plugin.wasm')], true],
    ['a path longer than tar has room for', [file(`${'d/'.repeat(120)}plugin.wasm`)], true],
    ['letters beyond ASCII', [file('ü/plugin.wasm')], true],
    ['a folder of that name first', [{ name: 'plugin.wasm', type: 'directory' }, file('plugin.wasm')], false],
    ['a link of that name', [{ name: 'plugin.wasm', type: 'symlink', linkname: 'x' }, file('x')], false],
    ['capitals', [file('Plugin.wasm')], false],
    ['other names', [file('filter.wasm'), file('plugin.wasm.bak'), file('xplugin.wasm')], false],
    ['a space behind it', [file('plugin.wasm ')], false],
    ['a backslash', [file('x\\plugin.wasm')], false],
    ['an empty file', [file('plugin.wasm', '')], false],
    ['seven bytes', [file('plugin.wasm', bytes.subarray(0, 7))], false],
    ['the text format', [file('plugin.wasm', '(module)')], false],
    ['nothing', [], false],
    ['no gzip', Buffer.from('not gzip at all'), false],
    ['no bytes', Buffer.alloc(0), false],
    ['gzip of a text', gzipSync('hello'), false],
    ['gzip that lacks its end', whole.bytes.subarray(0, -20), false],
    ['gzip that is cut off', whole.bytes.subarray(0, whole.bytes.length / 2), false],
  ])('%s', async (_, content, loads) => {
    const layer = Array.isArray(content) ? await makeLayer(content) : raw(content as Uint8Array);
    const client = makeClient();
    const reference = parseReference(`oci:${join(temporaryFolder(), 'image')}:v1`);
    await writeImage(client.open(reference, 'push'), 'v1', [layer]);
    const { consumers } = await verify({ client, reference, asked: ['istio'] });
    for (const row of consumers.filter(({ consumer }) => ['istio', 'envoy-gateway', 'higress'].includes(consumer))) {
      expect(row.verdict, row.reasons.join()).toBe(loads ? 'loads' : 'refuses');
      if (loads) expect(row.moduleSha256).toBe(module.sha256);
      else expect(row.reasons.join()).not.toBe('');
    }
    // Whatever it is, taking the module out of it either works or says why.
    await readModule({ client, reference }).catch((error: unknown) => expect(error).toBeInstanceOf(ConfigurationError));
  });
});
