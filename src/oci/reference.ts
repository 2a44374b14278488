import { ConfigurationError } from '../base/errors.ts';

/** An image name in a registry, with a tag, a digest, both or neither. */
export interface RegistryReference {
  readonly kind: 'registry';
  /** Lower-case, with its port: `ghcr.io`, `127.0.0.1:5000`; Docker Hub is `docker.io`. */
  readonly host: string;
  /** Without the host: `acme/filters/add-header`. */
  readonly repository: string;
  readonly tag?: string | undefined;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest?: string | undefined;
}

/** An image in an OCI image-layout folder. */
export interface LayoutReference {
  readonly kind: 'layout';
  /** As written: relative to the working directory, or absolute. */
  readonly folder: string;
  readonly tag?: string | undefined;
  readonly digest?: string | undefined;
}

export type Reference = RegistryReference | LayoutReference;

const FORMS = 'HOST/NAME:TAG, HOST/NAME@sha256:…, oci:FOLDER[:TAG] or oci://HOST/NAME:TAG';
const LONGEST_NAME = 255;
const DOCKER_HUB_ALIASES = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/**
 * Parses a reference by the grammar of the distribution project (reference package) and of the distribution
 * specification (section "Pulling manifests"). Like Docker it takes a first component without dot and colon for a name
 * on Docker Hub.
 * @throws ConfigurationError naming the rule that the text breaks.
 */
export function parseReference(text: string): Reference {
  if (text === '') throw illegal(text, 'it is empty');
  if (text.startsWith('oci://')) return parseRegistryReference(text, text.slice('oci://'.length));
  if (text.startsWith('oci:')) return parseLayoutReference(text, text.slice('oci:'.length));
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
  if (scheme !== null) throw illegal(text, `it begins with ${scheme[0]}, and only oci:// may stand there`);
  return parseRegistryReference(text, text);
}

/** The reference as people write it; parsing it again gives the same reference. */
export function formatReference(reference: Reference): string {
  const name = reference.kind === 'layout' ? `oci:${reference.folder}` : `${reference.host}/${reference.repository}`;
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
  return name + tag + digest;
}

/**
 * Checks a tag: a letter, digit or underscore, then up to 127 of these and `.` and `-`.
 * @throws ConfigurationError
 */
export function checkTag(tag: string, text: string = tag): string {
  if (tag === '') throw illegal(text, 'the tag is empty');
  if (tag.length > 128) throw illegal(text, `the tag has ${tag.length} characters, and 128 are allowed`);
  if (!/^\w/.test(tag)) throw illegal(text, `the tag ${JSON.stringify(tag)} must begin with a letter, a digit or _`);
  const wrong = /[^\w.-]/.exec(tag);
  if (wrong !== null) {
    throw illegal(
      text,
      `the tag ${JSON.stringify(tag)} holds ${JSON.stringify(wrong[0])}; letters, digits, _ . and - are allowed`,
    );
  }
  return tag;
}

function parseRegistryReference(text: string, rest: string): RegistryReference {
  const [named, digest] = splitDigest(text, rest);
  const slash = named.lastIndexOf('/');
  const colon = named.indexOf(':', slash + 1);
  const tag = colon === -1 ? undefined : checkTag(named.slice(colon + 1), text);
  const name = colon === -1 ? named : named.slice(0, colon);

  const components = name.split('/');
  const [first = ''] = components;
  const hasHost = components.length > 1 && (/[.:[]/.test(first) || first === 'localhost');
  const host = hasHost ? parseHost(text, first) : 'docker.io';
  const path = hasHost ? components.slice(1) : components;
  for (const component of path) checkPathComponent(text, component);
  if (host === 'docker.io' && path.length === 1) path.unshift('library');
  const repository = path.join('/');
  if (host.length + 1 + repository.length > LONGEST_NAME) {
    throw illegal(text, `its name has more than ${LONGEST_NAME} characters`);
  }
  return {
    kind: 'registry',
    host,
    repository,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

function parseLayoutReference(text: string, rest: string): LayoutReference {
  // A folder's name may hold an @; only what begins like a digest is one.
  const at = rest.lastIndexOf('@sha256:');
  const digest = at === -1 ? undefined : checkDigest(text, rest.slice(at + 1));
  const named = at === -1 ? rest : rest.slice(0, at);
  const colon = named.lastIndexOf(':');
  const hasTag = colon !== -1 && !/[/\\]/.test(named.slice(colon + 1));
  const folder = hasTag ? named.slice(0, colon) : named;
  if (folder === '') throw illegal(text, 'it names no folder');
  if (folder.includes('\0')) throw illegal(text, 'the folder holds a zero byte');
  return {
    kind: 'layout',
    folder,
    ...(hasTag ? { tag: checkTag(named.slice(colon + 1), text) } : {}),
    ...(digest === undefined ? {} : { digest }),
  };
}

function splitDigest(text: string, rest: string): [string, string | undefined] {
  const at = rest.indexOf('@');
  return at === -1 ? [rest, undefined] : [rest.slice(0, at), checkDigest(text, rest.slice(at + 1))];
}

function checkDigest(text: string, digest: string): string {
  if (/^sha256:[0-9a-f]{64}$/.test(digest)) return digest;
  if (!digest.startsWith('sha256:')) {
    throw illegal(text, `the digest ${JSON.stringify(digest)} must begin with sha256:, the only algorithm supported`);
  }
  throw illegal(text, 'the digest must have 64 lower-case hexadecimal digits after sha256:');
}

function parseHost(text: string, host: string): string {
  const found = /^(\[[0-9A-Fa-f:]+\]|[^:]*)(?::(.*))?$/.exec(host);
  const name = found?.[1] ?? '';
  const port = found?.[2];
  if (found === null || name === '') throw illegal(text, `${JSON.stringify(host)} is no host`);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)) {
    throw illegal(text, `the port ${JSON.stringify(port)} must be a number from 1 to 65535`);
  }
  if (name.startsWith('[')) {
    if (!URL.canParse(`http://${name}`)) throw illegal(text, `${name} is no IPv6 address`);
  } else {
    const wrong = name.split('.').find((label) => !/^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(label));
    if (wrong !== undefined) {
      throw illegal(
        text,
        `the host's label ${JSON.stringify(wrong)} must hold letters, digits and inner hyphens, and not be empty`,
      );
    }
    // What a URL would take for another machine (`0x7f.1`) is refused rather than sent there.
    const parsed = URL.canParse(`http://${name}`) ? new URL(`http://${name}`).hostname : undefined;
    if (parsed !== name.toLowerCase()) throw illegal(text, `${JSON.stringify(name)} is no host`);
  }
  const canonical = host.toLowerCase();
  return DOCKER_HUB_ALIASES.has(canonical) ? 'docker.io' : canonical;
}

function checkPathComponent(text: string, component: string): void {
  if (component === '') throw illegal(text, 'its name has an empty component: no / may stand at an end or be doubled');
  if (/[A-Z]/.test(component))
    throw illegal(text, `the name's component ${JSON.stringify(component)} must be lower case`);
  if (!/^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*$/.test(component)) {
    throw illegal(
      text,
      `the name's component ${JSON.stringify(component)} must hold a-z and 0-9, with single . or _, __ or hyphens between them`,
    );
  }
}

function illegal(text: string, why: string): ConfigurationError {
  return new ConfigurationError(`${JSON.stringify(text)} is no image reference: ${why}`, {
    hint: `legal are ${FORMS}`,
  });
}
