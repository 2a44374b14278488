import { join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { readTextIfExists, relativePath } from '../base/files.ts';
import type { Project } from './project.ts';

/** A line that a person can change. */
export interface Place {
  /** Relative to the working directory. */
  readonly file: string;
  readonly line: number;
}

/** Where what is wrong with a built module is shown: nobody has the module itself in a repository. */
export interface Anchors {
  /** Where the toolchain's manifest names the SDK, else its first line. */
  readonly module?: Place | undefined;
  /** Where wasm.yaml names the targets. */
  readonly targets?: Place | undefined;
}

/** By language's manifest the line that pulls the SDK in, and with it whatever the module imports. */
const MANIFESTS: readonly (readonly [string, RegExp])[] = [
  ['Cargo.toml', /^\s*proxy-wasm\b/],
  ['go.mod', /proxy-wasm-go-sdk/],
  ['package.json', /proxy-runtime|proxy-wasm-sdk-as/],
  ['CMakeLists.txt', /proxy_wasm|proxy-wasm/i],
  ['Makefile', /proxy_wasm|proxy-wasm/i],
];

/** Of a project that is built from source. */
export async function findAnchors({ directory, manifestPath }: Project, env: Environment): Promise<Anchors> {
  return {
    module: await findModulePlace(directory, env),
    targets: manifestPath === undefined ? undefined : await findLine(manifestPath, /^targets\s*:/, env),
  };
}

async function findModulePlace(directory: string, env: Environment): Promise<Place | undefined> {
  for (const [name, pattern] of MANIFESTS) {
    const path = join(directory, name);
    const found = await findLine(path, pattern, env);
    if (found !== undefined) return found;
    if ((await readTextIfExists(path)) !== undefined) return { file: relativePath(env.directory, path), line: 1 };
  }
  return undefined;
}

async function findLine(path: string, pattern: RegExp, env: Environment): Promise<Place | undefined> {
  const lines = (await readTextIfExists(path))?.split('\n') ?? [];
  const index = lines.findIndex((line) => pattern.test(line));
  return index < 0 ? undefined : { file: relativePath(env.directory, path), line: index + 1 };
}
