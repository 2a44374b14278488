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

/** A Diagnostic with its path relative to the repository; a file outside of it goes into the message, if anywhere. */
export function inCheckout(diagnostic: Diagnostic, workspace: string, checkout: string): Diagnostic {
  if (diagnostic.file === undefined) return diagnostic;
  const file = relativePath(checkout, resolve(workspace, diagnostic.file));
  if (file !== '.' && !file.startsWith('../') && file !== '..') return { ...diagnostic, file };
  const { file: _, line: __, column: ___, endLine: ____, endColumn: _____, ...rest } = diagnostic;
  return { ...rest, message: `${diagnostic.file}: ${diagnostic.message}` };
}
