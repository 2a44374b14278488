import { join } from 'node:path';
import { readTextIfExists } from '../base/files.ts';

/** The SDK that was TinyGo's alone: with Go's own compiler it exports none of the functions that a proxy calls. */
const TINYGO_SDK = /^\s*(?:require\s+)?github\.com\/tetratelabs\/proxy-wasm-go-sdk\s/m;
const TINYGO_COMMAND = /^[^#\n]*\btinygo\s+build\b/m;
const BUILD_FILES = ['Makefile', 'makefile', 'GNUmakefile', 'Taskfile.yml', 'build.sh'] as const;

/**
 * Whether a folder with a go.mod is meant for TinyGo: it requires the SDK that only TinyGo can build, or its Makefile,
 * Taskfile.yml or build.sh calls `tinygo build`. All else is Go's own compiler's; `language: tinygo` says otherwise.
 */
export async function isTinyGoProject(directory: string): Promise<boolean> {
  if (await requiresTinyGoSdk(directory)) return true;
  for (const name of BUILD_FILES) {
    if (TINYGO_COMMAND.test((await readTextIfExists(join(directory, name))) ?? '')) return true;
  }
  return false;
}

/** Whether go.mod requires the SDK that needs TinyGo's older build mode. */
export async function requiresTinyGoSdk(directory: string): Promise<boolean> {
  return TINYGO_SDK.test((await readTextIfExists(join(directory, 'go.mod'))) ?? '');
}
