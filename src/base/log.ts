/** Where a run tells what it does. Each face brings its own; nothing below the faces writes to a stream. */
export interface Log {
  /** A phase of the run with its lines below it: a table of contents for whoever reads the log. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  info(line: string): void;
  /** Only when asked for (`--verbose`, ACTIONS_STEP_DEBUG). */
  debug(line: string): void;
  /** A state that the next one replaces: a live line on a terminal, nothing elsewhere. */
  progress(line: string): void;
  /** From here on the value is masked in whatever this log prints. */
  secret(value: string): void;
}

/** A log that keeps quiet: for work whose story nobody needs. */
export const silentLog: Log = {
  group: (_title, work) => work(),
  info: () => undefined,
  debug: () => undefined,
  progress: () => undefined,
  secret: () => undefined,
};
