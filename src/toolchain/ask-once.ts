import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { readTextIfExists, sha256 } from '../base/files.ts';
import { identityOf } from './seal.ts';
import { versionFromSum } from './store.ts';

const TOOL = 'wasm-action-answer';
const FILE = 'answer';

/**
 * Asks something of programs that takes a while, and remembers the answer as long as they are the same files. No answer is
 * not remembered: what is missing may be put there.
 * @param question what is asked, with all that the answer depends on besides the programs.
 * @param programs absolute paths.
 */
export async function askOnce(
  question: string,
  programs: readonly string[],
  env: Environment,
  ask: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const key = await keyOf(question, programs);
  if (key === undefined) return ask();
  const { arch } = env.platform;
  const known = await env.store.find(TOOL, key, arch);
  const remembered = known === undefined ? undefined : await readAnswer(known);
  if (remembered !== undefined) return remembered;
  if (known !== undefined) await env.store.remove(TOOL, key, arch);
  const answer = await ask();
  if (answer === undefined) return undefined;
  const folder = await mkdtemp(join(env.temporary, 'answer-'));
  try {
    await writeFile(join(folder, FILE), `${sha256(answer)}\n${answer}`);
    await env.store.add(folder, TOOL, key, arch);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return answer;
}

/** A file that is not what was written is no answer: caches come back with anything. */
async function readAnswer(folder: string): Promise<string | undefined> {
  const [sum, ...lines] = ((await readTextIfExists(join(folder, FILE))) ?? '').split('\n');
  const answer = lines.join('\n');
  return sum === sha256(answer) ? answer : undefined;
}

async function keyOf(question: string, programs: readonly string[]): Promise<string | undefined> {
  const files = await Promise.all(
    programs.map(async (path) => {
      const identity = await identityOf(path);
      return identity === undefined ? undefined : [path, await realpath(path), identity];
    }),
  );
  if (files.includes(undefined)) return undefined;
  return versionFromSum(sha256(JSON.stringify([question, files])));
}
