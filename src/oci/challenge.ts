/** One challenge of a WWW-Authenticate header: the scheme in lower case and its parameters. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Parses a WWW-Authenticate header, which may hold several challenges (RFC 9110 section 11.6.1). */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  const item = new RegExp(`\\s*,?\\s*(?:(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,]*))|(${token}))`, 'y');
  for (let found = item.exec(header); found !== null; found = item.exec(header)) {
    const [, name, quoted, bare, scheme] = found;
    if (scheme !== undefined) challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
    else if (name !== undefined) {
      const last = challenges.at(-1);
      if (last !== undefined) last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
    }
  }
  return challenges;
}

/**
 * Joins scopes of the token specification (`repository:NAME:pull,push`): one for each resource with all its actions,
 * in the order of their first appearance.
 */
export function joinScopes(scopes: readonly string[]): string[] {
  const actions = new Map<string, Set<string>>();
  for (const scope of scopes) {
    const end = scope.lastIndexOf(':');
    const resource = end === -1 ? scope : scope.slice(0, end);
    const known = actions.get(resource) ?? new Set<string>();
    if (end !== -1) for (const action of scope.slice(end + 1).split(',')) known.add(action);
    actions.set(resource, known);
  }
  return [...actions].map(([resource, set]) =>
    set.size === 0 ? resource : `${resource}:${[...set].sort().join(',')}`,
  );
}
