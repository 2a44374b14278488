import { join } from 'node:path';
import { satisfies, valid, validRange } from 'semver';
import { parse } from 'smol-toml';
import * as v from 'valibot';
import type { Environment } from '../base/environment.ts';
import { readTextIfExists, relativePath } from '../base/files.ts';
import { positionOfText } from '../base/json.ts';
import type { Pin } from '../toolchain/tool-table.ts';
import { foldersUpward } from './pins.ts';

const FORM = v.looseObject({ toolchain: v.optional(v.looseObject({ channel: v.optional(v.string()) })) });

/** The files in which rustup looks for a project's toolchain, the one that wins first. */
export const RUST_PIN_FILES = ['rust-toolchain', 'rust-toolchain.toml'] as const;

/** The channel that RUSTUP_TOOLCHAIN or the nearest rust-toolchain file names (rustup's book, Overrides). */
export async function readRustPin(directory: string, env: Environment): Promise<Pin | undefined> {
  const { RUSTUP_TOOLCHAIN: chosen } = env.variables;
  if (chosen) return { text: chosen.replace(/^\+/, ''), position: { file: 'RUSTUP_TOOLCHAIN' } };
  for (const folder of await foldersUpward(directory)) {
    for (const name of RUST_PIN_FILES) {
      const path = join(folder, name);
      const content = await readTextIfExists(path);
      if (content === undefined) continue;
      const text = readChannel(content);
      // A folder of the user's own: rustup knows what to do with it.
      if (text === undefined || text.includes('/')) return undefined;
      return { text, position: positionOfText(content, text, relativePath(env.directory, path)) };
    }
  }
  return undefined;
}

/** The older form is the channel alone, on one line. */
function readChannel(content: string): string | undefined {
  if (!content.includes('[toolchain]')) return content.trim().split(/\s/)[0] || undefined;
  try {
    return v.parse(FORM, parse(content)).toolchain?.channel;
  } catch {
    // rustup says what is wrong with it.
    return undefined;
  }
}

/** Whether a compiler is of a channel, as far as its version tells: `1.80` takes 1.80.1, `stable` takes all. */
export function isOfChannel(version: string, channel: string): boolean {
  const [number = ''] = channel.split('-');
  if (valid(number) !== null) return version === number;
  return /^\d+(?:\.\d+)?$/.test(number) && validRange(number) !== null ? satisfies(version, number) : true;
}
