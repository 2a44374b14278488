import { createHttp, type Http } from '../../src/base/http.ts';
import { type Log, silentLog } from '../../src/base/log.ts';
import { createRegistryClient, type RegistryClient } from '../../src/oci/client.ts';
import type { CredentialSource } from '../../src/oci/credentials.ts';

export interface TestClientOptions {
  readonly credentials?: CredentialSource;
  readonly plainHttp?: boolean;
  readonly directory?: string;
  readonly log?: Log;
  readonly signal?: AbortSignal;
  readonly http?: Http;
}

/** A client as a face would make it, but without proxy, and with retries that don't wait. */
export function makeClient(options: TestClientOptions = {}): RegistryClient {
  const log = options.log ?? silentLog;
  const signal = options.signal ?? new AbortController().signal;
  return createRegistryClient({
    http: options.http ?? createHttp({ variables: {}, signal, log, firstPause: 1 }),
    log,
    credentials: options.credentials ?? (() => Promise.resolve(undefined)),
    plainHttp: options.plainHttp ?? true,
    directory: options.directory ?? process.cwd(),
  });
}
