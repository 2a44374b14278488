/** What a project can begin with, each in a phrase. */
export const KINDS: Readonly<Record<string, string>> = {
  http: 'an HTTP filter: headers and body, with configuration',
  'http-call': 'an HTTP filter that asks a service about each request',
  network: 'a filter of TCP connections',
};

export const DEFAULT_KIND = 'http';
