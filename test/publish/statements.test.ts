import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import type { LockedPackage } from '../../src/project/lock-files.ts';
import { makeProvenance, readBuilder } from '../../src/publish/provenance.ts';
import { makeSbom } from '../../src/publish/sbom.ts';

const decode = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
const subject = { name: 'add-header', version: '1.2.3', license: 'Apache-2.0', sha256: 'a'.repeat(64) };
const long: LockedPackage = { purl: 'pkg:npm/long@5.0.0', name: 'long', version: '5.0.0', dependsOn: [] };
const runtime: LockedPackage = {
  purl: 'pkg:npm/%40proxy/runtime@1.2.0',
  name: '@proxy/runtime',
  version: '1.2.0',
  hash: { algorithm: 'SHA-512', hex: '01'.repeat(64) },
  development: false,
  dependsOn: [long.purl, long.purl],
};

/** CycloneDX's own schema, with those that it names. */
function cycloneDx() {
  const require = createRequire(import.meta.url);
  const library = require.resolve('@cyclonedx/cyclonedx-library');
  const folder = join(library.slice(0, library.lastIndexOf('cyclonedx-library')), 'cyclonedx-library', 'res', 'schema');
  const read = (name: string): object => JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8'));
  // Formats are not what this is about, and the schema has words of its own.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  return ajv.compile(read('bom-1.6'));
}

describe('the SBOM', () => {
  it("is valid by CycloneDX's own schema", () => {
    const { bytes, artifactType } = makeSbom(subject, [{ file: 'package-lock.json', packages: [runtime, long] }]);
    const validate = cycloneDx();
    expect(validate(decode(bytes)), JSON.stringify(validate.errors)).toBe(true);
    expect(artifactType).toBe('application/vnd.cyclonedx+json');
    expect(validate({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ name: 'x' }] })).toBe(false);
  });

  it('has the same bytes whatever the order, and says what needs what', () => {
    const one = makeSbom(subject, [{ file: 'package-lock.json', packages: [runtime, long] }]);
    const other = makeSbom(subject, [{ file: 'package-lock.json', packages: [long, runtime, long] }]);
    expect(one.bytes).toEqual(other.bytes);
    expect(decode(one.bytes)).toMatchObject({
      metadata: { component: { hashes: [{ alg: 'SHA-256', content: subject.sha256 }] } },
      dependencies: [
        { ref: 'pkg:generic/add-header@1.2.3', dependsOn: [runtime.purl] },
        { ref: runtime.purl, dependsOn: [long.purl] },
        { ref: long.purl, dependsOn: [] },
      ],
    });
  });

  it('is not made of nothing', () => {
    expect(() => makeSbom(subject, [])).toThrow(ConfigurationError);
  });
});

describe('the provenance', () => {
  const variables = {
    GITHUB_SERVER_URL: 'https://ghes.example',
    GITHUB_REPOSITORY: 'acme/filters',
    GITHUB_WORKFLOW_REF: 'acme/filters/.github/workflows/release.yml@refs/tags/v1.2.3',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '2',
  };

  it('is an in-toto statement of SLSA v1 with every field that these ask for', () => {
    const builder = readBuilder(variables);
    const origin = {
      source: 'https://user:secret@ghes.example/acme/filters',
      commit: 'c'.repeat(40),
      ref: 'refs/tags/v1.2.3',
      moduleSha256: 'a'.repeat(64),
      layouts: ['compat'],
      builder,
    };
    const made = makeProvenance(origin, { name: 'ghes.example/acme/f', digest: `sha256:${'d'.repeat(64)}` }, 0);
    expect(made.artifactType).toBe('application/vnd.in-toto+json');
    expect(decode(made.bytes)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'ghes.example/acme/f', digest: { sha256: 'd'.repeat(64) } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: expect.stringMatching(/^https:\/\//),
          externalParameters: {
            source: 'https://ghes.example/acme/filters',
            ref: 'refs/tags/v1.2.3',
            layouts: ['compat'],
          },
          resolvedDependencies: [
            {
              uri: 'git+https://ghes.example/acme/filters@refs/tags/v1.2.3',
              digest: { gitCommit: 'c'.repeat(40) },
            },
            { name: 'module.wasm', digest: { sha256: 'a'.repeat(64) } },
          ],
        },
        runDetails: {
          builder: {
            id: 'https://ghes.example/acme/filters/.github/workflows/release.yml@refs/tags/v1.2.3',
            version: { 'wasm-action': expect.any(String) },
          },
          metadata: {
            invocationId: 'https://ghes.example/acme/filters/actions/runs/42/attempts/2',
            finishedOn: '1970-01-01T00:00:00Z',
          },
        },
      },
    });
  });

  it.each([
    [{}, { id: 'urn:wasm-action:command-line' }],
    [
      { GITLAB_CI: 'true', CI_SERVER_URL: 'https://gitlab.example', CI_RUNNER_ID: '7', CI_JOB_URL: 'https://j' },
      { id: 'https://gitlab.example/-/runners/7', invocation: 'https://j' },
    ],
    [
      { JENKINS_URL: 'https://ci.example/', BUILD_URL: 'https://ci.example/1/' },
      { id: 'https://ci.example/', invocation: 'https://ci.example/1/' },
    ],
  ])('knows who publishes: %j', (environment, builder) => {
    expect(readBuilder(environment)).toEqual(builder);
  });
});
