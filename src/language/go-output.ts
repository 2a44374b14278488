import { type Diagnostic, uniqueDiagnostics } from '../base/diagnostic.ts';
import { parseCompilerOutput } from './compiler-output.ts';

/** What Go says about go.mod without naming a line; the group is the message. */
const MODULE_FAULTS: readonly { readonly form: RegExp; readonly hint: string }[] = [
  {
    form: /^go: (go\.mod requires go >= \S+ \(running go \S+; GOTOOLCHAIN=local\))$/,
    hint: 'install that Go, set GOTOOLCHAIN=auto so that Go fetches it, or lower the version in go.mod',
  },
  {
    form: /^go: (?:downloading|download) (go\S+.* (?:toolchain not available|404 Not Found|403 Forbidden).*)$/,
    hint: 'name a release of Go that exists in the lines go and toolchain of go.mod',
  },
  { form: /^go: (updates to go\.mod needed.*)$/, hint: 'run go mod tidy and commit go.mod and go.sum' },
  { form: /^go: (\S+@\S+: (?:missing go\.sum entry).*)$/, hint: 'run go mod tidy and commit go.mod and go.sum' },
  {
    form: /^go: (\S+@\S+: (?:invalid version|reading \S+: (?:404|410) ).*)$/,
    hint: 'name a version of that module that exists',
  },
  {
    form: /^(?:go: )?(?:verifying )?(\S+@\S+: checksum mismatch)$/,
    hint: 'the module is not the one that go.sum was written for: find out why before you change go.sum',
  },
];

/** What mends a complaint that has a place. */
const HINTS: readonly { readonly form: RegExp; readonly hint: string }[] = [
  { form: /^missing go\.sum entry/, hint: 'run go mod tidy and commit go.mod and go.sum' },
  { form: /^no required module provides package/, hint: 'run go mod tidy and commit go.mod and go.sum' },
  { form: /build constraints exclude all Go files/, hint: 'this package is not for GOOS=wasip1: use another' },
  { form: /\bimport cycle not allowed/, hint: 'take one of the imports out of the circle' },
];

const NETWORK =
  /dial tcp|connection refused|no such host|i\/o timeout|TLS handshake|x509:|proxyconnect|(?:500|502|503|504|407|401) [A-Z]/;

/**
 * The complaints of `go build` and `go list`, each at its place; those about go.mod as a whole stand at the file.
 * @param directory where Go ran, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
export function explainGoOutput(lines: readonly string[], directory: string, root: string): Diagnostic[] {
  const placed = parseCompilerOutput(lines, directory, root).map((diagnostic) => ({
    ...diagnostic,
    code: 'go',
    hint: HINTS.find(({ form }) => form.test(diagnostic.message))?.hint,
  }));
  const file = parseCompilerOutput(['go.mod:1: fault'], directory, root)[0]?.file;
  const faults = lines.flatMap((line) => {
    for (const { form, hint } of MODULE_FAULTS) {
      const message = form.exec(line)?.[1];
      if (message !== undefined) return [{ severity: 'error', code: 'go', file, message, hint } as const];
    }
    return [];
  });
  return uniqueDiagnostics([...placed, ...faults]);
}

/** Whether Go failed for want of a network or of a login, rather than for what the project asks. */
export function isGoNetworkFailure(lines: readonly string[]): boolean {
  return lines.some((line) => NETWORK.test(line));
}
