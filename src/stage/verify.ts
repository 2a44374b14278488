import { ConfigurationError } from '../base/errors.ts';
import { formatReference, parseReference, type Reference } from '../oci/reference.ts';
import { parseConsumers } from '../publish/consumers.ts';
import { verify } from '../publish/verify.ts';
import type { Job } from './job.ts';
import { findDestination } from './publish.ts';
import { createRegistry } from './registry.ts';
import type { StageOutcome } from './stage.ts';

/** Says who can load what is published under a reference, or where the project publishes. */
export async function verifyImage(job: Job): Promise<StageOutcome> {
  const { env, inputs } = job;
  const asked = parseConsumers(inputs.consumers ?? []);
  const reference = await findReference(job);
  const client = createRegistry(inputs, formatReference(reference), env);
  const { image, consumers, diagnostics } = await verify({ client, reference, asked });
  for (const { consumer, reference: judged, verdict, asked: counts } of consumers) {
    if (counts) env.log.info(`${verdict === 'loads' ? '✓' : '✗'} ${consumer} ${verdict} ${judged}`);
  }
  return { image, consumers, diagnostics };
}

async function findReference(job: Job): Promise<Reference> {
  const { module } = job.inputs;
  if (module?.kind === 'reference') return parseReference(module.reference);
  if (module?.kind === 'file') {
    throw new ConfigurationError(`${module.path} is a module and no image`, {
      hint: 'name a reference, an image-layout folder, or the folder of a project that was published',
    });
  }
  const { place, tags } = await findDestination(job);
  return { ...place, tag: tags[0] };
}
