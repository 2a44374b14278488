/**
 * The three ways in which a run can end before it has judged the module, and what each means for the exit code.
 * A module that fails its build, check or test is no error: it is a StageResult with the status `failed`.
 */

/** Process exit codes of every face: 0 fine, 1 the module failed, 2 the user's input, 3 the environment, 130 Ctrl-C. */
export const EXIT = { passed: 0, failed: 1, configuration: 2, environment: 3, interrupted: 130 } as const;

interface ErrorDetails {
  /** What to do next, one sentence in the imperative. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** Where in a file of the user's something stands; lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** The user's input is wrong: says which key, which value and what would be legal. Exit code 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly exitCode = EXIT.configuration;
  readonly hint: string | undefined;
  readonly position: Position | undefined;

  constructor(message: string, details: ErrorDetails & { readonly position?: Position | undefined } = {}) {
    super(message, { cause: details.cause });
    this.hint = details.hint;
    this.position = details.position;
  }
}

/** Something outside of us that the run needs does not work: a compiler, an Envoy, a download. Exit code 3. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly exitCode = EXIT.environment;
  readonly hint: string | undefined;
  /** The command as a person would type it. */
  readonly command: string | undefined;
  /** The child's exit code, or the signal that ended it. */
  readonly exit: number | string | undefined;
  /** The last lines that the child printed. */
  readonly lastLines: readonly string[];

  constructor(
    message: string,
    details: ErrorDetails & {
      readonly command?: string | undefined;
      readonly exit?: number | string | undefined;
      readonly lastLines?: readonly string[] | undefined;
    } = {},
  ) {
    super(message, { cause: details.cause });
    this.hint = details.hint;
    this.command = details.command;
    this.exit = details.exit;
    this.lastLines = details.lastLines ?? [];
  }
}

/** A registry said no, or said nothing: method, URL, status and the registry's own code. Exit code 3. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly exitCode = EXIT.environment;
  readonly hint: string | undefined;
  readonly method: string;
  /** Without credentials and without a query: both can hold secrets. */
  readonly url: string;
  /** HTTP status, or undefined where no answer came. */
  readonly status: number | undefined;
  /** The `code` of the distribution spec's error body, e.g. `MANIFEST_UNKNOWN`. */
  readonly code: string | undefined;

  constructor(
    message: string,
    details: ErrorDetails & {
      readonly method: string;
      readonly url: string;
      readonly status?: number | undefined;
      readonly code?: string | undefined;
    },
  ) {
    super(message, { cause: details.cause });
    this.hint = details.hint;
    this.method = details.method;
    this.url = details.url;
    this.status = details.status;
    this.code = details.code;
  }
}

/** The user stopped the run (Ctrl-C, SIGTERM, a cancelled job). Exit code 130. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
  readonly exitCode = EXIT.interrupted;
  readonly hint = undefined;

  constructor(signal: string) {
    super(`stopped by ${signal}`);
  }
}

export type KnownError = ConfigurationError | ToolError | RegistryError | InterruptedError;

/** True for the errors that a face shows to the user as they are; all others are bugs of ours and show their stack. */
export function isKnownError(error: unknown): error is KnownError {
  return (
    error instanceof ConfigurationError ||
    error instanceof ToolError ||
    error instanceof RegistryError ||
    error instanceof InterruptedError
  );
}

/** The message of whatever was thrown, with its chain of causes on one line. */
export function describeError(error: unknown): string {
  const parts: string[] = [];
  let current: unknown = error;
  while (current !== undefined && current !== null && parts.length < 5) {
    const text = (current instanceof Error ? current.message || current.name : String(current)).trim();
    // What wraps an error often quotes it.
    if (text !== '' && !parts.some((part) => part.includes(text))) parts.push(text);
    current = current instanceof Error ? current.cause : undefined;
  }
  return parts.join(': ');
}
