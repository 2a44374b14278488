import { type Command, Option } from 'commander';
import { DEFAULT_KIND, KINDS } from '../project/kinds.ts';
import { listOption } from './list-option.ts';

/** The flags of `init` as commander hands them over. */
export interface InitFlags {
  readonly language?: string;
  readonly kind?: string;
  readonly target?: readonly string[];
  readonly list?: boolean;
}

const SUMMARY = 'write a new project that builds, loads and passes its tests';

/** Gives `init` its words and flags. */
export function defineInit(command: Command): Command {
  return command
    .description(SUMMARY)
    .summary(SUMMARY)
    .argument('[directory]', 'its folder, whose name it gets; the default is this one')
    .option('--language <name>', 'its language; in a terminal, what is not named is asked for')
    .addOption(
      new Option(
        '--kind <kind>',
        `what it is to begin with: ${Object.keys(KINDS).join(', ')} (default: ${DEFAULT_KIND})`,
      ),
    )
    .addOption(
      listOption('-t, --target <target>', 'where it shall run, as in wasm.yaml: what it is built for must load there'),
    )
    .option('--list', 'list the languages and kinds, and write nothing');
}
