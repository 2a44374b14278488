import type { Diagnostic } from '../base/diagnostic.ts';
import type { Log } from '../base/log.ts';
import type { IgnoreRule } from '../project/project.ts';

/**
 * Takes out what the project accepts. Errors cannot be accepted: they say that the module does not work.
 * @param today as `2027-01-31`; a rule holds to the end of its last day.
 */
export function applyIgnoreRules(
  diagnostics: readonly Diagnostic[],
  rules: readonly IgnoreRule[],
  today: string,
  log: Log,
): Diagnostic[] {
  const kept: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const rule = rules.find(({ code }) => code === diagnostic.code);
    if (rule === undefined || diagnostic.severity === 'error') kept.push(diagnostic);
    else if (rule.until !== undefined && rule.until < today) kept.push(withExpiry(diagnostic, rule.until));
    else log.info(`ignored: ${diagnostic.code} (${rule.reason})`);
  }
  return kept;
}

function withExpiry(diagnostic: Diagnostic, until: string): Diagnostic {
  const note = `wasm.yaml ignored this until ${until}`;
  return { ...diagnostic, hint: diagnostic.hint === undefined ? note : `${diagnostic.hint}; ${note}` };
}
