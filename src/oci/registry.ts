import { readWhole } from '../base/body.ts';
import type { HttpResponse } from '../base/connection-pool.ts';
import { openRegistryUpload, readRegistryBlob, writeRegistryBlob } from './blobs.ts';
import type { Answer, Connection, RegistryRequest } from './connection.ts';
import { networkError, protocolError, statusError } from './errors.ts';
import { digestOf } from './manifest.ts';
import { MANIFEST_TYPES, MEDIA_TYPE } from './media-types.ts';
import type { RegistryReference } from './reference.ts';
import { MANIFEST_LIMIT, type Repository } from './repository.ts';

/** A list that goes on longer is a registry's that turns in circles. */
const MOST_PAGES = 1000;

/** What a user of the repository is going to do: a token is asked for once, for all of it. */
export type Access = 'pull' | 'push';

/** A repository of a registry, by the distribution specification v1.1. */
export function openRegistryRepository(
  connection: Connection,
  reference: Pick<RegistryReference, 'host' | 'repository'>,
  access: Access,
): Repository {
  const { host, repository } = reference;
  const name = `${host}/${repository}`;
  const root = `/v2/${repository}`;
  const scopes = [`repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`];
  const send = (request: Omit<RegistryRequest, 'scopes'> & { readonly scopes?: readonly string[] }): Promise<Answer> =>
    connection.send({ ...request, scopes: [...scopes, ...(request.scopes ?? [])] });
  const place = { send, root, name, traits: connection.traits };

  const repositoryOf: Repository = {
    name,
    defaultTag: () => Promise.resolve('latest'),

    async listTags() {
      const tags = new Set<string>();
      let location: string | undefined = `${root}/tags/list?n=1000`;
      for (let page = 0; location !== undefined && page < MOST_PAGES; page++) {
        const { response, attempt } = await send({
          what: `list the tags of ${name}`,
          method: 'GET',
          location,
          writes: false,
        });
        if (response.status !== 200) throw await statusError(attempt, response);
        const next = nextPage(response, response.url || attempt.url);
        const body = await readWhole(response, MANIFEST_LIMIT).catch((failure: unknown) => {
          throw networkError(attempt, failure);
        });
        const found = parseTags(body);
        if (found === undefined) throw protocolError(attempt, 'the answer is no list of tags', response);
        for (const tag of found) tags.add(tag);
        location = next;
      }
      return [...tags].sort();
    },

    async resolve(wanted) {
      const ask = (method: 'HEAD' | 'GET'): Promise<Answer> =>
        send({
          what: `look up ${join(name, wanted)}`,
          method,
          location: `${root}/manifests/${wanted}`,
          headers: { accept: MANIFEST_TYPES.join(', ') },
          writes: access === 'push',
        });
      const answer = await ask('HEAD');
      await answer.response.body?.cancel();
      // The answer to HEAD does not say why it is refused, and some registries know no HEAD.
      const { status } = answer.response;
      const { response, attempt } = isRefusal(status) && status !== 401 ? await ask('GET') : answer;
      if (response.status !== 200 && response.status !== 404) throw await statusError(attempt, response);
      await response.body?.cancel();
      if (response.status === 404) return undefined;
      const digest = response.headers.get('docker-content-digest');
      // The header is not required of a registry: without it only the bytes tell.
      return digest !== null && /^sha256:[0-9a-f]{64}$/.test(digest)
        ? digest
        : (await repositoryOf.readManifest(wanted)).digest;
    },

    async readManifest(wanted) {
      const { response, attempt } = await send({
        what: `read the manifest of ${join(name, wanted)}`,
        method: 'GET',
        location: `${root}/manifests/${wanted}`,
        headers: { accept: MANIFEST_TYPES.join(', ') },
        writes: false,
      });
      if (response.status !== 200) throw await statusError(attempt, response);
      const mediaType = response.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
      if (mediaType === 'text/html') throw protocolError(attempt, 'the answer is a web page', response);
      const bytes = await readWhole(response, MANIFEST_LIMIT).catch((failure: unknown) => {
        throw networkError(attempt, failure);
      });
      if (bytes === undefined) throw protocolError(attempt, `it is longer than ${MANIFEST_LIMIT} bytes`, response);
      const digest = digestOf(bytes);
      const expected = wanted.startsWith('sha256:') ? wanted : response.headers.get('docker-content-digest');
      if (expected?.startsWith('sha256:') && expected !== digest) {
        throw protocolError(
          attempt,
          `the registry calls it ${expected}, and its bytes have the digest ${digest}`,
          response,
        );
      }
      return { mediaType, digest, bytes };
    },

    async writeManifest(manifest, wanted, replaces) {
      const { response, attempt } = await send({
        what: `push the manifest of ${join(name, wanted)}`,
        method: 'PUT',
        location: `${root}/manifests/${wanted}`,
        headers: {
          'content-type': manifest.mediaType,
          ...(replaces === undefined ? {} : { 'if-match': `"${replaces}"` }),
        },
        body: manifest.bytes,
        writes: true,
      });
      if (response.status !== 201) throw await statusError(attempt, response);
      await response.body?.cancel();
      const stored = response.headers.get('docker-content-digest');
      if (stored !== null && stored !== manifest.digest) {
        throw protocolError(attempt, `the registry stored it as ${stored} instead of ${manifest.digest}`, response);
      }
      return response.headers.has('oci-subject');
    },

    async readReferrers(digest) {
      const pages: Uint8Array[] = [];
      let location: string | undefined = `${root}/referrers/${digest}`;
      while (location !== undefined && pages.length < MOST_PAGES) {
        const { response, attempt } = await send({
          what: `list what belongs to ${join(name, digest)}`,
          method: 'GET',
          location,
          headers: { accept: MEDIA_TYPE.ociIndex },
          writes: false,
        });
        // Registries without the list answer with a 404, and some with other refusals of the unknown path.
        const isIndex = response.headers.get('content-type')?.startsWith(MEDIA_TYPE.ociIndex) === true;
        if ((response.status === 404 || isRefusal(response.status)) && pages.length === 0) {
          await response.body?.cancel();
          return undefined;
        }
        if (response.status !== 200) throw await statusError(attempt, response);
        location = nextPage(response, response.url || attempt.url);
        const bytes = await readWhole(response, MANIFEST_LIMIT).catch((failure: unknown) => {
          throw networkError(attempt, failure);
        });
        if (bytes === undefined || !isIndex) return undefined;
        pages.push(bytes);
      }
      return pages;
    },

    async hasBlob(descriptor) {
      const { response, attempt } = await send({
        what: `look up the blob ${descriptor.digest} of ${name}`,
        method: 'HEAD',
        location: `${root}/blobs/${descriptor.digest}`,
        writes: access === 'push',
      });
      await response.body?.cancel();
      if (response.status === 404) return false;
      if (response.status !== 200) throw await statusError(attempt, response);
      return true;
    },

    openUpload: (content) => openRegistryUpload(place, content),
    readBlob: (descriptor) => readRegistryBlob(place, descriptor),
    writeBlob: (content, from) => writeRegistryBlob(place, content, from),
  };
  return repositoryOf;
}

/** Whether a repetition of the request would be refused again, and not for want of what it asks for. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 404 && status !== 408 && status !== 429;
}

/** The next page of a list: `Link: <…>; rel="next"` (distribution spec v1.1, "Listing Tags", "Listing Referrers"), on the same registry. */
function nextPage(response: HttpResponse, base: string): string | undefined {
  const target = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(response.headers.get('link') ?? '')?.[1];
  if (target === undefined || !URL.canParse(target, base)) return undefined;
  const url = new URL(target, base);
  return `${url.pathname}${url.search}`;
}

function parseTags(body: Buffer | undefined): string[] | undefined {
  try {
    const { tags } = JSON.parse(body?.toString('utf8') ?? '') as { readonly tags?: unknown };
    // A repository whose last tag was deleted has null.
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
  } catch {
    return undefined;
  }
}

function join(name: string, reference: string): string {
  return reference.startsWith('sha256:') ? `${name}@${reference}` : `${name}:${reference}`;
}
