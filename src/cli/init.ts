import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { initProject, listTemplates } from '../project/init.ts';
import type { RunResult, TemplateName } from '../report/result.ts';
import type { InitFlags } from './init-options.ts';

/** Runs `init`: writes a project, or lists what there is to write. */
export async function runInit(
  directory: string | undefined,
  { language, kind, list, json }: InitFlags & { readonly json: boolean },
  env: Environment,
): Promise<Pick<RunResult, 'creation' | 'templates'>> {
  const templates = templatesFolder();
  const known = await listTemplates(templates);
  if (list === true) return { templates: known };
  const chosen = language ?? (await askLanguage(known, json, env.signal));
  const target = resolve(env.directory, directory ?? '.');
  return { creation: await initProject({ templates, directory: target, language: chosen, kind }, env) };
}

/** Beside dist/ in an installed copy, and above src/ in a checkout. */
function templatesFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'templates')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'templates');
}

/** Asks only where a person can answer. */
async function askLanguage(known: readonly TemplateName[], json: boolean, signal: AbortSignal): Promise<string> {
  const languages = [...new Set(known.map(({ language }) => language))];
  const answers = languages.map((language, index) => `${index + 1} ${language}`).join(', ');
  if (json || process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
    throw new ConfigurationError('which language shall the project be in?', {
      hint: `add --language and one of ${languages.join(', ')}`,
    });
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = (await prompt.question(`language (${answers}): `, { signal })).trim();
    return languages[Number(answer) - 1] ?? answer;
  } finally {
    prompt.close();
  }
}
