import * as v from 'valibot';

/** A module that passed in an earlier run. */
export interface PassedModule {
  /** Its folder, relative to the root. */
  readonly directory: string;
  /** Where that run can be looked at. */
  readonly run: string;
  /** Its branch or tag: `refs/heads/main`. */
  readonly ref: string;
  /** When it ended, as ISO 8601 has it. */
  readonly at: string;
  /** Bytes of the module. */
  readonly size?: number | undefined;
}

/** What passed, by the content key of what was judged; the oldest first. */
export type PassedModules = ReadonlyMap<string, PassedModule>;

/** So long a pass is believed: what no key covers, a runner's tools and what registries answer, changes meanwhile. */
const DAYS_KEPT = 7;
/** A file of two megabytes at most, whatever was in it. */
const MOST_KEPT = 5_000;

const FILE = v.object({
  version: v.literal(1),
  passed: v.record(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    v.object({
      directory: v.pipe(v.string(), v.maxLength(1_000)),
      run: v.pipe(v.string(), v.maxLength(1_000)),
      ref: v.pipe(v.string(), v.maxLength(1_000)),
      at: v.pipe(v.string(), v.isoTimestamp()),
      size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
  ),
});

/** Reads the record of earlier runs; undefined where the text is none. What is too old is left out. */
export function parsePassed(text: string, now: Date): PassedModules | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  const result = v.safeParse(FILE, content);
  if (!result.success) return undefined;
  const oldest = now.getTime() - DAYS_KEPT * 86_400_000;
  const entries = Object.entries(result.output.passed)
    .filter(([, { at }]) => Date.parse(at) >= oldest && Date.parse(at) <= now.getTime())
    .sort(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at));
  return new Map(entries);
}

/** The record with what has passed now, as it is kept between runs. */
export function renderPassed(known: PassedModules, now: PassedModules): string {
  const rest = [...known].filter(([key]) => !now.has(key));
  return JSON.stringify({ version: 1, passed: Object.fromEntries([...rest, ...now].slice(-MOST_KEPT)) });
}

/** The last known size of each module on a branch, in bytes by its folder. */
export function passedSizes(known: PassedModules, branch: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { directory, ref, size } of known.values()) {
    if (size !== undefined && ref === branch) sizes.set(directory, size);
  }
  return sizes;
}
