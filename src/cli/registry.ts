import { resolve } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError, describeError } from '../base/errors.ts';
import { relativePath, writeFileAtomically } from '../base/files.ts';
import type { RegistryClient } from '../oci/client.ts';
import { readModule } from '../oci/read-module.ts';
import { formatReference, parseReference, type Reference } from '../oci/reference.ts';
import { copyTags } from '../publish/copy.ts';
import { inspectImage } from '../publish/inspect.ts';
import { listImages } from '../publish/list.ts';
import type { RunResult } from '../report/result.ts';
import { createRegistry } from '../stage/registry.ts';
import { summarize, summarizeBytes } from '../stage/summary.ts';
import { MalformedModule } from '../wasm/malformed.ts';
import { parseModule } from '../wasm/module.ts';
import type { RegistryCommand, RegistryFlags } from './registry-options.ts';

/**
 * Runs one of the registry commands and returns its part of the result.
 * @param words the command's arguments; as many as it takes
 * @throws ConfigurationError, RegistryError, ToolError
 */
export async function runRegistryCommand(
  command: RegistryCommand,
  words: readonly string[],
  flags: RegistryFlags,
  env: Environment,
): Promise<Partial<RunResult>> {
  const [first = '', second = ''] = words;
  const reference = parseReference(first);
  const target = second === '' ? reference : parseTarget(second, reference);
  const client = createRegistry(
    {
      plainHttp: flags.plainHttp === true,
      username: flags.username,
      password: flags.username === undefined ? undefined : env.variables.WASM_ACTION_PASSWORD,
    },
    formatReference(target),
    env,
  );
  switch (command) {
    case 'pull':
      return pull(client, reference, resolve(env.directory, flags.output ?? ''), env);
    case 'inspect':
      return { inspection: await inspectImage(client, reference) };
    case 'tag': {
      const tags = await copyTags(client, reference, target);
      return { tags: tags.map((copied) => ({ ...copied, tag: parseReference(copied.reference).tag ?? '' })) };
    }
    case 'list':
      return { tags: await listImages(client, reference) };
  }
}

/** A word alone is a tag in the same repository. */
function parseTarget(text: string, source: Reference): Reference {
  return /[/:]/.test(text)
    ? parseReference(text)
    : parseReference(formatReference({ ...source, tag: text, digest: undefined }));
}

async function pull(
  client: RegistryClient,
  reference: Reference,
  path: string,
  env: Environment,
): Promise<Partial<RunResult>> {
  const found = await readModule({ client, reference });
  await writeFileAtomically(path, found.bytes).catch((cause: unknown) => {
    throw new ConfigurationError(`${relativePath(env.directory, path)} cannot be written: ${describeError(cause)}`, {
      hint: 'name a file in a folder that you may write to',
      cause,
    });
  });
  const file = { path, file: relativePath(env.directory, path), bytes: found.bytes, rootIds: [] };
  return { module: describe(file), image: { reference: found.reference, digest: found.digest, layouts: {} } };
}

function describe(file: Parameters<typeof summarizeBytes>[0]): ReturnType<typeof summarizeBytes> {
  try {
    return summarize({ ...file, module: parseModule(file.bytes) });
  } catch (error) {
    // What was pulled is written all the same: `check` says what is wrong with it.
    if (error instanceof MalformedModule) return summarizeBytes(file, { abi: undefined, language: undefined });
    throw error;
  }
}
