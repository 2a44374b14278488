import { basename, dirname, isAbsolute, resolve } from 'node:path';
import { ConfigurationError } from '../../base/errors.ts';
import { findOnPath } from '../../base/exec.ts';
import { misfit, readVersionLine } from '../version-line.ts';
import type { EnvoySource, Offer, Refusal, SourceRequest } from './source.ts';

/** `ENVOY_PATH`: taken for every target that its version fits. */
export const variableSource: EnvoySource = {
  name: 'ENVOY_PATH',
  async offer(request) {
    const named = request.env.variables.ENVOY_PATH;
    if (!named || !isRelease(request)) return undefined;
    const binary = isAbsolute(named) ? named : resolve(request.env.directory, named);
    if (findOnPath(binary, request.env.variables) === undefined) {
      throw new ConfigurationError(`ENVOY_PATH: ${binary} is no program that can be run`, {
        hint: 'set ENVOY_PATH to an Envoy binary, or unset it',
      });
    }
    return offerIfFit(binary, 'ENVOY_PATH', request);
  },
};

/** `envoy` on PATH: taken where its version fits. */
export const systemSource: EnvoySource = {
  name: 'PATH',
  async offer(request) {
    if (!isRelease(request)) return undefined;
    const binary = findOnPath('envoy', request.env.variables);
    if (binary === undefined) return { reason: 'there is no envoy', unexpected: false };
    return offerIfFit(resolve(request.env.directory, binary), 'envoy on PATH', request);
  },
};

/** An image and a path name one binary and no other; a release can come from anywhere. */
function isRelease({ target }: SourceRequest): boolean {
  return target.kind !== 'image' && target.kind !== 'path';
}

async function offerIfFit(binary: string, source: string, { target, env }: SourceRequest): Promise<Offer | Refusal> {
  const line = await readVersionLine([binary], env);
  if (line === undefined) return { reason: `${binary} does not tell its version`, unexpected: true };
  const why = misfit(target, line);
  if (why !== undefined) return { reason: `${binary} ${why}`, unexpected: false };
  return { source, folder: dirname(binary), binary: basename(binary) };
}
