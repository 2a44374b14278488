import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { readLockFiles } from '../../src/project/lock-files.ts';
import { temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';

const CARGO = `version = 4

[[package]]
name = "add-header"
version = "0.1.0"
dependencies = ["hashbrown 0.15.2", "proxy-wasm"]

[[package]]
name = "hashbrown"
version = "0.14.5"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${'a'.repeat(64)}"

[[package]]
name = "hashbrown"
version = "0.15.2"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${'b'.repeat(64)}"

[[package]]
name = "proxy-wasm"
version = "0.2.3"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${'c'.repeat(64)}"
dependencies = ["hashbrown 0.15.2"]
`;

test("Cargo.lock: a workspace's stands above, and its own packages are left out", async () => {
  const root = temporaryFolder();
  await writeFiles(root, { 'Cargo.lock': CARGO, 'filters/add-header/Cargo.toml': '' });
  const [lock] = await readLockFiles(join(root, 'filters', 'add-header'), root);
  expect(lock?.file).toBe('Cargo.lock');
  expect(lock?.packages).toEqual([
    expect.objectContaining({ purl: 'pkg:cargo/hashbrown@0.14.5', dependsOn: [] }),
    expect.objectContaining({
      purl: 'pkg:cargo/hashbrown@0.15.2',
      hash: { algorithm: 'SHA-256', hex: 'b'.repeat(64) },
    }),
    expect.objectContaining({ purl: 'pkg:cargo/proxy-wasm@0.2.3', dependsOn: ['pkg:cargo/hashbrown@0.15.2'] }),
  ]);
});

test('package-lock.json: nested versions, scopes, and what only builds', async () => {
  const root = temporaryFolder();
  const packages = {
    '': { name: 'filter', version: '1.0.0', dependencies: { '@proxy/runtime': '^1.0.0' } },
    'node_modules/@proxy/runtime': {
      version: '1.2.0',
      integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
      dependencies: { long: '^4.0.0' },
    },
    'node_modules/@proxy/runtime/node_modules/long': { version: '4.0.0' },
    'node_modules/long': { version: '5.0.0', dev: true },
    'node_modules/linked': { link: true },
  };
  await writeFiles(root, { 'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages }) });
  const [lock] = await readLockFiles(root, root);
  expect(lock?.packages).toEqual([
    {
      purl: 'pkg:npm/%40proxy/runtime@1.2.0',
      name: '@proxy/runtime',
      version: '1.2.0',
      hash: { algorithm: 'SHA-512', hex: '01'.repeat(64) },
      development: false,
      dependsOn: ['pkg:npm/long@4.0.0'],
    },
    { purl: 'pkg:npm/long@4.0.0', name: 'long', version: '4.0.0', development: false, dependsOn: [] },
    { purl: 'pkg:npm/long@5.0.0', name: 'long', version: '5.0.0', development: true, dependsOn: [] },
  ]);
});

test('go.mod: requirements in a block and alone, indirect ones too', async () => {
  const root = temporaryFolder();
  const content = [
    'module example.com/filter // ours',
    'go 1.24',
    'require github.com/tidwall/gjson v1.18.0',
    'require (',
    '\tgithub.com/proxy-wasm/proxy-wasm-go-sdk v0.0.0-20250212164326-ab4161dcf924',
    '\tgithub.com/tidwall/match v1.1.1 // indirect',
    ')',
    'replace example.com/a => ../a',
  ];
  await writeFiles(root, { 'go.mod': content.join('\n') });
  const [lock] = await readLockFiles(root, root);
  expect(lock?.packages.map(({ purl }) => purl)).toEqual([
    'pkg:golang/github.com/tidwall/gjson@v1.18.0',
    'pkg:golang/github.com/proxy-wasm/proxy-wasm-go-sdk@v0.0.0-20250212164326-ab4161dcf924',
    'pkg:golang/github.com/tidwall/match@v1.1.1',
  ]);
});

test.each([
  ['Cargo.lock', '[[package]\n'],
  ['Cargo.lock', '[[package]]\nname = 3\n'],
  ['package-lock.json', '{"packages": '],
  ['package-lock.json', '{"lockfileVersion": 1}'],
])('%s that is none is named: %j', async (name, content) => {
  const root = temporaryFolder();
  await writeFiles(root, { [name]: content });
  const error = await readLockFiles(root, root).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect((error as ConfigurationError).position).toEqual({ file: name });
});
