/**
 * Writes docs/reference/command-line.md from the command line's own help, docs/reference/envoy-tests.md from
 * test/host/upstream-tests, and into docs/reference/languages.md what goes with what. `--check` only says whether it is
 * so already.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { COMMANDS, parseArguments } from '../src/cli/options.ts';
import { ALIGNMENTS, type Alignment } from '../src/language/alignment.ts';
import { LANGUAGE_TITLES } from '../src/language/languages.ts';
import { readUpstreamTests, renderUpstreamTests } from './reference/upstream-tests.ts';

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
| \`NODE_DISABLE_COMPILE_CACHE\` | \`1\`: Node.js keeps nothing of this program that it has compiled, which lies in \`compiled\` there |
| \`WASM_ACTION_PASSWORD\` | the password for \`--username\` |
| \`WASM_ACTION_MIRRORS\` | mirrors, one \`FROM = TO\` a line |
| \`ENVOY_PATH\` | an Envoy to use where its version is the one that is asked for |
| \`DOCKER_CONFIG\` | the folder of Docker's \`config.json\`, for logins to registries |
| \`HTTPS_PROXY\`, \`HTTP_PROXY\`, \`NO_PROXY\` | as everywhere |
| \`SOURCE_DATE_EPOCH\` | the time that an image says it was made at, in seconds since 1970; else it names none |
| \`NO_COLOR\`, \`FORCE_COLOR\` | no colours, or colours also where no terminal is |
`;
await writePage('command-line.md', HEADER + sections.join('') + variables);

const languages = await readFile(pageUrl('languages.md'), 'utf8');
const MARKS = [
  '<!-- Written by `npm run reference` from src/language/data/alignment.json. -->\n',
  '<!-- End. -->\n',
] as const;
const [start, end] = [languages.indexOf(MARKS[0]) + MARKS[0].length, languages.indexOf(MARKS[1])];
const table = [
  ['Language', 'SDK', 'Compiler', 'Built for', 'ABI', 'Envoy'],
  ['---', '---', '---', '---', '---', '---'],
  ...ALIGNMENTS.map(toCells),
];
const lines = table.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
await writePage('languages.md', languages.slice(0, start) + lines + languages.slice(end));
await writePage('envoy-tests.md', renderUpstreamTests(readUpstreamTests()));

function toCells({ language, sdk, compiler, target, abi, envoy }: Alignment): string[] {
  const title = LANGUAGE_TITLES.find(({ name }) => name === language)?.title ?? language;
  const besides = compiler.with === undefined ? '' : `, ${compiler.with.name} ${compiler.with.range}`;
  return [
    title,
    sdk.name.startsWith('none') ? sdk.name : `${sdk.name} ${sdk.version.replace(/^([0-9a-f]{12})[0-9a-f]{28}$/, '$1')}`,
    `${compiler.name} ${compiler.range}${besides}; ${compiler.tested === undefined ? 'not tested' : `tested ${compiler.tested}`}`,
    target,
    abi,
    `${envoy.replace(/\.0$/, '')} and newer`,
  ];
}

function pageUrl(name: string): URL {
  return new URL(`../docs/reference/${name}`, import.meta.url);
}

async function writePage(name: string, text: string): Promise<void> {
  const present = await readFile(pageUrl(name), 'utf8').catch(() => '');
  if (present === text) return;
  if (process.argv.includes('--check')) {
    console.error(`docs/reference/${name} is not what the sources say: run npm run reference`);
    process.exitCode = 1;
  } else {
    await writeFile(pageUrl(name), text);
    console.log(`wrote docs/reference/${name}`);
  }
}
