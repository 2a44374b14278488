import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import type { ToolUse } from '../report/result.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import type { ToolRelease } from '../toolchain/tool-table.ts';
import type { Stripping } from '../wasm/strip.ts';
import type { OptimizeLevel } from './optimize-levels.ts';

/** One language from its project's folder to a module. Adding a language is one such object in `languages.ts`. */
export interface Language {
  readonly name: string;
  /** As people write it: `AssemblyScript`. */
  readonly title: string;
  /** What people call it besides, in small letters. */
  readonly aliases: readonly string[];
  /** What `detect` looks for, for the message that nothing was found. */
  readonly marks: string;
  /**
   * The file, relative to the folder, that shows the language is at home there; undefined where nothing does.
   * @param root the folder that messages name files from.
   */
  detect(directory: string, root: string): Promise<string | undefined>;
  /** The names under which the source registers its root contexts, as far as a look at the text can tell. */
  findRootIds(directory: string): Promise<readonly string[]>;
  /**
   * Gets the compiler and the project's dependencies, so that compiling needs no network any more.
   * @param oldest the oldest Envoy that the module shall run on, `1.33.4`; undefined where that is not known.
   * @throws ToolError when the environment doesn't give them.
   */
  prepare(directory: string, env: Environment, mirrors: Mirrors, oldest?: string): Promise<Preparation>;
  /**
   * What a machine without any compiler would fetch for a project.
   * @throws ConfigurationError for a pinned version that isn't known.
   */
  downloads(directory: string, env: Environment): Promise<readonly ToolRelease[]>;
}

export interface Preparation {
  readonly tools: readonly ToolUse[];
  /** An error among them means that the project itself has to be mended first: its lock file, say. */
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined where the diagnostics hold an error, or there is nothing to compile. */
  readonly compile?: ((place: BuildPlace) => Promise<Compilation>) | undefined;
}

/** Where a compiler writes. */
export interface BuildPlace {
  /** The module, absolute, in a folder that is empty before and gone afterwards. */
  readonly module: string;
  /** A folder, absolute, whose content the next build of the same project finds again; it may not be there yet. */
  readonly kept: string;
}

/** What a compiler came to. Where it did not pass, that is the source's fault and the diagnostics tell it. */
export interface Compilation {
  readonly passed: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** The command's own time. */
  readonly seconds: number;
  /** As a person would type it, in the project's folder. */
  readonly command: string;
}

/** What came of a build. `failed` is the source's fault and is told by the diagnostics. */
export interface BuildOutcome extends Omit<Compilation, 'passed'> {
  readonly status: 'passed' | 'failed';
  /** Absolute; only of a build that passed. */
  readonly modulePath?: string | undefined;
  /** The module as the compiler made it, absolute, and its bytes; undefined where nothing was stripped of it. */
  readonly debugging?: { readonly path: string; readonly size: number } | undefined;
  /** Bytes of the stripped module before it was optimised; undefined where it was not. */
  readonly unoptimizedSize?: number | undefined;
}

/** The user's own way to a module. */
export interface BuildCommand {
  /** Program and arguments: no shell reads them. */
  readonly command: readonly string[];
  /** Where the command runs, absolute. */
  readonly directory: string;
  /** The module that it makes, absolute. */
  readonly output: string;
}

/** The parts of a project that a build needs. */
export interface BuildSource {
  /** Absolute. */
  readonly directory: string;
  readonly language?: string | undefined;
  /** The oldest Envoy among the targets, `1.33.4`; undefined where none is named, or none tells it. */
  readonly oldestEnvoy?: string | undefined;
  /** Wins over the language's own build. */
  readonly build?: BuildCommand | undefined;
  /** As the user says; undefined: nothing is said. */
  readonly optimize?: OptimizeLevel | undefined;
  readonly strip?: Stripping | undefined;
}
