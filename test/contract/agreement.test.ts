import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newestRelease } from '../../src/envoy/releases.ts';
import { CHECKOUT, listFiles } from '../support/repository.ts';

const page = readFileSync(join(CHECKOUT, 'docs/reference/agreement.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| Module'))
  .map((line) => line.slice(2, -2).split(/ (?<!\\)\| /));

test('the page of agreement speaks of every example and every template, on the newest Envoy', () => {
  const examples = new Set(listFiles('examples/*/*').map((path) => path.split('/').slice(0, 2).join('/')));
  const templates = readdirSync(join(CHECKOUT, 'templates'))
    .filter((language) => language !== 'common' && language !== 'kinds')
    .flatMap((language) =>
      readdirSync(join(CHECKOUT, 'templates', language))
        .filter((kind) => kind !== 'common')
        .map((kind) => `templates/${language}/${kind}`),
    );
  const named = rows.flatMap(([module = '']) => (module === '' ? [] : [module.replaceAll('`', '')]));
  expect(named.sort(), '`npm run agreement` writes it anew').toEqual([...examples, ...templates].sort());
  expect(page).toContain(`Envoy ${newestRelease()}`);
});

test('each of its cases passed in the embedded host, and in Envoy where it can be asked there', () => {
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(([, , host, envoy]) => host !== 'passed' || !/^(?:passed$|skipped: .)/.test(envoy ?? ''))).toEqual(
    [],
  );
});
