import { ConfigurationError } from '../base/errors.ts';
import { VERSION } from '../base/version.ts';
import type { Attachment } from '../oci/referrers.ts';
import { LOCK_FILES, type LockedPackage, type LockFile } from '../project/lock-files.ts';

/** What the list is of. */
export interface SbomSubject {
  readonly name: string;
  readonly version?: string | undefined;
  /** SPDX expression. */
  readonly license?: string | undefined;
  /** Of the module, lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * What a module is made of, as CycloneDX 1.6 JSON. It has neither date nor serial number: the same lock files give the
 * same bytes, so that what is attached already is not attached again.
 * @throws ConfigurationError where there is no lock file to tell.
 */
export function makeSbom(subject: SbomSubject, locks: readonly LockFile[]): Attachment {
  if (locks.length === 0) {
    throw new ConfigurationError(
      `nothing tells what ${subject.name} is made of: there is none of ${LOCK_FILES.join(', ')}`,
      {
        hint: 'commit the lock file, or leave out `sbom` and attach a list of your own',
      },
    );
  }
  const packages = new Map<string, LockedPackage>();
  for (const found of locks.flatMap((lock) => lock.packages)) packages.set(found.purl, found);
  const sorted = [...packages.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const root = `pkg:generic/${encodeURIComponent(subject.name)}${subject.version === undefined ? '' : `@${encodeURIComponent(subject.version)}`}`;
  const needed = new Set(sorted.flatMap(({ dependsOn }) => dependsOn));
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'wasm-action', version: VERSION }] },
      component: {
        type: 'application',
        'bom-ref': root,
        name: subject.name,
        ...(subject.version === undefined ? {} : { version: subject.version }),
        hashes: [{ alg: 'SHA-256', content: subject.sha256 }],
        ...(subject.license === undefined ? {} : { licenses: [{ expression: subject.license }] }),
      },
      properties: locks.map(({ file }) => ({ name: 'wasm-action:lock-file', value: file })),
    },
    components: sorted.map(({ purl, name, version, hash, development }) => ({
      type: 'library',
      'bom-ref': purl,
      name,
      version,
      purl,
      ...(development === undefined ? {} : { scope: development ? 'excluded' : 'required' }),
      ...(hash === undefined ? {} : { hashes: [{ alg: hash.algorithm, content: hash.hex }] }),
    })),
    dependencies: [
      // Which of them the project names itself, the lock files do not all tell: it is what nothing else needs.
      { ref: root, dependsOn: sorted.filter(({ purl }) => !needed.has(purl)).map(({ purl }) => purl) },
      ...sorted.map(({ purl, dependsOn }) => ({ ref: purl, dependsOn: [...new Set(dependsOn)].sort() })),
    ],
  };
  return {
    name: 'sbom.cdx.json',
    artifactType: 'application/vnd.cyclonedx+json',
    bytes: new TextEncoder().encode(`${JSON.stringify(document)}\n`),
  };
}
