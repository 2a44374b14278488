import * as v from 'valibot';
import { sha256 } from '../base/files.ts';
import { MEDIA_TYPE } from './media-types.ts';

/** What a manifest says of a blob or of another manifest (image spec v1.1, descriptor.md). */
export interface Descriptor {
  readonly mediaType: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
}

/** A manifest as it stands in a registry: the bytes are what its digest is of. */
export interface StoredManifest {
  readonly mediaType: string;
  readonly digest: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A blob and the descriptor that a manifest has for it. */
export interface Content {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One image: a configuration and layers, the lowest first. */
export interface ImageManifest {
  readonly kind: 'image';
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations: Readonly<Record<string, string>>;
}

/** Several images under one name, by platform. */
export interface ImageIndex {
  readonly kind: 'index';
  readonly manifests: readonly IndexEntry[];
}

export interface IndexEntry extends Descriptor {
  readonly platform?: { readonly os: string; readonly architecture: string } | undefined;
}

/** A manifest that is none: the message says which field is wrong. */
export class MalformedManifest extends Error {
  override readonly name = 'MalformedManifest';
}

const annotations = v.optional(v.record(v.string(), v.string()));
const descriptor = {
  mediaType: v.string(),
  digest: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'it must be a sha256 digest')),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  annotations,
};
const imageSchema = v.object({
  config: v.object(descriptor),
  layers: v.pipe(v.array(v.object(descriptor)), v.maxLength(1000)),
  annotations,
});
const indexSchema = v.object({
  manifests: v.pipe(
    v.array(v.object({ ...descriptor, platform: v.optional(v.object({ os: v.string(), architecture: v.string() })) })),
    v.maxLength(10_000),
  ),
});

/** Lower-case SHA-256 in the form that registries use, `sha256:…`. */
export function digestOf(bytes: Uint8Array | string): string {
  return `sha256:${sha256(bytes)}`;
}

/** The descriptor of bytes that we made. */
export function describe(
  mediaType: string,
  bytes: Uint8Array,
  ownAnnotations?: Readonly<Record<string, string>>,
): Descriptor {
  return {
    mediaType,
    digest: digestOf(bytes),
    size: bytes.length,
    ...(ownAnnotations === undefined ? {} : { annotations: ownAnnotations }),
  };
}

/**
 * Reads a manifest or an index. A document that could be read as both is refused: two clients would see two images in
 * it (GHSA-77vh-xpmg-72qh).
 * @throws MalformedManifest
 */
export function parseManifest(stored: StoredManifest): ImageManifest | ImageIndex {
  const body = parseObject(stored.bytes);
  if ('manifests' in body && ('layers' in body || 'config' in body)) {
    throw new MalformedManifest('it is both an image and an index');
  }
  if (typeof body.mediaType === 'string' && body.mediaType !== stored.mediaType) {
    throw new MalformedManifest(`it calls itself ${body.mediaType} and came as ${stored.mediaType}`);
  }
  switch (stored.mediaType) {
    case MEDIA_TYPE.ociManifest:
    case MEDIA_TYPE.dockerManifest: {
      const image = check(imageSchema, body);
      return {
        kind: 'image',
        config: image.config,
        layers: image.layers,
        annotations: image.annotations ?? {},
      };
    }
    case MEDIA_TYPE.ociIndex:
    case MEDIA_TYPE.dockerIndex:
      return { kind: 'index', manifests: check(indexSchema, body).manifests };
    default:
      throw new MalformedManifest(`its media type ${JSON.stringify(stored.mediaType)} is no image's`);
  }
}

/** The media type that a manifest's own bytes tell, for places that keep none beside it. */
export function inferMediaType(bytes: Uint8Array): string {
  const body = parseObject(bytes);
  if (typeof body.mediaType === 'string') return body.mediaType;
  return 'manifests' in body ? MEDIA_TYPE.ociIndex : MEDIA_TYPE.ociManifest;
}

function parseObject(bytes: Uint8Array): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new MalformedManifest('it is no JSON', { cause });
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new MalformedManifest('it is no JSON object');
  }
  return body as Record<string, unknown>;
}

function check<T extends v.GenericSchema>(schema: T, body: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new MalformedManifest(`${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`);
}
