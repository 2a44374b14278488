/**
 * Writes docs/reference/agreement.md: every example and every template, each of its cases, in the embedded host and in
 * the newest Envoy. Builds them all with dist/cli.js, as many at a time as there are processors, which takes its minutes.
 * `npm run agreement`; exits with 1 where the two do not agree. `npm run agreement -- TEXT…` runs those whose name holds
 * one of the texts, and writes nothing.
 */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sideBySide } from '../src/base/side-by-side.ts';
import { newestRelease } from '../src/envoy/releases.ts';
import type { CaseResult, RunResult } from '../src/report/result.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist/cli.js');
const release = newestRelease();
const work = mkdtempSync(join(tmpdir(), 'agreement-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

interface Subject {
  /** As the page names it. */
  readonly name: string;
  readonly directory: string;
}

interface Row {
  readonly name: string;
  readonly host: CaseResult | undefined;
  readonly envoy: CaseResult | undefined;
}

function runJson(args: readonly string[]): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [cli, ...args, '--json'],
      { cwd: work, maxBuffer: 1 << 26 },
      (_error, stdout, stderr) => {
        // A run that fails says so in its result.
        if (stdout === '') reject(new Error(`${args.join(' ')}: ${stderr.slice(-2_000)}`));
        else resolve(JSON.parse(stdout) as RunResult);
      },
    );
  });
}

/** What git knows, without what was built there. */
function examples(): Subject[] {
  const files = execFileSync('git', ['ls-files', 'examples/*/*'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  for (const file of files) cpSync(join(root, file), join(work, file));
  return [...new Set(files.map((file) => file.split('/')[1] ?? ''))].map((name) => ({
    name: `examples/${name}`,
    directory: join('examples', name),
  }));
}

async function templates(): Promise<Subject[]> {
  const { templates: all = [] } = await runJson(['init', '--list']);
  const subjects: Subject[] = [];
  for (const { language, kind } of all.filter((template) => template.available !== false)) {
    const directory = `${language}-${kind}`;
    await runJson(['init', directory, '--language', language, '--kind', kind]);
    subjects.push({ name: `templates/${language}/${kind}`, directory });
  }
  return subjects;
}

async function judge({ name, directory }: Subject): Promise<Row[]> {
  const { cases, diagnostics } = await runJson([
    'run',
    directory,
    '--engine',
    'host,envoy',
    '--envoy',
    release,
    '--no-push',
  ]);
  if (cases.length === 0) {
    throw new Error(`${name}: no case ran: ${diagnostics.map(({ message }) => message).join('\n')}`);
  }
  const on = (engine: CaseResult['engine'], one: CaseResult): CaseResult | undefined =>
    cases.find((other) => other.engine === engine && other.name === one.name && other.line === one.line);
  const unique = new Map(cases.map((one) => [`${one.file}:${one.line}:${one.name}`, one]));
  return [...unique.values()].map((one) => ({ name: one.name, host: on('host', one), envoy: on('envoy', one) }));
}

function cell(one: CaseResult | undefined): string {
  if (one === undefined) return 'not run';
  return one.status === 'skipped' ? `skipped: ${one.reason ?? ''}` : one.status;
}

const disagreements: string[] = [];
let skipped = 0;
const wanted = process.argv.slice(2);
const subjects = [...examples(), ...(await templates())].filter(
  ({ name }) => wanted.length === 0 || wanted.some((text) => name.includes(text)),
);
const sections = await sideBySide(subjects, availableParallelism(), async (subject) => {
  const started = performance.now();
  const rows = await judge(subject);
  for (const { name, host, envoy } of rows) {
    if (envoy?.status === 'skipped') skipped += 1;
    else if (host?.status !== envoy?.status) disagreements.push(`${subject.name}: ${name}`);
  }
  console.log(`${subject.name}: ${rows.length} cases, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return rows.map(({ name, host, envoy }, index) =>
    [index === 0 ? `\`${subject.name}\`` : '', name.replaceAll('|', '\\|'), cell(host), cell(envoy)].join(' | '),
  );
});
const rows = sections.flat();
const page = `<!-- Written by \`npm run agreement\`. -->
# The embedded host and Envoy

Every example and every template that \`init\` writes, each of its cases, in the embedded host and in Envoy ${release}.
${rows.length} cases of ${sections.length} modules; ${disagreements.length === 0 ? 'none' : disagreements.length} of them came to something else in the two${skipped === 0 ? '' : `; ${skipped} cannot be asked in Envoy`}.

| Module | Case | Embedded host | Envoy ${release} |
| --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
if (wanted.length === 0) writeFileSync(join(root, 'docs/reference', 'agreement.md'), page);
else console.log(rows.map((row) => `| ${row} |`).join('\n'));
if (disagreements.length > 0) {
  console.error(`they do not agree:\n${disagreements.join('\n')}`);
  process.exitCode = 1;
}
console.log(wanted.length === 0 ? 'wrote docs/reference/agreement.md' : 'wrote nothing: not all have run');
