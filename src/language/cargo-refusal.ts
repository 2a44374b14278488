import { join, resolve } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { ToolError } from '../base/errors.ts';
import type { RunOutput } from '../base/exec.ts';
import { readTextIfExists, relativePath } from '../base/files.ts';
import { positionOfText } from '../base/json.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { lastLines } from './compiler.ts';
import { explainCrateMirror } from './package-mirrors.ts';

const NETWORK =
  /Could(?:n't| not) (?:resolve|connect)|Failed to connect|Timeout was reached|Connection (?:refused|reset)|SSL|network failure|failed to authenticate|got 40[137]|got 50\d/i;
const NETWORK_HINT =
  'check the network, the proxy and the registry in .cargo/config.toml, or name a mirror of https://index.crates.io (mirrors: FROM = TO); then run again';
const TOML_PLACE = /TOML parse error at line (\d+), column (\d+)/;
const MANIFEST = /(?:manifest at|parse) `([^`]+\.toml)`/;
const PLACE = /^ *--> (.+\.toml):(\d+):(\d+)$/m;
const LONGEST = 12;

/** What mends the project where cargo can't begin. The group is the crate that it is about. */
const FAULTS: readonly { readonly form: RegExp; readonly file: string; readonly hint: string }[] = [
  {
    form: /lock file .* (?:needs to be updated|because --locked)/,
    file: 'Cargo.lock',
    hint: 'run cargo update --workspace and commit Cargo.lock',
  },
  { form: /no matching package named `([^`]+)`/, file: 'Cargo.toml', hint: 'correct the name of the crate' },
  {
    form: /failed to select a version for (?:the requirement )?`([^\s`]+)/,
    file: 'Cargo.toml',
    hint: 'name a version that exists, and that the other crates accept',
  },
  {
    form: /rustc \S+ is not supported by the following package/,
    file: 'Cargo.toml',
    hint: 'name a newer Rust in rust-toolchain.toml, or an older version of that crate',
  },
];

/**
 * Why cargo could not even begin, as the project's fault.
 * @throws ToolError where it is the environment's: the network, a login, a disk.
 */
export async function explainCargoRefusal(
  exit: RunOutput,
  command: string,
  { directory, mirrors }: { readonly directory: string; readonly mirrors: Mirrors },
  root: string,
): Promise<Diagnostic[]> {
  const lines = exit.stderr.split(/\r?\n/);
  const said = lines
    .slice(
      Math.max(
        0,
        lines.findIndex((line) => line.startsWith('error')),
      ),
    )
    .filter((line) => line.trim() !== '');
  const text = said.join('\n');
  const place = placeOf(text, directory, root);
  const fault = FAULTS.find(({ form }) => form.test(text));
  if ((fault === undefined && place === undefined) || NETWORK.test(text)) {
    throw new ToolError('cargo does not get as far as compiling', {
      command,
      exit: exit.code ?? exit.signal,
      lastLines: lastLines(lines),
      hint: NETWORK.test(text) ? (explainCrateMirror(text, mirrors) ?? NETWORK_HINT) : undefined,
    });
  }
  const message = said
    .slice(0, LONGEST)
    .join('\n')
    .replace(/^error: /, '');
  const found = place ?? (await positionIn(fault?.file ?? 'Cargo.toml', fault?.form.exec(text)?.[1], directory, root));
  return [{ ...found, severity: 'error', code: 'cargo', message, hint: fault?.hint }];
}

function placeOf(
  text: string,
  directory: string,
  root: string,
): { file: string; line: number; column: number } | undefined {
  const [, shown, row, column] = PLACE.exec(text) ?? [];
  if (shown !== undefined) {
    return { file: relativePath(root, resolve(directory, shown)), line: Number(row), column: Number(column) };
  }
  const [, line, position] = TOML_PLACE.exec(text) ?? [];
  if (line === undefined) return undefined;
  const file = MANIFEST.exec(text)?.[1] ?? join(directory, 'Cargo.toml');
  return { file: relativePath(root, file), line: Number(line), column: Number(position) };
}

async function positionIn(
  name: string,
  crate: string | undefined,
  directory: string,
  root: string,
): Promise<{ file: string }> {
  const path = join(directory, name);
  const file = relativePath(root, path);
  const content = await readTextIfExists(path);
  return content === undefined || crate === undefined ? { file } : positionOfText(content, crate, file);
}
