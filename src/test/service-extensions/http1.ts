import { ConfigurationError, type Position } from '../../base/errors.ts';
import type { Pair } from '../../host/pairs.ts';

/**
 * The head of an HTTP/1 message as a module sees it: names in lower case, the first line and the host as pseudo-headers
 * (RFC 9113, section 8.3). The target may be absolute, which wins over the host.
 * @throws ConfigurationError for a text that is no head.
 */
export function parseHead(text: string, kind: 'request' | 'response', position: Position): Pair[] {
  const [first = '', ...lines] = text.split(/\r?\n/);
  const fields = lines.filter((line) => line !== '').map((line) => parseField(line, position));
  if (kind === 'response') {
    const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: .*)?$/.exec(first)?.[1];
    if (status === undefined) throw malformed(`${JSON.stringify(first)} is no status line`, position);
    return [[':status', status], ...fields];
  }
  const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(first);
  const [, method = '', target = ''] = match ?? [];
  if (match === null) throw malformed(`${JSON.stringify(first)} is no request line`, position);
  const absolute = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(target);
  const host = fields.find(([name]) => name === 'host')?.[1];
  const scheme = absolute?.[1]?.toLowerCase();
  const authority = absolute?.[2]?.replace(scheme === 'https' ? /:443$/ : /:80$/, '') ?? host;
  const path = absolute === null ? target : (absolute[3] ?? '').replace(/#.*$/, '').replace(/^(?!\/)/, '/');
  return [
    [':method', method],
    [':path', path],
    ...(scheme === undefined ? [] : [[':scheme', scheme] as const]),
    ...(authority === undefined ? [] : [[':authority', authority] as const]),
    ...fields.filter(([name]) => name !== 'host'),
  ];
}

function parseField(line: string, position: Position): Pair {
  const match = /^([^:\s]+):[ \t]*(.*?)[ \t]*$/.exec(line);
  if (match === null) throw malformed(`${JSON.stringify(line)} is no header line`, position);
  return [(match[1] ?? '').toLowerCase(), match[2] ?? ''];
}

function malformed(message: string, position: Position): ConfigurationError {
  return new ConfigurationError(`not valid HTTP/1: ${message}`, { position });
}
