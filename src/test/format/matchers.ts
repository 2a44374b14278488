import * as v from 'valibot';
import { closedObject, mapping, text } from '../../base/yaml.ts';
import { patternFault } from '../pattern.ts';
import { base64, filePath, headerName, wholeNumber } from './values.ts';

/** What a value is compared with. */

const MATCHERS = 'exact, contains, regex or absent';
const BODY_MATCHERS = 'exact, contains, regex, file, base64, size or absent';

const pattern = v.pipe(
  text(),
  v.check(
    (value) => patternFault(value) === undefined,
    (issue) => `is no RE2 pattern: ${patternFault(issue.input) ?? ''}`,
  ),
);

export const matcherEntries = {
  exact: v.optional(text()),
  contains: v.optional(text()),
  regex: v.optional(v.pipe(pattern, v.description('RE2, against the whole value.'))),
};

export const absent = v.optional(v.literal(true, 'can only be true'));

export const matcher = v.union(
  [
    text(),
    v.pipe(
      closedObject({ ...matcherEntries, absent }),
      v.check((value) => Object.keys(value).length === 1, `must have exactly one of ${MATCHERS}`),
    ),
  ],
  `must be text, or one of ${MATCHERS}`,
);

export const bodyMatcher = v.union(
  [
    text(),
    v.pipe(
      closedObject({
        ...matcherEntries,
        file: v.optional(filePath),
        base64: v.optional(base64),
        size: v.optional(v.pipe(wholeNumber(0, Number.MAX_SAFE_INTEGER), v.description('In bytes.'))),
        absent,
      }),
      v.check((value) => Object.keys(value).length === 1, `must have exactly one of ${BODY_MATCHERS}`),
    ),
  ],
  `must be text, or one of ${BODY_MATCHERS}`,
);

export const expectedHeaders = v.pipe(
  mapping(
    headerName,
    v.union([matcher, v.array(text())], `must be text, a list of texts, or one of ${MATCHERS}`),
    'must be a mapping of header names to expected values',
  ),
  v.description(
    'Several lines of one name are joined with ", " as HTTP has it; a list expects these lines in this order.',
  ),
);

export type MatcherEntry = v.InferOutput<typeof matcher>;
export type BodyMatcherEntry = v.InferOutput<typeof bodyMatcher>;
export type ExpectedHeadersEntry = v.InferOutput<typeof expectedHeaders>;
