import { ConfigurationError } from '../base/errors.ts';
import { nearestWord } from '../base/nearest.ts';
import { findsIn, patternFault } from './pattern.ts';
import type { TestSuite } from './suite.ts';

interface Selectable {
  readonly name: string;
  readonly tags?: readonly string[];
}

/** A way to choose cases. */
interface Filter {
  readonly text: string;
  /** What it finds is left out. */
  readonly excludes: boolean;
  finds(one: Selectable): boolean;
}

export interface Selection {
  readonly suite: TestSuite;
  /** How many cases there are, and how many were chosen. */
  readonly all: number;
  readonly chosen: number;
}

/**
 * The cases that filters choose: `TEXT` in the name, `/REGEX/` (RE2) found in the name, `@TAG`; with `!` in front all
 * others. Several choose what any of them finds, without what any with `!` finds.
 * @throws ConfigurationError for a pattern that is none, and where nothing is chosen.
 */
export function selectCases(suite: TestSuite, filters: readonly string[]): Selection {
  const parsed = filters.map(parseFilter);
  const isChosen = (one: Selectable): boolean => {
    const [without, within] = [parsed.filter(({ excludes }) => excludes), parsed.filter(({ excludes }) => !excludes)];
    return (within.length === 0 || within.some(({ finds }) => finds(one))) && !without.some(({ finds }) => finds(one));
  };
  const all = [...suite.cases, ...(suite.phaseSuites ?? []).flatMap(({ tests }) => tests)];
  const selected: TestSuite = {
    cases: suite.cases.filter(isChosen),
    ...(suite.phaseSuites === undefined
      ? {}
      : {
          phaseSuites: suite.phaseSuites
            .map((one) => ({ ...one, tests: one.tests.filter(isChosen) }))
            .filter(({ tests }) => tests.length > 0),
        }),
  };
  const chosen = all.filter(isChosen).length;
  if (chosen === 0) throw nothingChosen(filters, all);
  return { suite: selected, all: all.length, chosen };
}

function parseFilter(text: string): Filter {
  const excludes = text.startsWith('!');
  const rest = excludes ? text.slice(1) : text;
  if (rest === '') throw new ConfigurationError(`the filter ${JSON.stringify(text)} is empty`, { hint: FORMS });
  if (rest.startsWith('@')) return { text, excludes, finds: ({ tags = [] }) => tags.includes(rest.slice(1)) };
  const pattern = /^\/(.+)\/$/s.exec(rest)?.[1];
  if (pattern === undefined) return { text, excludes, finds: ({ name }) => name.includes(rest) };
  const fault = patternFault(pattern);
  if (fault !== undefined) {
    throw new ConfigurationError(`the filter ${text} is no RE2 pattern: ${fault}`, { hint: FORMS });
  }
  return { text, excludes, finds: ({ name }) => findsIn(pattern, name) };
}

const FORMS = 'a filter is a part of a name, /REGEX/ or @TAG, with ! in front for all others';

const MOST_NAMES = 10;

function nothingChosen(filters: readonly string[], all: readonly Selectable[]): ConfigurationError {
  const tags = [...new Set(all.flatMap(({ tags: own = [] }) => own))].map((tag) => `@${tag}`);
  const names = all.map(({ name }) => name);
  const meant = filters
    .map((filter) => filter.replace(/^!/, ''))
    .flatMap((filter) => nearestWord(filter, [...tags, ...names]) ?? []);
  const known = [...tags, ...names];
  const shown = known.slice(0, MOST_NAMES).map((word) => JSON.stringify(word));
  const rest = known.length > shown.length ? ` and ${known.length - shown.length} more` : '';
  const asked = filters.map((filter) => JSON.stringify(filter)).join(', ');
  return new ConfigurationError(`no case is chosen by the filter ${asked}`, {
    hint: meant.length > 0 ? `did you mean ${meant.join(', ')}?` : `there are ${shown.join(', ')}${rest}`,
  });
}
