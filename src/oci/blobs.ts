import { readChunks } from '../base/body.ts';
import { RegistryError } from '../base/errors.ts';
import type { Answer, RegistryRequest, RegistryTraits } from './connection.ts';
import { networkError, protocolError, statusError } from './errors.ts';
import type { Content, Descriptor } from './manifest.ts';
import { createVerifier, SMALL_BLOB, type Upload } from './repository.ts';

/** The repository whose blobs are meant: how to ask it, and how it is called. */
export interface BlobPlace {
  send(request: Omit<RegistryRequest, 'scopes'> & { readonly scopes?: readonly string[] }): Promise<Answer>;
  /** `/v2/NAME` */
  readonly root: string;
  readonly name: string;
  readonly traits: RegistryTraits;
}

/** How often a download that broke off is taken up again, and a spoilt upload begun anew. */
const RESUMES = 3;
const RESTARTS = 2;
/** The slowest line that an upload may have, in bytes per second, before it counts as hanging. */
const SLOWEST_UPLOAD = 100_000;

/**
 * A blob's bytes, checked as they pass: more than the descriptor's size ends it at once. A connection that breaks is
 * taken up again where it broke, by a Range request where the registry knows them.
 */
export async function* readRegistryBlob(place: BlobPlace, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  const verifier = createVerifier(descriptor);
  let received = 0;
  for (let attempts = 0; ; attempts++) {
    const { response, attempt } = await place.send({
      what: `read the blob ${descriptor.digest} of ${place.name}`,
      method: 'GET',
      location: `${place.root}/blobs/${descriptor.digest}`,
      headers: received === 0 ? {} : { range: `bytes=${received}-` },
      writes: false,
    });
    const isRest = response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${received}-`);
    if (response.status !== 200 && isRest !== true) throw await statusError(attempt, response);
    let skip = isRest === true ? 0 : received;
    try {
      for await (const chunk of readChunks(response)) {
        const fresh = chunk.subarray(Math.min(skip, chunk.length));
        skip -= chunk.length - fresh.length;
        if (fresh.length === 0) continue;
        const fault = verifier.add(fresh);
        if (fault !== undefined) throw protocolError(attempt, fault, response);
        received += fresh.length;
        yield fresh;
      }
      if (received < descriptor.size && attempts < RESUMES) continue;
    } catch (failure) {
      const error = networkError(attempt, failure);
      if (failure instanceof RegistryError || !(error instanceof RegistryError) || attempts >= RESUMES) throw error;
      continue;
    }
    const fault = verifier.end();
    if (fault !== undefined) throw protocolError(attempt, fault, response);
    return;
  }
}

/**
 * Uploads a blob in one piece: POST for a place, PUT of the bytes (distribution spec v1.1, "POST then PUT"), or a
 * mount where another repository of the registry has it. An upload that the registry lost or that a broken
 * connection spoilt begins anew: the digest makes that safe.
 */
export async function writeRegistryBlob(place: BlobPlace, content: Content, from?: string): Promise<void> {
  const location = await (from === undefined ? askForPlace(place) : mountBlob(place, content.descriptor, from));
  if (location !== undefined) await upload(place, content, location);
}

/**
 * Asks for a place for a blob. One that is told goes along with the question (distribution spec v1.1, "Single POST")
 * where it is small or the registry is known to take it so.
 */
export async function openRegistryUpload(place: BlobPlace, content?: Content): Promise<Upload> {
  const location = await (content === undefined ? askForPlace(place) : offerBlob(place, content));
  if (location === undefined) return { write: () => Promise.resolve(), cancel: () => Promise.resolve() };
  return {
    write: (content) => upload(place, content, location),
    cancel: () => cancelUpload(place, location),
  };
}

/** Lets the registry forget a place that is not needed; one that can't is left to forget it in time. */
async function cancelUpload(place: BlobPlace, location: string): Promise<void> {
  const what = `cancel an upload to ${place.name}`;
  try {
    const { response } = await place.send({ what, method: 'DELETE', location, writes: true, retries: 0 });
    await response.body?.cancel();
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
  }
}

async function upload(place: BlobPlace, content: Content, first: string): Promise<void> {
  let location = first;
  for (let restarts = 0; ; restarts++) {
    const answer = await finishUpload(place, content, location);
    if (answer.response.status === 201) {
      if (content.bytes.length <= SMALL_BLOB) {
        place.traits.smallBlobs.set(content.descriptor.digest, place.root.slice('/v2/'.length));
      }
      return confirmStored(answer, content);
    }
    const spoilt = [400, 404, 416].includes(answer.response.status);
    if (!spoilt || restarts >= RESTARTS) throw await statusError(answer.attempt, answer.response);
    await answer.response.body?.cancel();
    location = await askForPlace(place);
  }
}

async function askForPlace(place: BlobPlace): Promise<string> {
  return placeIn(await startUpload(place, '', []));
}

/** The Location that takes the bytes, or undefined where the registry has them. */
async function offerBlob(place: BlobPlace, content: Content): Promise<string | undefined> {
  const { descriptor, bytes } = content;
  const { traits } = place;
  const isWorthIt = traits.takesWholeBlobs ?? bytes.length <= SMALL_BLOB;
  if (!isWorthIt) {
    // Modules of one kind have a configuration in common.
    const from = traits.asksForLogin === true ? undefined : traits.smallBlobs.get(descriptor.digest);
    return from === undefined ? askForPlace(place) : mountBlob(place, descriptor, from);
  }
  const answer = await startUpload(place, `?${new URLSearchParams({ digest: descriptor.digest })}`, [], bytes);
  traits.takesWholeBlobs = answer.response.status === 201;
  if (answer.response.status === 201) return confirmStored(answer, content);
  if (answer.response.status === 202) return placeIn(answer);
  // Whatever it dislikes, the plain question tells.
  await answer.response.body?.cancel();
  return askForPlace(place);
}

async function confirmStored({ attempt, response }: Answer, { descriptor }: Content): Promise<undefined> {
  await response.body?.cancel();
  const stored = response.headers.get('docker-content-digest');
  if (stored === null || stored === descriptor.digest) return;
  throw protocolError(attempt, `the registry stored it as ${stored} instead of ${descriptor.digest}`, response);
}

/**
 * The Location that takes the bytes, or undefined where another repository had the blob and it is mounted now. Whoever
 * may not read there, or whose registry mounts nothing, sends the bytes.
 */
async function mountBlob(place: BlobPlace, { digest }: Descriptor, from: string): Promise<string | undefined> {
  const query = `?${new URLSearchParams({ mount: digest, from })}`;
  const answer = await startUpload(place, query, [`repository:${from}:pull`]).catch((error: unknown) => {
    if (error instanceof RegistryError && error.status !== undefined && error.status < 500) return undefined;
    throw error;
  });
  if (answer?.response.status === 202) return placeIn(answer);
  await answer?.response.body?.cancel();
  return answer?.response.status === 201 ? undefined : askForPlace(place);
}

function startUpload(
  place: BlobPlace,
  query: string,
  scopes: readonly string[],
  body?: Content['bytes'],
): Promise<Answer> {
  return place.send({
    what: `upload a blob to ${place.name}`,
    method: 'POST',
    location: `${place.root}/blobs/uploads/${query}`,
    ...(body === undefined ? {} : { ...octets(body), body }),
    scopes,
    writes: true,
  });
}

/** What goes with the bytes of a blob: their type, and a limit on the wait. */
function octets(bytes: Uint8Array): Pick<RegistryRequest, 'headers' | 'timeout'> {
  return {
    headers: { 'content-type': 'application/octet-stream' },
    timeout: 60_000 + (bytes.length / SLOWEST_UPLOAD) * 1000,
  };
}

async function placeIn({ response, attempt }: Answer): Promise<string> {
  if (response.status !== 202) throw await statusError(attempt, response);
  await response.body?.cancel();
  const location = response.headers.get('location');
  const base = response.url || attempt.url;
  if (location === null || !URL.canParse(location, base)) {
    throw protocolError(attempt, 'the registry named no place for it', response);
  }
  return new URL(location, base).href;
}

function finishUpload(place: BlobPlace, { descriptor, bytes }: Content, location: string): Promise<Answer> {
  // The Location's own query is the registry's and stays byte for byte.
  const query = `${location.includes('?') ? '&' : '?'}digest=${encodeURIComponent(descriptor.digest)}`;
  return place.send({
    what: `upload the blob ${descriptor.digest} to ${place.name}`,
    method: 'PUT',
    location: location.replace(/#.*$/, '') + query,
    ...octets(bytes),
    body: bytes,
    writes: true,
  });
}
