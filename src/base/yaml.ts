import * as v from 'valibot';
import {
  type Alias,
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import { ConfigurationError, type Position } from './errors.ts';
import { nearestWord } from './nearest.ts';

/** A place inside a document: keys and indexes from its root. */
export type DocumentPath = readonly (string | number)[];

/** A YAML file whose shape was proved, with the line of whatever stands in it. */
export interface YamlFile<T> {
  readonly value: T;
  /** Where the key at this path stands, else the nearest thing above it. */
  positionOf(path: DocumentPath): Position;
}

/** No file that a person writes by hand is longer. */
const MAX_CHARACTERS = 1 << 20;
/** A file with hundreds of faults needs its author's eyes on the first ones. */
const MAX_PROBLEMS = 20;
/** A key that was meant to be one of ours is not longer. */
const LONGEST_KEY = 50;

/**
 * An object that holds these keys and no others; complains with the legal ones. To be used in place of
 * `v.strictObject`, so that every file of the user's is judged in the same words.
 */
export function closedObject<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, (issue: v.StrictObjectIssue) => string> {
  const legal = Object.keys(entries).join(', ');
  return v.strictObject(entries, (issue) => {
    const item = issue.path?.at(-1);
    // To JavaScript a list is an object too.
    if (issue.expected === 'Object' || Array.isArray(item?.input)) return `must be a mapping with the keys ${legal}`;
    if (issue.expected === 'never' && item?.key === '<<') return MERGE_KEY;
    if (issue.expected === 'never') {
      const meant = nearestWord(String(item?.key).slice(0, LONGEST_KEY), Object.keys(entries));
      return `unknown key${meant === undefined ? '' : `, did you mean ${meant}?`}; the legal keys here are ${legal}`;
    }
    return `the key ${String(item?.key)} is missing`;
  });
}

const MERGE_KEY =
  'merge keys are not read (YAML 1.2 has none): name what both have in each; an alias can stand for a whole value';

/** A mapping from names to values, in place of `v.record`, to which a list is one too. */
export function mapping<
  const Key extends v.BaseSchema<string, string, v.BaseIssue<unknown>>,
  const Value extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>,
>(key: Key, value: Value, message: string): v.RecordSchema<Key, Value, string> {
  const record = v.record(key, value, message);
  return {
    ...record,
    '~run': (dataset, config) =>
      record['~run'](Array.isArray(dataset.value) ? { ...dataset, value: undefined } : dataset, config),
  };
}

/** Text. A number or a truth value that wasn't quoted is taken as it was written. */
export function text() {
  return v.pipe(
    v.union([v.string(), v.number(), v.boolean()], 'must be text; write "" for an empty one'),
    v.transform(String),
  );
}

/** Handed on as it stands, or as the JSON text of a mapping. */
export function textOrMapping(description: string) {
  return v.optional(
    v.pipe(
      v.union(
        [v.string(), mapping(v.string(), v.unknown(), 'must be a mapping')],
        'must be a mapping, which is handed over as JSON, or text',
      ),
      v.description(description),
    ),
  );
}

/**
 * Reads YAML 1.2 against a schema.
 * @param file as messages shall name it.
 * @throws ConfigurationError with the first fault's place and, below it, every further one.
 */
export function readYaml<const Schema extends v.GenericSchema>(
  content: string,
  file: string,
  schema: Schema,
): YamlFile<v.InferOutput<Schema>> {
  return proveYaml(parseYaml(content, file), schema);
}

/** As readYaml, of a document that was parsed before its schema was known. */
export function proveYaml<const Schema extends v.GenericSchema>(
  { document, value, positionOf }: ParsedYaml,
  schema: Schema,
): YamlFile<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  if (!result.success) {
    const faults = result.issues.flatMap((issue) => deepestFaults(issue, []));
    const problems = faults.map((fault) => describeFault(fault, document, positionOf));
    throwProblems(sortByPlace(problems));
  }
  return { value: result.output, positionOf };
}

/** What is wrong in a file of the user's, and where. */
export interface Problem {
  readonly position: Position;
  readonly message: string;
}

/** @throws ConfigurationError when there is any problem: the first one's place is the error's. */
export function throwProblems(problems: readonly Problem[], hint?: string): void {
  const [first, ...others] = withoutRepetition(problems);
  if (first === undefined) return;
  const shown = others
    .slice(0, MAX_PROBLEMS - 1)
    .map(({ position, message }) => `${formatPosition(position)}: ${message}`);
  const rest = others.length - shown.length;
  throw new ConfigurationError([first.message, ...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'), {
    position: first.position,
    hint,
  });
}

function withoutRepetition(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(problems.map((problem) => [`${formatPosition(problem.position)} ${problem.message}`, problem])).values(),
  ];
}

function sortByPlace(problems: readonly Problem[]): Problem[] {
  const key = ({ position }: Problem): number => (position.line ?? 0) * MAX_CHARACTERS + (position.column ?? 0);
  return [...problems].sort((a, b) => key(a) - key(b));
}

/** `file:line:column`, as editors and terminals make links of. */
export function formatPosition(position: Position): string {
  return [position.file, position.line, position.column].filter((part) => part !== undefined).join(':');
}

/** A YAML document that is well formed, whatever it says. */
export interface ParsedYaml {
  readonly document: Document;
  /** With numbers as the text that was written. */
  readonly value: unknown;
  /** As YAML has it, numbers and all. */
  readonly plain: unknown;
  positionOf(path: DocumentPath): Position;
}

/**
 * Parses YAML 1.2.
 * @param file as messages shall name it.
 * @throws ConfigurationError with the place of the first fault.
 */
export function parseYaml(content: string, file: string): ParsedYaml {
  if (content.length > MAX_CHARACTERS) {
    throw new ConfigurationError(`the file is longer than ${MAX_CHARACTERS} characters`, {
      position: { file },
      hint: 'split it into several files',
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  // Behind the first fault of syntax everything looks wrong.
  const broken = document.errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  const errors = broken < 0 ? document.errors : document.errors.slice(0, broken + 1);
  throwProblems(
    errors.map((error) => ({ position: at(error.pos[0]), message: `not valid YAML: ${describeSyntax(error)}` })),
  );
  const positionOf = (path: DocumentPath): Position => at(offsetOf(document, path));
  try {
    const plain: unknown = document.toJS();
    return { document, plain, value: keepNumbersAsWritten(document) ? document.toJS() : plain, positionOf };
  } catch {
    const alias = findLooseAlias(document);
    const why =
      alias === undefined ? 'it has more aliases than any honest file' : `there is no anchor &${alias.source}`;
    throw new ConfigurationError(`not valid YAML: ${why}`, {
      position: alias?.range ? at(alias.range[0]) : { file },
    });
  }
}

/** The library's words are for programmers, where they name its functions. */
function describeSyntax({ code, message }: YAMLParseError): string {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'a second document begins here (---): a file holds one';
    case 'DUPLICATE_KEY':
      return 'the key stands in this mapping already';
    default:
      return message;
  }
}

function findLooseAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document) !== undefined) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

/** `1.10` is a version and `0x1F` an identifier more often than they are numbers: the spelling is what counts. True where any was spelt so. */
function keepNumbersAsWritten(document: Document): boolean {
  let found = false;
  visit(document, {
    Scalar(_key, node) {
      const plain = typeof node.value === 'number' || typeof node.value === 'boolean';
      if (!plain || node.source === undefined || node.source === String(node.value)) return;
      node.value = node.source;
      found = true;
    },
  });
  return found;
}

function offsetOf(document: Document, path: DocumentPath): number {
  const last = path.at(-1);
  if (last === undefined) return 0;
  const parent = document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last));
    if (pair !== undefined && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  const node = document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return offsetOf(document, path.slice(0, -1));
}

interface Fault {
  readonly path: DocumentPath;
  readonly message: string;
}

/** Where a value may be one thing or another, the fault inside of the one that was meant says more than the choice. */
function deepestFaults(issue: v.BaseIssue<unknown>, above: DocumentPath): Fault[] {
  const items = issue.path ?? [];
  // A list in the place of a mapping is one fault, whatever is in it.
  const own = issue.expected === 'never' && Array.isArray(items.at(-1)?.input) ? items.slice(0, -1) : items;
  const path = [...above, ...own.map((item) => item.key as string | number)];
  const inside = (issue.issues ?? []).flatMap((part) => deepestFaults(part, path));
  const deeper = inside.filter((fault) => fault.path.length > path.length);
  return deeper.length > 0 ? deeper : [{ path, message: issue.message }];
}

function describeFault(
  { path, message }: Fault,
  document: Document,
  positionOf: (path: DocumentPath) => Position,
): Problem {
  // A missing key stands nowhere: its owner's place is shown.
  const place = document.hasIn(path) ? path : path.slice(0, -1);
  const name = place.length === 0 ? '' : `${formatPath(place)}: `;
  return { position: positionOf(place), message: `${name}${message}` };
}

/** A path as people write it: `cases[0].request.method`. */
export function formatPath(path: DocumentPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
