import { ConfigurationError } from '../base/errors.ts';
import { nearestWord } from '../base/nearest.ts';
import { assemblyscript } from './assemblyscript.ts';
import { cpp } from './cpp.ts';
import { go } from './go.ts';
import type { Language } from './language.ts';
import { LANGUAGE_NAMES, type LanguageName } from './language-names.ts';
import { rust } from './rust.ts';
import { tinygo } from './tinygo.ts';

const BY_NAME: Readonly<Record<LanguageName, Language>> = { assemblyscript, rust, cpp, go, tinygo };
const LANGUAGES: readonly Language[] = LANGUAGE_NAMES.map((name) => BY_NAME[name]);

/** The languages by name, and as people write them. */
export const LANGUAGE_TITLES: readonly { readonly name: string; readonly title: string }[] = LANGUAGES;

/** What the detection looks for, in one phrase. */
export const LANGUAGE_MARKS: string = LANGUAGES.map(({ marks }) => marks).join(', ');

/** A language that is at home in a folder, and the file that shows it. */
interface Detection {
  readonly name: string;
  readonly file: string;
}

/**
 * The language of the project in a folder, or undefined where there is none. A Makefile counts only where no other
 * language is found, since projects of all kinds have one.
 * @param root the folder that messages name files from.
 * @param strict false: of two languages that could be meant the first is taken.
 * @throws ConfigurationError where two languages could be meant, and it matters.
 */
export async function detectLanguage(directory: string, root: string, strict: boolean): Promise<Detection | undefined> {
  const found: Detection[] = [];
  for (const { name, detect } of LANGUAGES) {
    const file = await detect(directory, root);
    if (file !== undefined) found.push({ name, file });
  }
  const certain = found.filter(({ name }) => name !== 'cpp');
  const [first, second] = certain;
  if (strict && first !== undefined && second !== undefined) {
    throw new ConfigurationError(
      `${first.file} says that this is a project in ${first.name}, ${second.file} that it is in ${second.name}`,
      { hint: `name one of them: language: ${first.name} in wasm.yaml, or --language ${first.name}` },
    );
  }
  return first ?? found[0];
}

/** The root ids that the source registers, where the language is one that is built here. */
export async function findRootIds(directory: string, language: string | undefined): Promise<readonly string[]> {
  return LANGUAGES.find(({ name }) => name === language)?.findRootIds(directory) ?? [];
}

/**
 * A language by its name or by what people call it besides.
 * @throws ConfigurationError for a name that isn't a language, with the nearest one.
 */
export function getLanguage(name: string): Language {
  const wanted = name.trim().toLowerCase();
  const find = (word: string | undefined): Language | undefined =>
    LANGUAGES.find((known) => known.name === word || known.aliases.some((alias) => alias === word));
  const language = find(wanted);
  if (language !== undefined) return language;
  const meant = find(
    nearestWord(
      wanted,
      LANGUAGES.flatMap((known) => [known.name, ...known.aliases]),
    ),
  );
  throw new ConfigurationError(`there is no language ${JSON.stringify(name)}`, {
    hint: `${meant === undefined ? '' : `${meant.name} was probably meant; `}the languages are ${LANGUAGE_NAMES.join(', ')}`,
  });
}
