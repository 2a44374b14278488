import { test } from 'vitest';
import { caseFile } from '../../src/test/format/case.ts';
import { expectPublished } from '../support/published-schema.ts';

test('schema/tests.schema.json is what the reader goes by', () => expectPublished(caseFile, 'tests.schema.json'));
