import * as v from 'valibot';
import { ConfigurationError } from '../base/errors.ts';
import { cutText } from '../base/text.ts';
import { type RunResult, SCHEMA_VERSION, STAGES } from '../report/result.ts';

/** No run of ours writes as much; more is somebody who wants to keep us busy. */
const LONGEST = 50_000_000;
const LONGEST_WORD = 10_000;
const MOST = 20_000;

const word = v.pipe(
  v.string(),
  v.transform((text) => cutText(text, LONGEST_WORD)),
);
const number = v.pipe(v.number(), v.finite());
const place = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1)));
const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST));

const DIAGNOSTIC = v.object({
  file: v.optional(word),
  line: place,
  column: place,
  endLine: place,
  endColumn: place,
  severity: v.picklist(['error', 'warning', 'notice']),
  code: word,
  message: word,
  hint: v.optional(word),
});

const PARTS = {
  schemaVersion: v.literal(SCHEMA_VERSION),
  status: v.picklist(['passed', 'failed', 'error']),
  module: v.optional(
    v.object({ path: word, sha256: word, size: number, abi: v.optional(word), language: v.optional(word) }),
  ),
  verdicts: v.record(
    word,
    v.object({
      verdict: v.picklist(['loads', 'refused', 'unknown']),
      basis: v.picklist(['measured', 'table', 'none']),
      envoy: v.optional(word),
      reasons: list(word),
    }),
  ),
  tests: v.object({ passed: number, failed: number, skipped: number }),
  cases: list(
    v.object({
      name: word,
      engine: v.picklist(['host', 'envoy']),
      target: v.optional(word),
      as: v.optional(word),
      reason: v.optional(word),
      status: v.picklist(['passed', 'failed', 'skipped']),
      file: v.optional(word),
      line: place,
    }),
  ),
  figures: v.record(
    word,
    v.object({ value: number, unit: v.picklist(['bytes', 'seconds', 'milliseconds', 'requests', 'count']) }),
  ),
  diagnostics: list(DIAGNOSTIC),
  stages: list(
    v.object({
      name: v.picklist(STAGES),
      status: v.picklist(['passed', 'failed', 'error', 'skipped']),
      seconds: number,
    }),
  ),
} as const;

/** What is shown of a result; an image that a stranger's run names is not, since nobody pushed it. */
const RESULT = v.object({ ...PARTS, modules: v.optional(list(v.object({ ...PARTS, name: word }))) });

/**
 * Reads a result that somebody else's code may have written: nothing in it is believed but its form, whatever does not
 * have the form is refused, and what nobody knows is left out.
 * @throws ConfigurationError for anything else than a result.
 */
export function parseForeignResult(text: string): RunResult {
  if (text.length > LONGEST) throw refusal(`it has more than ${LONGEST} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refusal('it is no JSON');
  }
  const parsed = v.safeParse(RESULT, value);
  if (!parsed.success) throw refusal(`${v.getDotPath(parsed.issues[0]) ?? 'it'} is not what a run writes`);
  return parsed.output;
}

function refusal(why: string): ConfigurationError {
  return new ConfigurationError(`input result: the file is no result of wasm-action: ${why}`, {
    hint: "give the file that the action's output `result` names",
  });
}
