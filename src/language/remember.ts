import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Environment } from '../base/environment.ts';
import { readTextIfExists, sha256 } from '../base/files.ts';
import { openResults } from '../toolchain/results.ts';
import { defaultStoreRoot } from '../toolchain/store-root.ts';

/** A command's answer, and the content of the files that decide it, by path; null: there is no such file. */
const NOTE = v.object({ answer: v.string(), files: v.record(v.string(), v.nullable(v.string())) });

export interface Question {
  /** What is asked, and all that the answer depends on besides files. */
  readonly words: readonly string[];
  /** Whose variables decide it, too. */
  readonly variables: RegExp;
  ask(): Promise<string | undefined>;
  /** Absolute paths of the files that decide the answer. */
  files(answer: string): readonly string[];
}

/**
 * Asks a command about a project once, and again when one of the files that decide the answer has changed. No answer is
 * not remembered.
 */
export async function remember(question: Question, env: Environment): Promise<string | undefined> {
  const notes = openResults(join(defaultStoreRoot(env.variables), 'prepared'));
  const variables = Object.entries(env.variables).filter(([name]) => question.variables.test(name));
  const key = JSON.stringify([question.words, variables.sort()]);
  const known = await notes.find(key);
  if (known !== undefined) {
    const { answer, files } = v.parse(NOTE, JSON.parse(Buffer.from(known).toString('utf8')));
    const now = await sumsOf(Object.keys(files));
    if (Object.entries(files).every(([path, sum]) => now[path] === sum)) return answer;
  }
  const answer = await question.ask();
  if (answer === undefined) return undefined;
  const note: v.InferOutput<typeof NOTE> = { answer, files: await sumsOf(question.files(answer)) };
  await notes.replace(key, Buffer.from(JSON.stringify(note)));
  return answer;
}

/** Files of these names in a folder and in all above it, there or not: where a tool looks for its settings. */
export function filesAbove(directory: string, names: readonly string[]): string[] {
  const files = names.map((name) => join(directory, name));
  const above = dirname(directory);
  return above === directory ? files : [...files, ...filesAbove(above, names)];
}

async function sumsOf(paths: readonly string[]): Promise<Record<string, string | null>> {
  const sums = paths.map(async (path) => {
    const content = await readTextIfExists(path);
    return [path, content === undefined ? null : sha256(content)] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}
