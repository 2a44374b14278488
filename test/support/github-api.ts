import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Ajv } from 'ajv';
import { onTestFinished } from 'vitest';

/** One request as GitHub saw it. */
export interface ApiRequest {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown>;
  readonly authorization: string | undefined;
  /** The status that it was answered with; 0: the connection was broken. */
  readonly status: number;
}

export interface CheckRun {
  readonly id: number;
  name: string;
  head_sha: string;
  external_id: string;
  status: string;
  conclusion: string | null;
  details_url?: string;
  output: { title: string; summary: string; annotations_count: number };
  annotations: Record<string, unknown>[];
}

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

/** What goes wrong with the request of this number, counted from 1. */
export interface ApiFault {
  readonly request: number;
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is obeyed all the same, and only its answer lost. */
  readonly obeyed?: boolean;
}

export interface GitHubApi {
  readonly url: string;
  readonly requests: readonly ApiRequest[];
  readonly checkRuns: readonly CheckRun[];
  readonly comments: Comment[];
}

interface Operation {
  readonly body?: object;
  readonly query?: Readonly<Record<string, object>>;
}

const { operations } = JSON.parse(readFileSync(new URL('../fixtures/github-api.json', import.meta.url), 'utf8')) as {
  operations: Readonly<Record<string, Operation>>;
};
const ajv = new Ajv({ strict: false, coerceTypes: 'array', validateFormats: false });
const ROUTES = Object.entries(operations).map(([operation, { body, query }]) => {
  const [method = '', template = ''] = operation.split(' ');
  const pattern = template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return {
    operation,
    method,
    pattern: new RegExp(`^${pattern}$`),
    // The description allows properties that it does not name; GitHub passes over them in silence, and so do we not.
    validateBody: new Ajv({ strict: false, validateFormats: false }).compile({ ...body, additionalProperties: false }),
    validateQuery: ajv.compile({ type: 'object', properties: query ?? {}, additionalProperties: false }),
  };
});

/**
 * GitHub's API on loopback as far as we use it: it keeps what it is told, refuses what the official OpenAPI description
 * does not allow, and what GitHub refuses beyond it. Ends with the test.
 */
export async function startGitHubApi(faults: readonly ApiFault[] | 'read-only' = []): Promise<GitHubApi> {
  const requests: ApiRequest[] = [];
  const checkRuns: CheckRun[] = [];
  const comments: Comment[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const route = ROUTES.find(({ method, pattern }) => method === request.method && pattern.test(url.pathname));
    const path = { ...route?.pattern.exec(url.pathname)?.groups };
    const content = await text(request);
    const body = (content === '' ? {} : JSON.parse(content)) as Record<string, unknown>;
    const answer = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      const { authorization } = request.headers;
      requests.push({
        operation: route?.operation ?? `${request.method} ${url.pathname}`,
        path,
        body,
        authorization,
        status,
      });
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
    };
    if (route === undefined) return answer(404, { message: 'Not Found' });
    if (faults === 'read-only' && request.method !== 'GET') {
      return answer(403, { message: 'Resource not accessible by integration' });
    }
    const fault = faults === 'read-only' ? undefined : faults.find((one) => one.request === requests.length + 1);
    if (fault !== undefined && fault.obeyed !== true)
      return answer(fault.status, { message: fault.message ?? 'fault' }, fault.headers);
    const query = Object.fromEntries(url.searchParams);
    const wrong =
      (route.validateQuery(query) ? undefined : route.validateQuery.errors) ??
      (content === '' || route.validateBody(body) ? undefined : route.validateBody.errors) ??
      refusal(body);
    if (wrong !== undefined && wrong !== null) return answer(422, { message: 'Invalid request', errors: wrong });
    const [status, value] = obey(route.operation, path, query, body);
    answer(fault?.status ?? status, fault === undefined ? value : { message: 'Server Error' });
  });

  function obey(
    operation: string,
    path: Readonly<Record<string, string>>,
    query: Readonly<Record<string, unknown>>,
    body: Record<string, unknown>,
  ): [number, unknown] {
    const method = operation.split(' ')[0];
    if (operation.endsWith('/commits/{ref}/check-runs')) {
      const found = checkRuns.filter((run) => run.head_sha === path.ref && run.name === query.check_name);
      return [200, { total_count: found.length, check_runs: found }];
    }
    if (operation.includes('/check-runs')) {
      if (method === 'POST') {
        checkRuns.push({
          id: 7 + checkRuns.length,
          annotations: [],
          conclusion: null,
          ...(body as unknown as Pick<CheckRun, 'name' | 'head_sha' | 'external_id' | 'status'>),
          output: { title: '', summary: '', annotations_count: 0 },
        });
      }
      const run = method === 'POST' ? checkRuns.at(-1) : checkRuns.find(({ id }) => String(id) === path.check_run_id);
      if (run === undefined) return [404, { message: 'Not Found' }];
      if (method !== 'GET') {
        const { output, ...parts } = body as { output?: { annotations?: Record<string, unknown>[] } };
        Object.assign(run, parts);
        run.annotations.push(...(output?.annotations ?? []));
        const { annotations: _, ...words } = output ?? {};
        run.output = { ...run.output, ...words, annotations_count: run.annotations.length };
      }
      return [method === 'POST' ? 201 : 200, run];
    }
    if (method === 'GET') {
      const start = (Number(query.page ?? 1) - 1) * Number(query.per_page ?? 30);
      return [200, comments.slice(start, start + Number(query.per_page ?? 30))];
    }
    if (method === 'POST') {
      comments.push({ id: 100 + comments.length, body: '', user: { login: 'github-actions[bot]', type: 'Bot' } });
    }
    const comment = method === 'POST' ? comments.at(-1) : comments.find(({ id }) => String(id) === path.comment_id);
    if (comment === undefined) return [404, { message: 'Not Found' }];
    Object.assign(comment, body);
    return [method === 'POST' ? 201 : 200, comment];
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, checkRuns, comments };
}

/** What GitHub refuses and its description does not tell. */
function refusal(body: Record<string, unknown>): string | undefined {
  if (body.status === 'completed' && body.conclusion === undefined) return 'a completed check run needs a conclusion';
  if (typeof body.body === 'string' && body.body.length > 65_536) return 'body is too long';
  const output = body.output as { summary?: string; annotations?: Record<string, unknown>[] } | undefined;
  if (Buffer.byteLength(output?.summary ?? '') > 65_535) return 'summary exceeds a maximum bytesize of 65535';
  for (const annotation of output?.annotations ?? []) {
    const { path, start_line, end_line, start_column, message, title } = annotation;
    if (path === '' || String(path).startsWith('/') || String(path).startsWith('../')) return `path ${path}`;
    if (Number(start_line) < 1 || Number(end_line) < Number(start_line)) return `lines of ${path}`;
    if (start_column !== undefined && start_line !== end_line) return 'columns need one line';
    if (String(message) === '' || Buffer.byteLength(String(message)) > 65_536) return 'message';
    if (String(title).length > 255) return 'title is too long (maximum is 255 characters)';
  }
  return undefined;
}
