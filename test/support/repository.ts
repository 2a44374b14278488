import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));

const NOT_OURS = /(^|\/)(node_modules|\.git|\.build|\.wasm-action|coverage)(\/|$)/;

/** The paths of all files and links of the repository, relative and sorted; what git ignores is left out. */
export function listFiles(pattern = '**'): string[] {
  return globSync(pattern, { cwd: CHECKOUT, withFileTypes: true, exclude: (entry) => NOT_OURS.test(`${entry.name}/`) })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(CHECKOUT.length))
    .sort();
}

/** A fenced block of a Markdown page. */
export interface Block {
  readonly file: string;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown page, in order. */
export function readBlocks(file: string, markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; language: string; lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (open === undefined) {
      const fence = /^```(\w*)/.exec(line);
      if (fence !== null) open = { line: index + 1, language: fence[1] ?? '', lines: [] };
    } else if (line === '```') {
      blocks.push({ file, line: open.line, language: open.language, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else open.lines.push(line);
  }
  return blocks;
}
