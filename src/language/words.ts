import { ConfigurationError, type Position } from '../base/errors.ts';

/** What only a shell would act upon, outside of quotes: operators, redirections, substitutions, variables. */
const SHELL_SYNTAX = /^(?:&&?|\|\|?|[;<>()`\n]|\$[\w({])/;

const WITHOUT_SHELL =
  'put the commands into a script or a Makefile and name that, or write the list [sh, -c, "…"] in wasm.yaml';

/**
 * Splits a command into its words: blanks separate, single quotes keep everything, in double quotes a backslash takes
 * a quote or a backslash, outside of quotes it takes any character. Variables set before the program
 * (`GOOS=wasip1 go build`) are handed to `env`.
 * @param position where the command stands in a file.
 * @throws ConfigurationError for an unclosed quote, or for what a shell would be needed for.
 */
export function splitCommand(command: string, position?: Position): string[] {
  const words = splitWords(command);
  if (!Array.isArray(words)) {
    throw new ConfigurationError(`the build command ${JSON.stringify(command)} ${words.fault}`, {
      position,
      hint: words.hint,
    });
  }
  if (words.length === 0) throw new ConfigurationError('the build command is empty', { position });
  return /^[A-Za-z_]\w*=/.test(words[0] ?? '') ? ['env', ...words] : words;
}

/** The words of a command that needs no shell, or undefined. */
export function trySplitWords(command: string): string[] | undefined {
  const words = splitWords(command);
  return Array.isArray(words) ? words : undefined;
}

interface Unsplittable {
  readonly fault: string;
  readonly hint?: string;
}

function splitWords(command: string): string[] | Unsplittable {
  const words: string[] = [];
  let word: string | undefined;
  let rest = command;
  while (rest !== '') {
    const shell = SHELL_SYNTAX.exec(rest);
    if (shell !== null)
      return { fault: `holds ${JSON.stringify(shell[0])}, and no shell reads it`, hint: WITHOUT_SHELL };
    const token = /^(?:'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]))/.exec(rest);
    if (token !== null) {
      const [all, single, double, escaped, plain] = token;
      word = (word ?? '') + (single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain ?? '');
      rest = rest.slice(all.length);
      continue;
    }
    const blank = /^\s+/.exec(rest);
    if (blank === null) return { fault: "has a quote that isn't closed" };
    if (word !== undefined) words.push(word);
    word = undefined;
    rest = rest.slice(blank[0].length);
  }
  return word === undefined ? words : [...words, word];
}
