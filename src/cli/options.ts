import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ConfigurationError } from '../base/errors.ts';
import { isNotFound, pathKind } from '../base/files.ts';
import { VERSION } from '../base/version.ts';
import { OPTIMIZE_LEVELS, type OptimizeLevel } from '../language/optimize-levels.ts';
import { LAYOUT_NAMES } from '../oci/layout-names.ts';
import { parseReference } from '../oci/reference.ts';
import { PRODUCTS } from '../project/deployment.ts';
import { CONSUMER_NAMES } from '../publish/consumer-names.ts';
import { ENGINES, type Engine, FAIL_LEVELS, type FailLevel, type Inputs, type ModuleInput } from '../stage/inputs.ts';
import { defineInit, type InitFlags } from './init-options.ts';
import { listOption } from './list-option.ts';
import type { ProbeFlags } from './probe.ts';
import {
  defineRegistryCommand,
  REGISTRY_COMMANDS,
  type RegistryCommand,
  type RegistryFlags,
} from './registry-options.ts';

const STAGE_COMMANDS = ['run', 'setup', 'build', 'check', 'test', 'publish', 'verify'] as const;
/** A command that runs stages. */
export type CommandName = (typeof STAGE_COMMANDS)[number];

export const COMMANDS = [...STAGE_COMMANDS, ...REGISTRY_COMMANDS, 'discover', 'init', 'probe'] as const;

/** How the command line shows what it does; not part of any stage's inputs. */
export interface Display {
  readonly json: boolean;
  readonly verbose: boolean;
}

export type Invocation =
  | { readonly kind: 'help' | 'version'; readonly text: string }
  | {
      readonly kind: 'command';
      readonly command: CommandName;
      /** As the user wrote them; empty: this folder. Only check and publish take more than one. */
      readonly subjects: readonly string[];
      readonly flags: Flags;
      readonly display: Display;
    }
  | {
      readonly kind: 'discover';
      /** As the user wrote it; undefined: this folder. */
      readonly directory: string | undefined;
      readonly base: string | undefined;
      readonly shards: number;
      readonly display: Display;
    }
  | {
      readonly kind: 'init';
      /** As the user wrote it; undefined: this folder. */
      readonly directory: string | undefined;
      readonly flags: InitFlags;
      readonly display: Display;
    }
  | {
      readonly kind: 'probe';
      readonly target: string;
      readonly flags: ProbeFlags;
      readonly display: Display;
    }
  | {
      readonly kind: 'registry';
      readonly command: RegistryCommand;
      readonly words: readonly string[];
      readonly flags: RegistryFlags;
      readonly display: Display;
    };

/** The flags as commander hands them over, with every list flattened. */
interface Flags {
  readonly language?: string;
  readonly buildCommand?: string;
  readonly buildOutput?: string;
  readonly optimize?: OptimizeLevel;
  readonly target?: string[];
  readonly envoy?: string[];
  readonly cases?: string[];
  readonly filter?: string[];
  readonly config?: string;
  readonly rootId?: string;
  readonly base?: string;
  readonly measure?: boolean;
  readonly dataVersion?: string;
  readonly engine?: string[];
  readonly as?: string;
  readonly image?: string;
  readonly tag?: string[];
  readonly floating?: boolean;
  readonly immutable?: boolean;
  readonly attach?: string[];
  readonly sbom?: boolean;
  readonly provenance?: boolean;
  readonly sign?: boolean;
  readonly signKey?: string;
  readonly signLog?: boolean;
  readonly layouts?: string[];
  readonly consumer?: string[];
  readonly push?: boolean;
  readonly plainHttp?: boolean;
  readonly username?: string;
  readonly mirror?: string[];
  readonly failOn?: string;
  readonly printDownloads?: boolean;
  readonly sarif?: string;
  readonly junit?: string;
}

type OptionGroup = 'build' | 'target' | 'test' | 'publish' | 'verify';

const GROUPS: Record<CommandName, readonly OptionGroup[]> = {
  run: ['build', 'target', 'test', 'publish'],
  setup: ['build', 'target'],
  build: ['build'],
  check: ['build', 'target'],
  test: ['build', 'target', 'test'],
  publish: ['build', 'publish'],
  verify: ['verify'],
};

const SUMMARIES: Record<CommandName, string> = {
  run: 'the whole pipeline: build, check, test and publish',
  setup: "install the project's toolchain and the Envoys of its targets",
  build: 'compile the project to a module',
  check: 'say whether each target will load the module, and why not',
  test: 'load the module into the real Envoy and send it traffic',
  publish: 'pack the module as an OCI image and push it',
  verify: 'say who can load what is published: Istio, Envoy Gateway, Gloo, wkg, docker …',
};

const PROBE_SUMMARY = 'measure what the Envoy of a target links and looks up, and how its table differs';
const DISCOVER_SUMMARY = 'list the modules of a repository, and those that a change concerns';
/** More jobs than this wait for runners instead of working. */
const MOST_SHARDS = 10;

const EXAMPLES = `
Examples:
  wasm-action init my-filter --language rust         a new project, which builds and passes its tests
  wasm-action run                                    the project in this folder, packed into .wasm-action/image
  wasm-action run my-filter --image ghcr.io/acme/my-filter:v1
  wasm-action check plugin.wasm --envoy 1.36,1.40    a module that another build made
  wasm-action check *.wasm --envoy all               many at once
  wasm-action test plugin.wasm --cases tests/a.yaml --target image:docker.io/istio/proxyv2:1.28.0

SUBJECT is a project's folder, a built .wasm file, or the reference of a published module
(HOST/NAME:TAG, HOST/NAME@sha256:…, oci:FOLDER[:TAG]). The default is this folder.

Exit status: 0 fine, 1 the module failed, 2 a mistake in the input, 3 the environment, 130 stopped.
`;

/**
 * Parses the arguments. Commander prints nothing and exits nowhere.
 * @throws ConfigurationError for a wrong flag, with the nearest legal one.
 */
export function parseArguments(argv: readonly string[]): Invocation {
  let invocation: Invocation | undefined;
  let printed = '';
  const program = new Command('wasm-action');
  const configure = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined })
      .option('--json', 'print one JSON object on stdout, and nothing else there')
      .option('-v, --verbose', 'say more: every command, request and retry');
  configure(program)
    .description("One pipeline for Envoy's Proxy-Wasm modules: from source to a published image.")
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'explain a command')
    .addHelpText('after', EXAMPLES);
  // Commander needs those commands alone that the words can mean: the one that stands in front.
  const isMeant = (name: string): boolean => name === argv[0] || !COMMANDS.some((other) => other === argv[0]);
  for (const name of STAGE_COMMANDS.filter(isMeant)) {
    const command = configure(program.command(name))
      .description(SUMMARIES[name])
      .argument(name === 'check' || name === 'publish' ? '[subjects...]' : '[subject]');
    command.summary(SUMMARIES[name]);
    // Likewise their flags; help for all of them shows none.
    if (argv.includes(name)) for (const option of optionsOf(name)) command.addOption(option);
    command.action((subject: string | readonly string[] | undefined, _flags: unknown, self: Command) => {
      const flags = self.optsWithGlobals<Flags & { json?: boolean; verbose?: boolean }>();
      invocation = {
        kind: 'command',
        command: name,
        subjects: subject === undefined ? [] : [subject].flat(),
        flags,
        display: { json: flags.json === true, verbose: flags.verbose === true },
      };
    });
  }
  for (const name of REGISTRY_COMMANDS.filter(isMeant)) {
    const command = defineRegistryCommand(name, configure(program.command(name)));
    command.action(() => {
      const flags = command.optsWithGlobals<RegistryFlags & { json?: boolean; verbose?: boolean }>();
      invocation = {
        kind: 'registry',
        command: name,
        words: command.args,
        flags,
        display: { json: flags.json === true, verbose: flags.verbose === true },
      };
    });
  }
  if (isMeant('discover')) {
    const finder = configure(program.command('discover'))
      .description(DISCOVER_SUMMARY)
      .summary(DISCOVER_SUMMARY)
      .argument('[directory]', 'a clone of the repository, or a folder of it')
      .option('--base <commit>', 'what to compare with; without it every module counts as changed')
      .addOption(
        new Option('--shards <number>', 'over how many jobs to spread them, at most')
          .argParser(toShards)
          .default(MOST_SHARDS),
      );
    finder.action((directory: string | undefined) => {
      const { base, shards, json, verbose } = finder.optsWithGlobals<{
        base?: string;
        shards: number;
        json?: boolean;
        verbose?: boolean;
      }>();
      invocation = {
        kind: 'discover',
        directory,
        base,
        shards,
        display: { json: json === true, verbose: verbose === true },
      };
    });
  }
  if (isMeant('probe')) {
    const prober = configure(program.command('probe'))
      .description(PROBE_SUMMARY)
      .summary(PROBE_SUMMARY)
      .argument('<target>', 'envoy@1.40.0, istio@1.28.10, envoy-gateway@1.6, image:REF or path:FILE')
      .addOption(mirrorOption())
      .option('--plain-http', 'talk HTTP to registries, not HTTPS');
    prober.action((target: string) => {
      const flags = prober.optsWithGlobals<ProbeFlags & { json?: boolean; verbose?: boolean }>();
      const display = { json: flags.json === true, verbose: flags.verbose === true };
      invocation = { kind: 'probe', target, flags, display };
    });
  }
  if (isMeant('init')) {
    const starter = defineInit(configure(program.command('init')));
    starter.action((directory: string | undefined) => {
      const flags = starter.optsWithGlobals<InitFlags & { json?: boolean; verbose?: boolean }>();
      const display = { json: flags.json === true, verbose: flags.verbose === true };
      invocation = { kind: 'init', directory, flags, display };
    });
  }
  try {
    // Without a command there is nothing to run, but much to say.
    program.parse(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.version') return { kind: 'version', text: printed };
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.help') {
      return { kind: 'help', text: printed };
    }
    const isOneTooMany = error.code === 'commander.excessArguments';
    throw new ConfigurationError(error.message.replace(/^error: /, ''), {
      hint: isOneTooMany ? ONE_TOO_MANY : 'wasm-action --help lists the commands, wasm-action help COMMAND its flags',
    });
  }
  if (invocation === undefined) throw new Error('commander accepted the arguments without a command');
  return invocation;
}

const ONE_TOO_MANY = 'run it once for each; check and publish take several modules at once';

function optionsOf(command: CommandName): Option[] {
  const groups = GROUPS[command];
  const options: Option[] = [];
  const has = (group: OptionGroup): boolean => groups.includes(group);
  if (has('build')) {
    options.push(
      new Option('--language <name>', 'the language of the project, where it cannot be detected'),
      new Option('--build-command <command>', 'build with this command instead (words, no shell)'),
      new Option('--build-output <file>', 'the module that the build command makes'),
      new Option('--optimize <level>', 'what wasm-opt does to the module (default: size)').choices(OPTIMIZE_LEVELS),
    );
  }
  if (has('target') || command === 'build') {
    options.push(
      listOption(
        '-t, --target <target>',
        'a target: envoy@1.40.0, istio@1.28.10, envoy-gateway@1.6, image:REF, path:FILE',
      ),
      listOption('--envoy <releases>', 'short for --target envoy@…; `all` for every known release'),
    );
  }
  if (has('test')) {
    options.push(
      listOption('--cases <file>', "test cases, instead of the project's tests/*.yaml"),
      listOption(
        '--filter <which>',
        'only these cases: a part of the name, /REGEX/ or @TAG; with ! in front all others',
      ),
    );
  }
  if (command === 'setup') {
    options.push(
      new Option('--print-downloads', 'only list what would be fetched on a bare machine: sha256, size and url'),
    );
  }
  if (has('test') || command === 'setup') {
    options.push(
      listOption('--engine <engine>', 'where the cases run: host (embedded, no Envoy needed), envoy, or both'),
    );
  }
  if (has('test') || command === 'check') {
    options.push(
      new Option('--as <product>', 'configure the module as this product would, whatever the target').choices(PRODUCTS),
      new Option('--config <file>', 'a file with the plugin configuration'),
      new Option('--root-id <id>', 'the root id under which Envoy starts the plugin'),
    );
  }
  if (command === 'run' || command === 'check') {
    options.push(
      new Option('--base <module>', 'an earlier build, FILE or REFERENCE: tell what the module can do beyond it'),
      new Option('--measure', "let the targets' own Envoys judge in check too, which are downloaded for it"),
      new Option(
        '--data-version <version>',
        'judge by other tables than those of this release: VERSION@sha256:SUM, or latest',
      ),
    );
  }
  if (has('publish')) {
    options.push(
      new Option('--image <reference>', 'where to push: HOST/NAME[:TAG], or oci:FOLDER[:TAG]'),
      listOption('--tag <tag>', 'a tag, where the reference has none; {version}, {sha}, {branch} … are filled in'),
      new Option('--floating', 'also move the tags 1.2, 1 and latest along with 1.2.3'),
      listOption(
        '--attach <file>',
        'put FILE or FILE=TYPE beside the image: an SBOM, a provenance statement, a README',
      ),
      new Option('--sbom', 'put a list of what the module is made of beside the image, from the lock files'),
      new Option('--provenance', 'put a statement of where the image comes from beside it (SLSA, unsigned)'),
      new Option('--sign', "sign the image with cosign, by the job's identity or with --sign-key"),
      new Option('--sign-key <key>', "sign with a key: a file, a KMS's URI or env://NAME"),
      new Option('--no-sign-log', 'keep the signature out of the public transparency log'),
      new Option('--immutable', 'refuse to move a tag that stands for another image'),
      listOption('--layouts <layouts>', `which layouts to write: ${LAYOUT_NAMES.join(', ')} (default: compat, solo)`),
      new Option('--no-push', 'only pack the image into the folder .wasm-action/image'),
    );
  }
  if (has('verify')) {
    options.push(listOption('--consumer <consumers>', `who must be able to load it: ${CONSUMER_NAMES.join(', ')}`));
  }
  if (has('publish') || has('verify')) {
    options.push(new Option('--username <name>', 'the password is read from WASM_ACTION_PASSWORD'));
  }
  if (has('publish') || has('verify') || has('target'))
    options.push(new Option('--plain-http', 'talk HTTP to registries, not HTTPS'));
  options.push(
    mirrorOption(),
    new Option('--sarif <file>', 'also write what was found as SARIF'),
    new Option('--junit <file>', 'also write stages and cases as JUnit XML'),
    new Option('--fail-on <level>', 'what fails the run').choices(FAIL_LEVELS).default('error'),
  );
  return options;
}

/** A comma may stand in a URL: mirrors are repeated, never split. */
function mirrorOption(): Option {
  return new Option('--mirror <from=to>', 'download what starts with FROM from TO, packages too').argParser(
    (value: string, previous: string[] | undefined) => [...(previous ?? []), value],
  );
}

function toShards(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value) || Number(value) > 256) {
    throw new InvalidArgumentError(
      'it must be a number from 1 to 256, which is as many jobs as GitHub lets a matrix have.',
    );
  }
  return Number(value);
}

/**
 * The stages' inputs from a command's flags.
 * @throws ConfigurationError for a subject that is neither folder, file nor reference, or a flag's illegal value.
 */
export async function toInputs(
  subject: string | undefined,
  flags: Flags,
  directory: string,
  variables: Readonly<Record<string, string | undefined>>,
  readConfiguration: (path: string) => Promise<string>,
): Promise<Inputs> {
  const found = await resolveSubject(subject, directory);
  const absolute = (path: string): string => (isAbsolute(path) ? path : resolve(directory, path));
  return {
    directory: found.directory,
    module: found.module,
    language: flags.language,
    buildCommand: flags.buildCommand,
    buildOutput: flags.buildOutput,
    optimize: flags.optimize,
    targets: [...(flags.target ?? []), ...(flags.envoy ?? []).map((release) => `envoy@${release}`)],
    cases: (flags.cases ?? []).map(absolute),
    filters: flags.filter ?? [],
    engines: (flags.engine ?? []).map(toEngine),
    configuration: flags.config === undefined ? undefined : await readConfiguration(absolute(flags.config)),
    rootId: flags.rootId,
    base: flags.base === undefined ? undefined : await resolveBase(flags.base, directory),
    measure: flags.measure === true,
    dataVersion: flags.dataVersion,
    product: PRODUCTS.find((product) => product === flags.as),
    image: flags.image,
    tags: flags.tag ?? [],
    floating: flags.floating === true,
    immutable: flags.immutable === true,
    attach: flags.attach ?? [],
    sbom: flags.sbom === true ? 'true' : undefined,
    provenance: flags.provenance === true,
    signing:
      flags.sign === true || flags.signKey !== undefined
        ? { key: flags.signKey, log: flags.signLog !== false }
        : undefined,
    layouts: flags.layouts ?? [],
    consumers: flags.consumer ?? [],
    push: flags.push !== false,
    plainHttp: flags.plainHttp === true,
    username: flags.username,
    password: variables.WASM_ACTION_PASSWORD,
    mirrors: [...(flags.mirror ?? []), ...(variables.WASM_ACTION_MIRRORS ?? '').split('\n')],
    failOn: (flags.failOn ?? 'error') as FailLevel,
  };
}

async function resolveBase(subject: string, directory: string): Promise<ModuleInput> {
  // {name} stands for the project's name, which only the project tells.
  const { module } = await resolveSubject(subject.replaceAll('{name}', 'name'), directory);
  if (module === undefined) {
    throw new ConfigurationError(`--base ${subject}: a folder is no module`, {
      hint: 'give the .wasm file of an earlier build, or the reference of its image',
    });
  }
  return module.kind === 'file' ? module : { kind: 'reference', reference: subject };
}

function toEngine(name: string): Engine {
  const engine = ENGINES.find((known) => known === name);
  if (engine === undefined) {
    throw new ConfigurationError(`--engine ${name}: no such engine`, { hint: `legal: ${ENGINES.join(', ')}` });
  }
  return engine;
}

/** A folder, a file or a reference, in this order: what is there wins over what it could mean. */
async function resolveSubject(
  subject: string | undefined,
  directory: string,
): Promise<{ directory: string; module: ModuleInput | undefined }> {
  if (subject === undefined) return { directory, module: undefined };
  const path = resolve(directory, subject);
  try {
    const found = await stat(path);
    if (found.isDirectory() && (await pathKind(join(path, 'oci-layout'))) === 'file') {
      return { directory, module: { kind: 'reference', reference: `oci:${subject}` } };
    }
    return found.isDirectory() ? { directory: path, module: undefined } : { directory, module: { kind: 'file', path } };
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  if (subject.startsWith('oci:') || /^[^/]+[.:][^/]*\/|^localhost\//.test(subject)) {
    parseReference(subject);
    return { directory, module: { kind: 'reference', reference: subject } };
  }
  throw new ConfigurationError(`${subject}: no such file or folder`, {
    hint: 'give a project folder, a .wasm file, or a reference such as ghcr.io/acme/filter:v1',
  });
}
