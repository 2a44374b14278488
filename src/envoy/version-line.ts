import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, run } from '../base/exec.ts';
import type { Target } from './targets.ts';

const VERSION_LIMIT = 10_000;

/** What `--version` says, `commit/1.40.0/Clean/RELEASE/BoringSSL`; undefined where it says nothing of the kind. */
export async function readVersionLine(
  command: readonly string[],
  env: Pick<Environment, 'variables' | 'signal'>,
): Promise<string | undefined> {
  const [program = '', ...words] = command;
  try {
    const output = await run(program, [...words, '--version'], {
      variables: cleanVariables(env.variables),
      timeout: VERSION_LIMIT,
      signal: env.signal,
    });
    return /version: ([^\s/]+\/\d+\.\d+\.\d+\S*)/.exec(output.stdout)?.[1];
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

/** `1.40.0` or `1.36.3-dev` out of a version line. */
export function versionOf(line: string): string {
  return line.split('/')[1] ?? '';
}

/** Why a binary with this version line is not what the target runs; undefined where it is. */
export function misfit(target: Target, line: string): string | undefined {
  switch (target.kind) {
    case 'envoy':
    case 'envoy-gateway':
      return versionOf(line) === target.version ? undefined : `is ${versionOf(line)}, not ${target.version}`;
    case 'istio':
      // Istio stamps its builds with the commit of istio/proxy, which is what its releases name.
      if (target.commit !== undefined && line.startsWith(`${target.commit}/`)) return undefined;
      return `is not the build that Istio ${target.release} ships`;
    case 'image':
    case 'path':
      return undefined;
  }
}
