/** Whether a path with forward slashes fits a pattern: `*` and `?` within a folder's name, `**` for any folders. */
export function createMatcher(patterns: readonly string[]): (path: string) => boolean {
  const expressions = patterns.map(toExpression);
  return (path) => expressions.some((expression) => expression.test(path));
}

function toExpression(pattern: string): RegExp {
  const parts = pattern.replace(/^\.\//, '').replace(/\/+$/, '').split('/');
  const source = parts
    .map((part, index) => {
      const last = index === parts.length - 1;
      if (part === '**') return last ? '.*' : '(?:[^/]+/)*';
      const name = part
        .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll(/\*+/g, '[^/]*')
        .replaceAll('?', '[^/]');
      return last ? name : `${name}/`;
    })
    .join('');
  return new RegExp(`^${source}$`);
}
