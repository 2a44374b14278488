import { useCompileCache } from './cli/compile-cache.ts';
import type { StageEntry } from './github/entry.ts';

/** What a stub in dist/ starts: the command line, or one stage as an action. */
export type Entry = 'cli' | StageEntry;

/** The bundle's only entry. Everything behind it is loaded when it is needed: a stage with nothing to do stays cheap. */
export async function main(entry: Entry): Promise<void> {
  if (entry !== 'cli') {
    const { runAction } = await import('./github/entry.ts');
    return runAction(entry);
  }
  const argv = process.argv.slice(2);
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    const { VERSION } = await import('./base/version.ts');
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  useCompileCache(process.env);
  const { runCommandLine } = await import('./cli/cli.ts');
  return runCommandLine(argv);
}
