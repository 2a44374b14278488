import { basename, dirname, resolve } from 'node:path';
import { ConfigurationError } from '../../base/errors.ts';
import { findOnPath } from '../../base/exec.ts';
import type { EnvoySource } from './source.ts';

/** `path:FILE`: the user's own binary. */
export const pathSource: EnvoySource = {
  name: 'path',
  async offer({ target, env }) {
    if (target.kind !== 'path') return undefined;
    const binary = resolve(env.directory, target.path);
    if (findOnPath(binary, env.variables) === undefined) {
      throw new ConfigurationError(`target ${JSON.stringify(target.key)}: ${binary} is no program that can be run`, {
        hint: 'name the Envoy binary, and see that it is executable (chmod +x)',
      });
    }
    return { source: target.key, folder: dirname(binary), binary: basename(binary) };
  },
};
