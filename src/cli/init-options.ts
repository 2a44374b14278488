import { type Command, Option } from 'commander';
import { DEFAULT_KIND } from '../project/init.ts';

/** The flags of `init` as commander hands them over. */
export interface InitFlags {
  readonly language?: string;
  readonly kind: string;
  readonly list?: boolean;
}

const SUMMARY = 'write a new project that builds, loads and passes its tests';

/** Gives `init` its words and flags. */
export function defineInit(command: Command): Command {
  return command
    .description(SUMMARY)
    .summary(SUMMARY)
    .argument('[directory]', 'its folder, whose name it gets; the default is this one')
    .option('--language <name>', 'its language; asked for where a terminal is there to answer')
    .addOption(new Option('--kind <kind>', 'what it is to begin with').default(DEFAULT_KIND))
    .option('--list', 'list the languages and kinds, and write nothing');
}
