import { resolve } from 'node:path';
import { type Connection, type ConnectionOptions, connect } from './connection.ts';
import { openLayoutFolder } from './layout-folder.ts';
import type { Reference } from './reference.ts';
import { type Access, openRegistryRepository } from './registry.ts';
import type { Repository } from './repository.ts';

export interface RegistryClientOptions extends ConnectionOptions {
  /** The working directory, absolute: layout folders are relative to it. */
  readonly directory: string;
}

/** The way to everything that a reference can name. */
export interface RegistryClient {
  /** Opens without a request; a token is asked for when the first one is refused. */
  open(reference: Reference, access: Access): Repository;
}

/** A client for registries by the distribution specification v1.1, and for image-layout folders. */
export function createRegistryClient(options: RegistryClientOptions): RegistryClient {
  const connections = new Map<string, Connection>();
  return {
    open(reference, access) {
      if (reference.kind === 'layout') {
        return openLayoutFolder(resolve(options.directory, reference.folder), reference.folder);
      }
      const connection = connections.get(reference.host) ?? connect(options, reference.host);
      connections.set(reference.host, connection);
      return openRegistryRepository(connection, reference, access);
    },
  };
}
