import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { type Log, silentLog } from '../../src/base/log.ts';
import { writeCheckRun } from '../../src/github/check-run.ts';
import { foldResults } from '../../src/report/result.ts';

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: {
    readonly head_sha?: string;
    readonly conclusion?: string;
    readonly output: { readonly summary: string; readonly annotations: readonly Record<string, unknown>[] };
  };
}

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** GitHub's Checks API as far as its description goes: create gives an id, update takes it, status as the test says. */
async function serveChecks(status: number): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    seen.push({ method, url, authorization: headers.authorization, body: (await json(request)) as Seen['body'] });
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(status < 300 ? { id: 7 } : { message: 'Resource not accessible by integration' }));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const diagnostics = Array.from(
  { length: 120 },
  (_, index): Diagnostic => ({
    severity: 'warning',
    code: 'X',
    message: `m${index}`,
    file: 'a.ts',
    line: index + 1,
    column: 2,
  }),
);
const result = foldResults([
  {
    schemaVersion: 1,
    stage: 'build',
    status: 'failed',
    seconds: 1,
    diagnostics: [
      ...diagnostics,
      { severity: 'error', code: 'Y', message: 'spans', file: 'b.ts', line: 1, endLine: 3, column: 5 },
      { severity: 'notice', code: 'Z', message: 'no place' },
    ],
  },
]);

describe('writeCheckRun', () => {
  it('creates one check run on the head commit and pages the annotations by fifty', async () => {
    const { url, seen } = await serveChecks(201);
    await writeCheckRun({ token: 't', repository: 'acme/filters', headSha: 'f00', apiUrl: url }, result, silentLog);
    expect(seen.map((request) => `${request.method} ${request.url}`)).toEqual([
      'POST /repos/acme/filters/check-runs',
      'PATCH /repos/acme/filters/check-runs/7',
      'PATCH /repos/acme/filters/check-runs/7',
    ]);
    expect(seen[0]?.authorization).toBe('token t');
    expect(seen[0]?.body).toMatchObject({ head_sha: 'f00', conclusion: 'failure' });
    expect(seen.map(({ body }) => body.output.annotations.length)).toEqual([50, 50, 21]);
    const [first, second] = seen[0]?.body.output.annotations ?? [];
    // Columns are legal only within one line.
    expect(first).toEqual({
      path: 'b.ts',
      start_line: 1,
      end_line: 3,
      annotation_level: 'failure',
      title: 'Y',
      message: 'spans',
    });
    expect(second).toMatchObject({ start_line: 1, end_line: 1, start_column: 2, end_column: 2 });
  });

  it('costs a line in the log, and nothing else, where the token may not', async () => {
    const { url, seen } = await serveChecks(403);
    const lines: string[] = [];
    const log: Log = { ...silentLog, info: (line) => lines.push(line) };
    await writeCheckRun({ token: 't', repository: 'acme/filters', headSha: 'f00', apiUrl: url }, result, log);
    expect(seen).toHaveLength(1);
    expect(lines.join('\n')).toContain('Resource not accessible by integration');
    expect(lines.join('\n')).toContain('checks: write');
  });
});
