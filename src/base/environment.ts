import type { Http } from './http.ts';
import type { Log } from './log.ts';

/** Operating system and processor as Node names them. */
export interface Platform {
  readonly os: 'linux' | 'darwin' | 'win32';
  readonly arch: 'x64' | 'arm64';
}

/** A folder of unpacked tools by name, version and processor. On Actions it is the runner's tool cache. */
export interface ToolStore {
  /** The folder of a tool that was added whole before, or undefined. */
  find(tool: string, version: string, arch: string): Promise<string | undefined>;
  /** Moves or copies a finished folder into the store and returns its place; of two that race, either may win. */
  add(folder: string, tool: string, version: string, arch: string): Promise<string>;
  /** Takes a tool away whose content is not what it was: the next one who needs it fetches it anew. */
  remove(tool: string, version: string, arch: string): Promise<void>;
}

/** All that a stage gets from outside besides its inputs. Faces make it once; tests hand in their own. */
export interface Environment {
  /** The working directory, absolute: results name paths relative to it. */
  readonly directory: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly platform: Platform;
  readonly log: Log;
  /** Aborted on Ctrl-C, SIGTERM or a cancelled job. */
  readonly signal: AbortSignal;
  readonly http: Http;
  readonly store: ToolStore;
  /** A folder for what is only needed during the run. */
  readonly temporary: string;
}
