import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { findOldest, parseTarget } from '../envoy/targets.ts';
import { LANGUAGE_NAMES } from '../language/language-names.ts';
import { initProject } from '../project/init.ts';
import { DEFAULT_KIND } from '../project/kinds.ts';
import { listTemplates, requireKind } from '../project/templates.ts';
import { findDefaults } from '../project/workspace.ts';
import type { RunResult } from '../report/result.ts';
import type { InitFlags } from './init-options.ts';
import type { InitAnswers } from './init-prompt.ts';

/** Runs `init`: writes a project, or lists what there is to write. */
export async function runInit(
  directory: string | undefined,
  flags: InitFlags & { readonly json: boolean },
  env: Environment,
): Promise<Pick<RunResult, 'creation' | 'templates'>> {
  const templates = templatesFolder();
  if (flags.list === true) return { templates: await listTemplates(templates) };
  const targets = flags.target ?? [];
  targets.map(parseTarget);
  const chosen = await choose(directory, flags, templates, env);
  const target = resolve(env.directory, chosen.directory);
  const { targets: shared = [] } = targets.length > 0 ? {} : await findDefaults(dirname(target), env.directory);
  const oldest = findOldest([...targets, ...shared].map(parseTarget));
  return { creation: await initProject({ ...chosen, templates, directory: target, targets, oldest }, env) };
}

/** Beside dist/ in an installed copy, and above src/ in a checkout. */
function templatesFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'templates')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'templates');
}

/** What the flags say; a person at a terminal who named no language is asked. */
async function choose(
  directory: string | undefined,
  { language, kind, json }: InitFlags & { readonly json: boolean },
  templates: string,
  env: Environment,
): Promise<InitAnswers> {
  if (language !== undefined) return { directory: directory ?? '.', language, kind: kind ?? DEFAULT_KIND };
  const { CI, TERM } = env.variables;
  const answers = process.stdin.isTTY === true && process.stdout.isTTY === true && TERM !== 'dumb' && !CI;
  if (json || !answers) {
    throw new ConfigurationError('which language shall the project be in?', {
      hint: `add --language and one of ${LANGUAGE_NAMES.join(', ')}`,
    });
  }
  if (kind !== undefined) requireKind(kind);
  const { askForProject } = await import('./init-prompt.ts');
  return askForProject(await listTemplates(templates), { directory, kind }, env.signal);
}
