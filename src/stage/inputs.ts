import type { Environment } from '../base/environment.ts';
import type { OptimizeLevel } from '../language/optimize-levels.ts';
import type { RegistryClient } from '../oci/client.ts';
import type { Product } from '../project/deployment.ts';
import type { Signing } from '../publish/sign.ts';

/** Which fault level fails a run; `never` reports everything and fails nothing but the user's input and the environment. */
/** Whether an SBOM is made: `auto` where a lock file tells what the module is made of, `true` or it is a mistake. */
export const SBOM_WISHES = ['auto', 'true', 'false'] as const;
type SbomWish = (typeof SBOM_WISHES)[number];

export const FAIL_LEVELS = ['error', 'warning', 'never'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

/** Which engines run the test cases: the embedded host, and each target's real Envoy. */
export const ENGINES = ['host', 'envoy'] as const;
export type Engine = (typeof ENGINES)[number];

/** False only where the user asked for the embedded host alone. */
export function wantsEnvoy({ engines }: Pick<Inputs, 'engines'>): boolean {
  return engines.length === 0 || engines.includes('envoy');
}

/** All that a user can say to a stage, typed; each face makes it once from its flags or inputs. */
export interface Inputs {
  /** The project's folder, absolute. */
  readonly directory: string;
  /** A built module: a file's path, absolute, or a reference. Undefined: what the build stage makes. */
  readonly module?: ModuleInput | undefined;
  /** An earlier build: what the module can do beyond it is told. */
  readonly base?: ModuleInput | undefined;
  readonly language?: string | undefined;
  /** The module's, instead of the project's. */
  readonly name?: string | undefined;
  readonly buildCommand?: string | undefined;
  /** Relative to the project's folder. */
  readonly buildOutput?: string | undefined;
  /** Wins over wasm.yaml. */
  readonly optimize?: OptimizeLevel | undefined;
  /** As the user wrote them; empty: the project's own, else the newest known Envoy. */
  readonly targets: readonly string[];
  /** Whether the targets' own Envoys judge in `check` too, instead of the tables. */
  readonly measure?: boolean | undefined;
  /** Which tables judge: a version with its sum, or `latest`; undefined: our own. */
  readonly dataVersion?: string | undefined;
  /** Case files, absolute; empty: the project's own. */
  readonly cases: readonly string[];
  /** Which of the cases run; empty: all of them. */
  readonly filters?: readonly string[] | undefined;
  /** Empty: Envoy. */
  readonly engines: readonly Engine[];
  /** The plugin configuration as Envoy hands it to the module, instead of the project's. */
  readonly configuration?: string | undefined;
  readonly rootId?: string | undefined;
  /** Whose way of configuring modules tests follow; undefined: the project's, else each target's. */
  readonly product?: Product | undefined;
  /** A reference with or without a tag; undefined: the project's, else an image-layout folder. */
  readonly image?: string | undefined;
  readonly tags: readonly string[];
  /** The git tag that is published: the version where the project declares none. */
  readonly gitTag?: string | undefined;
  /** What the face knows of the source; where it knows nothing, git is asked. */
  readonly commit?: string | undefined;
  readonly branch?: string | undefined;
  /** Whether `1.2`, `1` and `latest` move along with `1.2.3`. */
  readonly floating?: boolean | undefined;
  /** Files that shall stand beside the image, `FILE` or `FILE=TYPE`, relative to the project's folder. */
  readonly attach?: readonly string[] | undefined;
  /** Whether a list of what the module is made of, and a statement of where it comes from, are put beside the image. */
  readonly sbom?: SbomWish | undefined;
  readonly provenance?: boolean | undefined;
  /** How the image is signed; undefined: not at all. */
  readonly signing?: Signing | undefined;
  /** Whether a tag that stands for another image is left where it is, and the publish refused. */
  readonly immutable?: boolean | undefined;
  readonly layouts: readonly string[];
  /** Who must be able to load a published image; empty: whoever its layouts are written for. */
  readonly consumers?: readonly string[] | undefined;
  /** False: an image is packed into the run's folder even where a registry is named. */
  readonly push: boolean;
  readonly plainHttp: boolean;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Lines `FROM = TO`. */
  readonly mirrors: readonly string[];
  readonly failOn: FailLevel;
}

export type ModuleInput =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'reference'; readonly reference: string };

/** What a stage works with: the user's words, the world outside, and the folder where everything is written. */
export interface StageContext {
  readonly inputs: Inputs;
  readonly env: Environment;
  readonly folder: string;
  /** The way to registries that several modules have in common; else each has its own. */
  readonly client?: RegistryClient | undefined;
  /** No process comes after this one that would read the results: they are not written to the folder. */
  readonly isAlone?: boolean | undefined;
}
