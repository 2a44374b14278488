import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { relativePath } from '../base/files.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { buildByCommand } from './custom.ts';
import type { BuildSource, Preparation } from './language.ts';
import { getLanguage } from './languages.ts';

/**
 * Gets ready what a build needs, compiler and dependencies, and hands out the build itself: the user's own command,
 * which brings what it needs, else the language's.
 * @throws ConfigurationError for a project without a language, or one whose build isn't there yet.
 * @throws ToolError when the environment lacks something.
 */
export async function prepareBuild(source: BuildSource, env: Environment, mirrors: Mirrors = []): Promise<Preparation> {
  const { build, language, directory } = source;
  if (build !== undefined) {
    return { tools: [], diagnostics: [], compile: (output) => buildByCommand(build, output, env) };
  }
  if (language === undefined) {
    throw new ConfigurationError(`there is nothing to build in ${relativePath(env.directory, directory)}`, {
      hint: 'name the language (language, --language), or the command that builds it (build, --build-command)',
    });
  }
  return getLanguage(language).prepare(directory, env, mirrors);
}
