import { describeError } from '../base/errors.ts';
import {
  type DocumentPath,
  type ParsedYaml,
  type Problem,
  parseYaml,
  proveYaml,
  throwProblems,
  type YamlFile,
} from '../base/yaml.ts';
import type { BodyReader } from './body-files.ts';
import { toStep } from './connection/read.ts';
import { type Said, toCaseExpectations, toExchangeExpectations } from './expectations.ts';
import {
  type CaseEntry,
  type CaseFile,
  caseFile,
  clockSeconds,
  type ExchangeEntry,
  type SetupEntry,
} from './format/case.ts';
import type { BytesEntry } from './format/values.ts';
import {
  mergeAnswers,
  mergeCaseExpectations,
  mergeEntries,
  mergeExchangeExpectations,
  mergeRequests,
} from './merge.ts';
import { toAnswer, toCallout, toRequest } from './plans.ts';
import type { ExchangePlan, PluginOverrides, TestCase } from './suite.ts';

/**
 * The cases of one file of ours.
 * @param file as positions and messages shall name it.
 * @param readBody undefined: files that it names can't be read.
 * @throws ConfigurationError with the place of the first fault and, below it, every further one.
 */
export function parseCases(content: string, file: string, readBody: BodyReader = readNothing): TestCase[] {
  return toCases(parseYaml(content, file), readBody);
}

/** As parseCases, of a file that was parsed before it was known to be one of ours. */
export function toCases(document: ParsedYaml, readBody: BodyReader): TestCase[] {
  const parsed = proveYaml(document, caseFile);
  // The schema has let it through.
  const plain = document.plain as CaseFile;
  const source: Source = { parsed, plain, readBody, problems: [], placeOf: createIndex(parsed.value) };
  const cases = parsed.value.cases.map((entry, index) => toCase(source, entry, index));
  throwProblems(source.problems, 'files are named relative to the test file and stand inside of the project');
  return cases;
}

const readNothing: BodyReader = () => {
  throw new Error('files can only be named in a file of a project');
};

interface Source {
  readonly parsed: YamlFile<CaseFile>;
  /** Configurations go to the module as YAML has them: numbers are as they were spelt in all else, which JSON must not be. */
  readonly plain: CaseFile;
  readonly readBody: BodyReader;
  readonly problems: Problem[];
  /** Where an entry stands in the file, whatever it was merged into. */
  placeOf(entry: object): DocumentPath;
}

/** Looks up the places of the entries, all of which are listed when the first one is asked for. */
function createIndex(value: object): Source['placeOf'] {
  let places: Map<object, DocumentPath> | undefined;
  return (entry) => {
    places ??= new Map(listObjects(value, []));
    return places.get(entry) ?? [];
  };
}

function* listObjects(value: unknown, path: DocumentPath): Generator<[object, DocumentPath]> {
  if (typeof value !== 'object' || value === null) return;
  yield [value, path];
  for (const [key, part] of Object.entries(value)) {
    yield* listObjects(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function toCase(source: Source, entry: CaseEntry, index: number): TestCase {
  const { positionOf, value: file } = source.parsed;
  const path = ['cases', index];
  const setup = file.setup ?? {};
  const merged = mergeEntries(setup, entry);
  const position = positionOf([...path, 'name']);
  const toBytes = (bytes: BytesEntry): Buffer => readBytes(source, bytes);
  const said = (place: DocumentPath): Said => ({ path: place, positionOf, toBytes });
  const common = toExchangeExpectations(setup.expect ?? {}, said(['setup', 'expect']));
  const toExchange = ({ wait, request, upstream, expect }: ExchangeEntry, place: DocumentPath): ExchangePlan => ({
    wait: wait ?? 0,
    request: toRequest(mergeRequests(setup.request, request), toBytes),
    upstream: toAnswer(mergeAnswers(setup.upstream, upstream), toBytes),
    expectations: mergeExchangeExpectations(common, toExchangeExpectations(expect ?? {}, said([...place, 'expect']))),
  });
  return {
    name: entry.name,
    position,
    tags: merged.tags ?? [],
    plugin: toOverrides(source, index),
    exchanges:
      entry.requests?.map((one, at) => toExchange(one, [...path, 'requests', at])) ??
      (entry.connection === undefined
        ? [toExchange({ request: entry.request, upstream: entry.upstream, expect: entry.expect }, path)]
        : []),
    connection: entry.connection?.map((step) => toStep(step, toBytes)),
    callouts: (merged.callouts ?? []).map((callout) => toCallout(callout, toBytes)),
    properties: (merged.properties ?? {}) as TestCase['properties'],
    clock: merged.clock === undefined ? undefined : clockSeconds(merged.clock),
    sharedData: new Map(Object.entries(merged.sharedData ?? {}).map(([key, bytes]) => [key, toBytes(bytes)])),
    queues: new Map(Object.entries(merged.queues ?? {}).map(([name, entries]) => [name, entries.map(toBytes)])),
    ticks: toTicks(merged.ticks),
    fresh: merged.fresh ?? false,
    deadline: merged.deadline,
    expectations: mergeCaseExpectations(
      toCaseExpectations(setup.expect ?? {}, said(['setup', 'expect'])),
      toCaseExpectations(entry.expect ?? {}, said([...path, 'expect'])),
    ),
  };
}

function toTicks(ticks: SetupEntry['ticks']): TestCase['ticks'] {
  if (typeof ticks === 'number') return { before: ticks, after: 0 };
  return { before: ticks?.before ?? 0, after: ticks?.after ?? 0 };
}

/** The case's own words, else the setup's, else the file's. */
function toOverrides({ plain, parsed }: Source, index: number): PluginOverrides {
  const said = (key: Exclude<keyof PluginOverrides, 'environment'>): unknown =>
    plain.cases[index]?.[key] ?? plain.setup?.[key] ?? plain[key];
  const [configuration, vmConfiguration, rootId] = [said('configuration'), said('vmConfiguration'), said('rootId')];
  // The schema has let it through.
  const failurePolicy = said('failurePolicy') as PluginOverrides['failurePolicy'];
  const { environment, setup, cases } = parsed.value;
  const variables = { ...environment, ...setup?.environment, ...cases[index]?.environment };
  return {
    ...(Object.keys(variables).length === 0 ? {} : { environment: variables }),
    ...(configuration === undefined ? {} : { configuration: toText(configuration) }),
    ...(vmConfiguration === undefined ? {} : { vmConfiguration: toText(vmConfiguration) }),
    ...(rootId === undefined ? {} : { rootId: String(rootId) }),
    ...(failurePolicy === undefined ? {} : { failurePolicy }),
  };
}

function toText(configuration: unknown): string {
  return typeof configuration === 'string' ? configuration : JSON.stringify(configuration);
}

function readBytes({ readBody, problems, parsed, placeOf }: Source, entry: BytesEntry): Buffer {
  if (typeof entry === 'string') return Buffer.from(entry);
  if (entry.base64 !== undefined) return Buffer.from(entry.base64, 'base64');
  if (entry.file === undefined) return repeat(Buffer.from(entry.text ?? ''), entry.repeat ?? 1);
  try {
    return readBody(entry.file);
  } catch (error) {
    const why = describeError(error);
    const position = parsed.positionOf([...placeOf(entry), 'file']);
    problems.push({ position, message: `cannot read ${JSON.stringify(entry.file)}: ${why}` });
    return Buffer.alloc(0);
  }
}

function repeat(piece: Buffer, times: number): Buffer {
  return piece.length === 0 ? piece : Buffer.alloc(piece.length * times, piece);
}
