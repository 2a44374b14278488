import { basename } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';

/** Types by the ends of names, as their makers and cosign, oras and hgctl write them. */
const TYPES: readonly (readonly [end: string, artifactType: string])[] = [
  ['.spdx.json', 'application/spdx+json'],
  ['.cdx.json', 'application/vnd.cyclonedx+json'],
  ['.sigstore.json', 'application/vnd.dev.sigstore.bundle.v0.3+json'],
  ['.intoto.json', 'application/vnd.in-toto+json'],
  ['.intoto.jsonl', 'application/vnd.in-toto+json'],
  ['spec.yaml', 'application/vnd.module.wasm.spec.v1+yaml'],
  ['.md', 'application/vnd.module.wasm.doc.v1+markdown'],
];

/** A file that shall stand beside the image, and what it is. */
export interface AttachedFile {
  readonly file: string;
  readonly name: string;
  readonly artifactType: string;
}

/**
 * Reads `FILE` or `FILE=TYPE`.
 * @throws ConfigurationError where the type is missing or no media type.
 */
export function parseAttachment(text: string): AttachedFile {
  const at = text.lastIndexOf('=');
  const file = at === -1 ? text : text.slice(0, at);
  const name = basename(file);
  const artifactType = at === -1 ? TYPES.find(([end]) => name.endsWith(end))?.[1] : text.slice(at + 1);
  if (artifactType === undefined) {
    throw new ConfigurationError(`what is ${JSON.stringify(name)}? Its name does not tell its media type`, {
      hint: `say so: ${file}=application/…; known are ${TYPES.map(([end]) => `*${end}`).join(', ')}`,
    });
  }
  // RFC 6838, section 4.2.
  if (!/^[a-z0-9][\w.+!#$&^-]{0,126}\/[a-z0-9][\w.+!#$&^-]{0,126}$/i.test(artifactType)) {
    throw new ConfigurationError(`${JSON.stringify(artifactType)} is no media type`, {
      hint: `write ${file}=application/…`,
    });
  }
  return { file, name, artifactType };
}
