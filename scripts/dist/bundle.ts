import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** A chunk of the bundle, as webpack's statistics tell it. */
export interface Chunk {
  readonly id: number;
  readonly files: readonly string[];
  /** Joined modules go by the name of the first. */
  readonly modules: readonly { readonly name: string }[];
  /** The `import()`s that load it. */
  readonly origins: readonly { readonly moduleName: string; readonly request: string }[];
}

/** The `import()`s on the way to the first case in the embedded host: the importing module, and what it asks for. */
const TO_FIRST_CASE = [
  './.build/main.js ./cli/cli.js',
  './.build/cli/cli.js ../stage/pipeline.js',
  './.build/stage/pipeline.js ./test.js',
  './.build/stage/test.js ../test/run-in-host.js',
] as const;

/** Where each action comes in: what it loads there stays by itself, since it shall not pay for the command line. */
const ACTIONS = './.build/github/entry.js';

/** How the bundle finds a chunk's file. */
const FIND_FILE = 'return "" + chunkId + ".index.js";';

/**
 * What one of the `import()`s to the first case loads becomes one file, since each file costs half a millisecond.
 * @returns the chunks that still have a file of their own.
 * @throws Error where the bundle is no longer what this knows.
 */
export async function joinChunks(folder: string, chunks: readonly Chunk[]): Promise<Chunk[]> {
  const fileOf = new Map<number, string>();
  for (const place of TO_FIRST_CASE) {
    const loaded = chunks.filter((chunk) => !fileOf.has(chunk.id) && isLoadedAt(place, chunk));
    if (loaded.length === 0) throw new Error(`the bundle loads nothing at ${place}: mend the list of such places`);
    const parts = await Promise.all(loaded.map((chunk, index) => takePart(folder, chunk, index)));
    const all = (what: string): string => parts.map((_, index) => `...${what}${index}`).join(', ');
    const file = `${loaded.map(({ id }) => id).join('-')}.js`;
    const ends = `export const ids = [${all('ids')}];\nexport const modules = { ${all('modules')} };\n`;
    await writeFile(join(folder, file), `${parts.join('\n')}\n${ends}`);
    for (const { id } of loaded) fileOf.set(id, file);
  }
  const files = JSON.stringify(Object.fromEntries(fileOf));
  await mendIndex(folder, FIND_FILE, `return ${files}[chunkId] ?? chunkId + ".index.js";`);
  return chunks.filter(({ id }) => !fileOf.has(id));
}

/**
 * A module of Node.js's is loaded when something is first taken from it. Commander asks for node:child_process at its
 * start, 2 ms, and has no use for it here.
 */
export async function loadLate(folder: string, name: 'node:child_process'): Promise<void> {
  const load = `__WEBPACK_EXTERNAL_createRequire(import.meta.url)("${name}")`;
  const getters = Object.keys(process.getBuiltinModule(name)).map((key) => `get ${key}() { return ${load}.${key}; }`);
  await mendIndex(folder, `module.exports = ${load};`, `module.exports = { ${getters.join(', ')} };`);
}

/** Makes index.js and the chunks smaller that have a file of their own; see shrink. */
export async function shrinkFiles(folder: string, chunks: readonly Chunk[]): Promise<void> {
  const own = chunks.flatMap(({ files, modules }) => files.map((file) => ({ file, modules })));
  for (const { file, modules } of own) {
    const path = join(folder, file);
    await writeFile(path, await shrink(await readFile(path, 'utf8'), modules, 'esm'));
  }
}

function isLoadedAt(place: string, { origins }: Chunk): boolean {
  const places = origins.map(({ moduleName, request }) => `${moduleName} ${request}`);
  return places.includes(place) && origins.every(({ moduleName }) => moduleName !== ACTIONS);
}

/** A chunk's code with its names made its own, for a file of several; its own file goes. */
async function takePart(folder: string, chunk: Chunk, index: number): Promise<string> {
  const path = join(folder, `${chunk.id}.index.js`);
  let code = await readFile(path, 'utf8');
  for (const name of ['id', 'ids', 'modules']) {
    code = replaceOnce(code, `export const ${name} = `, `const ${name}${index} = `);
  }
  await rm(path);
  return shrink(code, chunk.modules);
}

/**
 * Nobody reads libraries here: they are minified. Ours lose their comments and what is not ASCII, of which a single
 * letter makes V8 keep a whole file in two bytes a letter.
 */
async function shrink(source: string, modules: Chunk['modules'], format?: 'esm'): Promise<string> {
  const minify = modules.every(({ name }) => name.includes('/node_modules/'));
  const { code } = await transform(source, { minify, charset: 'ascii', target: 'node20', ...(format && { format }) });
  return code;
}

async function mendIndex(folder: string, before: string, after: string): Promise<void> {
  const path = join(folder, 'index.js');
  await writeFile(path, replaceOnce(await readFile(path, 'utf8'), before, after));
}

function replaceOnce(code: string, before: string, after: string): string {
  if (!code.includes(before)) throw new Error(`the bundle has no ${before}: it is no longer what this script knows`);
  return code.replace(before, () => after);
}
