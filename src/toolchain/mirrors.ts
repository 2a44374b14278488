import { ConfigurationError } from '../base/errors.ts';

/** One rule: whatever begins with `from` is fetched from `to` instead. Neither ends with a slash. */
export interface Mirror {
  readonly from: string;
  readonly to: string;
}

/** Longest `from` first. */
export type Mirrors = readonly Mirror[];

/**
 * Reads the one prefix map for everything that is ever downloaded, images included. One rule a line, `FROM = TO`, such
 * as `https://github.com = https://mirror.example/github` or `docker.io = registry.example/hub`; blank lines and lines
 * that begin with `#` are left out.
 * @throws ConfigurationError naming the line.
 */
export function parseMirrors(text: string): Mirrors {
  const mirrors: Mirror[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const mirror = parseLine(line, index + 1);
    if (mirrors.some((other) => other.from === mirror.from)) {
      throw wrong(index + 1, `${mirror.from} has a mirror already`);
    }
    mirrors.push(mirror);
  }
  return mirrors.sort((a, b) => b.from.length - a.from.length);
}

/** Two maps as one; where both speak of a prefix, the first counts. */
export function joinMirrors(first: Mirrors, second: Mirrors): Mirrors {
  const others = second.filter(({ from }) => !first.some((own) => own.from === from));
  return [...first, ...others].sort((a, b) => b.from.length - a.from.length);
}

/**
 * Where a URL or an image reference is really fetched from: the longest prefix wins, and a prefix ends where a part of
 * the address ends (`https://example.com` is no prefix of `https://example.company/x`).
 */
export function applyMirrors(address: string, mirrors: Mirrors): string {
  for (const { from, to } of mirrors) {
    if (!address.startsWith(from)) continue;
    const rest = address.slice(from.length);
    if (rest === '' || /^[/:@?]/.test(rest)) return to + rest;
  }
  return address;
}

function parseLine(line: string, number: number): Mirror {
  const split = line.indexOf('=');
  if (split < 0) throw wrong(number, `${JSON.stringify(line)} has no "="`);
  const from = withoutSlash(line.slice(0, split));
  const to = withoutSlash(line.slice(split + 1));
  if (from === '' || to === '') throw wrong(number, 'one side of the "=" is empty');
  for (const side of [from, to]) {
    if (/\s/.test(side)) throw wrong(number, `${JSON.stringify(side)} contains a space`);
    if (/^[a-z]+:\/\/[^/]*@/i.test(side)) throw wrong(number, 'an address must not carry a user name or a password');
    if (/^[a-z]+:\/\//i.test(side) && !isHttpUrl(side)) throw wrong(number, `${side} is no http or https URL`);
  }
  if (isHttpUrl(from) !== isHttpUrl(to)) {
    throw wrong(number, 'a URL is mirrored by a URL, and an image prefix without a scheme by another such prefix');
  }
  return { from, to };
}

function withoutSlash(side: string): string {
  return side.trim().replace(/\/+$/, '');
}

function isHttpUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function wrong(line: number, what: string): ConfigurationError {
  return new ConfigurationError(`mirrors, line ${line}: ${what}`, {
    hint: 'write one rule a line: FROM = TO, for example https://github.com = https://mirror.example/github',
  });
}
