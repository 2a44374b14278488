import { resolve } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';
import { OPTIMIZE_LEVELS } from '../language/optimize-levels.ts';
import { PRODUCTS } from '../project/deployment.ts';
import { ENGINES, FAIL_LEVELS, type Inputs, type ModuleInput, SBOM_WISHES } from '../stage/inputs.ts';
import { ACTION_STAGES, type ActionStage, INPUTS, type InputName } from './input-table.ts';
import { decidePush, type Event } from './push-decision.ts';

export const ANNOTATE_LEVELS = ['added', 'file', 'all'] as const;
export type AnnotateLevel = (typeof ANNOTATE_LEVELS)[number];
const SWITCH = ['true', 'false'] as const;
const PUBLISH_MODES = ['auto', 'true', 'false'] as const;

type Variables = Readonly<Record<string, string | undefined>>;

/** What only the Actions face knows of. */
export interface ActionInputs {
  readonly stages: readonly ActionStage[];
  readonly annotate: AnnotateLevel;
  readonly checkRun: boolean;
  readonly comment: boolean;
  /** Whether setup and build restore caches and have them saved. */
  readonly cache: boolean;
  /** Another run's result file, absolute, to report instead of this job's. */
  readonly foreignResult: string | undefined;
  readonly githubToken: string;
  /** Why an image is packed and not pushed; undefined where it is pushed. */
  readonly packedBecause: string | undefined;
  /** Of each module; a job mostly has one. */
  readonly modules: readonly [Inputs, ...Inputs[]];
}

/** An input's text, trimmed; the table's default where it is not given. */
function readInput(variables: Variables, name: InputName): string {
  // A script step of a composite gets no INPUT_*: action.yml hands them on with an underscore, which bash 3 keeps.
  const value =
    variables[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`] ?? variables[`INPUT_${name.toUpperCase()}`] ?? '';
  const trimmed = value.trim();
  if (trimmed !== '') return trimmed;
  const fallback: string = INPUTS[name].default;
  return fallback.startsWith('${{') ? '' : fallback;
}

/**
 * All inputs of an action, once and in one place.
 * @throws ConfigurationError naming the input, its value and the legal values.
 */
export function loadInputs(variables: Variables, event: Event): ActionInputs {
  const read = (name: InputName): string => readInput(variables, name);
  const optional = (name: InputName): string | undefined => read(name) || undefined;
  const workspace = variables.GITHUB_WORKSPACE ?? '.';
  const image = optional('image');
  const githubToken = read('github-token');
  const decision = decidePush(oneOf('publish', read('publish'), PUBLISH_MODES), event);
  const password = optional('password');
  const useToken = password === undefined && githubToken !== '' && (image ?? '').startsWith('ghcr.io/');
  const [first = '.', ...others] = lines(read('directory'));
  const module = optional('module');
  const foreign = optional('result');
  if (others.length > 0) checkSeveral(module, image);
  const inputsOf = (directory: string): Inputs => ({
    directory,
    module: module === undefined ? undefined : moduleInput(module, workspace),
    base: optional('base') === undefined ? undefined : moduleInput(read('base'), workspace),
    measure: oneOf('measure', read('measure'), SWITCH) === 'true',
    dataVersion: optional('data-version'),
    language: optional('language'),
    buildCommand: optional('build-command'),
    buildOutput: optional('build-output'),
    optimize: optional('optimize') === undefined ? undefined : oneOf('optimize', read('optimize'), OPTIMIZE_LEVELS),
    targets: lines(read('targets')),
    cases: lines(read('cases')).map((file) => resolve(directory, file)),
    filters: lines(read('filter')),
    engines: list(read('engine')).map((engine) => oneOf('engine', engine, ENGINES)),
    product: optional('as') === undefined ? undefined : oneOf('as', read('as'), PRODUCTS),
    image,
    tags: list(read('tags')),
    gitTag: event.tag,
    commit: event.headSha === '' ? undefined : event.headSha,
    branch: /^refs\/heads\/(.+)$/.exec(event.ref)?.[1],
    floating: oneOf('floating', read('floating'), SWITCH) === 'true',
    immutable: oneOf('immutable', read('immutable'), SWITCH) === 'true',
    attach: lines(read('attach')),
    sbom: oneOf('sbom', read('sbom'), SBOM_WISHES),
    provenance: oneOf('provenance', read('provenance'), SWITCH) === 'true',
    signing:
      oneOf('sign', read('sign'), SWITCH) === 'true' || optional('sign-key') !== undefined
        ? { key: optional('sign-key'), log: oneOf('sign-log', read('sign-log'), SWITCH) === 'true' }
        : undefined,
    layouts: list(read('layouts')),
    push: decision.push,
    plainHttp: false,
    username: optional('username') ?? (useToken ? (variables.GITHUB_ACTOR ?? 'github-actions') : undefined),
    password: password ?? (useToken ? githubToken : undefined),
    mirrors: lines(read('mirrors')),
    failOn: oneOf('fail-on', read('fail-on'), FAIL_LEVELS),
  });
  return {
    stages: loadStages(variables),
    annotate: oneOf('annotate', read('annotate'), ANNOTATE_LEVELS),
    checkRun: oneOf('check-run', read('check-run'), SWITCH) === 'true',
    comment: oneOf('comment', read('comment'), SWITCH) === 'true',
    cache: oneOf('cache', read('cache'), SWITCH) === 'true',
    foreignResult: foreign === undefined ? undefined : resolve(workspace, foreign),
    githubToken,
    packedBecause: decision.push ? undefined : decision.reason,
    modules: [inputsOf(resolve(workspace, first)), ...others.map((folder) => inputsOf(resolve(workspace, folder)))],
  };
}

/** One built module, or one image's name, cannot stand for several projects. */
function checkSeveral(module: string | undefined, image: string | undefined): void {
  if (module !== undefined) {
    throw new ConfigurationError('input module: it names one module, and directory several projects', {
      hint: 'give module with one directory, or leave it out',
    });
  }
  if (image !== undefined && !image.includes('{name}')) {
    throw new ConfigurationError(`input image: ${JSON.stringify(image)} would hold each module in turn`, {
      hint: "write {name} where the module's name shall stand: ghcr.io/acme/filters/{name}",
    });
  }
}

/** The stages that the user wants. */
function loadStages(variables: Variables): ActionStage[] {
  return list(readInput(variables, 'stages')).map((stage) => oneOf('stages', stage, ACTION_STAGES));
}

function moduleInput(module: string, workspace: string): ModuleInput {
  return module.startsWith('oci:') || /^[^/]+[.:][^/]*\/.*[:@]/.test(module)
    ? { kind: 'reference', reference: module }
    : { kind: 'file', path: resolve(workspace, module) };
}

function oneOf<T extends string>(name: InputName, value: string, legal: readonly T[]): T {
  const found = legal.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new ConfigurationError(`input ${name}: ${JSON.stringify(value)} is not legal`, {
      hint: `legal: ${legal.join(', ')}`,
    });
  }
  return found;
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function list(text: string): string[] {
  return lines(text)
    .flatMap((line) => line.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
