import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { pathKind, relativePath } from '../base/files.ts';

/**
 * The root of the repository that a folder belongs to. actions/checkout may have put it below the workspace (`path:`),
 * and GitHub wants every path relative to it. Without a repository: the workspace.
 */
export async function findCheckout(directory: string, workspace: string): Promise<string> {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    if ((await pathKind(join(folder, '.git'))) !== 'none') return folder;
    if (folder === workspace || folder === dirname(folder)) return workspace;
  }
}

/**
 * A Diagnostic with its path relative to the repository. GitHub shows no file outside of it: one of another checkout goes
 * into the message, and one of the runner's own folders, such as the built module, is left out.
 */
export function inCheckout(diagnostic: Diagnostic, workspace: string, checkout: string): Diagnostic {
  if (diagnostic.file === undefined) return diagnostic;
  const path = resolve(workspace, diagnostic.file);
  const file = relativePath(checkout, path);
  if (isInside(file)) return { ...diagnostic, file };
  const { file: _, line: __, column: ___, endLine: ____, endColumn: _____, ...rest } = diagnostic;
  return isInside(relativePath(workspace, path))
    ? { ...rest, message: `${diagnostic.file}: ${diagnostic.message}` }
    : rest;
}

const isInside = (relative: string): boolean => relative !== '.' && relative !== '..' && !relative.startsWith('../');
