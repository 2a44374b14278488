import { ConfigurationError, type Position } from '../../base/errors.ts';
import type { Pair } from '../../host/pairs.ts';

/**
 * The head of an HTTP/1 message as a module sees it: names in lower case, the first line and the host as pseudo-headers
 * (RFC 9113, section 8.3). What stands behind an empty line is no part of it. A target is absolute, and then wins over
 * the host, or a path that needs no change to be one.
 * @throws ConfigurationError for a text that is no head.
 */
export function parseHead(text: string, kind: 'request' | 'response', position: Position): Pair[] {
  const [head = ''] = text.trimStart().split(/\r?\n\r?\n/, 1);
  // A line that begins with a blank goes on with the one above.
  const [first = '', ...lines] = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const fields = lines.filter((line) => line !== '').map((line) => parseField(line, position));
  if (kind === 'response') {
    const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: .*)?$/.exec(first)?.[1];
    if (status === undefined) throw malformed(`${JSON.stringify(first)} is no status line`, position);
    return [[':status', status], ...fields];
  }
  const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(first);
  const [, method = '', target = ''] = match ?? [];
  if (match === null) throw malformed(`${JSON.stringify(first)} is no request line`, position);
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(target) ? parseUrl(target) : undefined;
  if (absolute !== undefined) {
    return [
      [':method', method],
      [':path', absolute.pathname + absolute.search],
      [':scheme', absolute.protocol.slice(0, -1)],
      [':authority', absolute.host],
      ...fields.filter(([name]) => name !== 'host'),
    ];
  }
  const origin = parseUrl(target, 'http://example.com');
  if (origin === undefined || origin.pathname + origin.search !== target) {
    throw malformed(`${JSON.stringify(target)} is no path: a client would send another one`, position);
  }
  const host = fields.find(([name]) => name === 'host')?.[1] ?? '';
  return [
    [':method', method],
    [':path', target],
    ...(host === '' ? [] : [[':authority', host] as const]),
    ...fields.filter(([name]) => name !== 'host' || host === ''),
  ];
}

function parseUrl(target: string, base?: string): URL | undefined {
  return URL.canParse(target, base) ? new URL(target, base) : undefined;
}

function parseField(line: string, position: Position): Pair {
  const match = /^([^:\s]+):[ \t]*(.*?)[ \t]*$/.exec(line);
  if (match === null) throw malformed(`${JSON.stringify(line)} is no header line`, position);
  return [(match[1] ?? '').toLowerCase(), match[2] ?? ''];
}

function malformed(message: string, position: Position): ConfigurationError {
  return new ConfigurationError(`not valid HTTP/1: ${message}`, { position });
}
