import { type Command, Option } from 'commander';

/** Commands that look into a registry or a layout folder and judge nothing. */
export const REGISTRY_COMMANDS = ['pull', 'inspect', 'tag', 'list'] as const;
export type RegistryCommand = (typeof REGISTRY_COMMANDS)[number];

/** Their flags as commander hands them over. */
export interface RegistryFlags {
  readonly output?: string;
  readonly plainHttp?: boolean;
  readonly username?: string;
}

const DEFINITIONS: Record<RegistryCommand, { readonly words: string; readonly summary: string }> = {
  pull: { words: '<reference>', summary: 'write the module of an image of any layout to a file' },
  inspect: { words: '<reference>', summary: 'say what stands under a reference: layout, layers, annotations' },
  tag: { words: '<source> <target>', summary: 'give an image, and the layouts beside it, another tag' },
  list: { words: '<repository>', summary: 'list the tags of a repository and what they stand for' },
};

/** Gives a command its words and flags. */
export function defineRegistryCommand(name: RegistryCommand, command: Command): Command {
  const { words, summary } = DEFINITIONS[name];
  command.description(summary).summary(summary).arguments(words);
  if (name === 'pull') {
    command.addOption(new Option('-o, --output <file>', 'where to write the module').makeOptionMandatory());
  }
  return command
    .option('--username <name>', 'the password is read from WASM_ACTION_PASSWORD')
    .option('--plain-http', 'talk HTTP to registries, not HTTPS');
}
