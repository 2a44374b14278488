/** Writes docs/reference/command-line.md from the command line's own help. `--check` only says whether it is so already. */
import { readFile, writeFile } from 'node:fs/promises';
import { COMMANDS, parseArguments } from '../src/cli/options.ts';

const HEADER = `<!-- Written by \`npm run reference\` from src/cli/options.ts. -->
# The command line

\`wasm-action\` stands for \`node dist/cli.js\` where it is not installed.
`;

// The page must not be as wide as the terminal of whoever writes it.
process.stdout.isTTY = false;

function helpOf(...argv: readonly string[]): string {
  const parsed = parseArguments([...argv, '--help']);
  if (parsed.kind !== 'help') throw new Error(`${argv.join(' ')} --help gave no help`);
  return parsed.text.trimEnd();
}

const sections = [
  `\n\`\`\`text\n${helpOf()}\n\`\`\`\n`,
  ...COMMANDS.map((command) => `\n## ${command}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`),
];
const variables = `
## Variables

| Variable | What it does |
| --- | --- |
| \`WASM_ACTION_HOME\` | where toolchains and Envoys are kept; else \`wasm-action\` in the user's cache folder |
| \`WASM_ACTION_PASSWORD\` | the password for \`--username\` |
| \`WASM_ACTION_MIRRORS\` | mirrors, one \`FROM = TO\` a line |
| \`ENVOY_PATH\` | an Envoy to use where its version is the one that is asked for |
| \`DOCKER_CONFIG\` | the folder of Docker's \`config.json\`, for logins to registries |
| \`HTTPS_PROXY\`, \`HTTP_PROXY\`, \`NO_PROXY\` | as everywhere |
| \`SOURCE_DATE_EPOCH\` | the time that an image says it was made at, in seconds since 1970; else it names none |
| \`NO_COLOR\`, \`FORCE_COLOR\` | no colours, or colours also where no terminal is |
`;
const path = new URL('../docs/reference/command-line.md', import.meta.url);
const text = HEADER + sections.join('') + variables;
const present = await readFile(path, 'utf8').catch(() => '');
if (present !== text) {
  if (process.argv.includes('--check')) {
    console.error('docs/reference/command-line.md is not what the command line says: run npm run reference');
    process.exitCode = 1;
  } else {
    await writeFile(path, text);
    console.log('wrote docs/reference/command-line.md');
  }
}
