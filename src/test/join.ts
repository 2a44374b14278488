import type { Diagnostic } from '../base/diagnostic.ts';

/** What was found in one place: on a target, or in the embedded host. */
export interface PlacedDiagnostics {
  /** For people: `1.40.0`, `the embedded host`. */
  readonly place: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What several places say, word for word but for their own names, becomes one Diagnostic that names them, where it was
 * said first, with the detail of whoever has one. Where there is only one place, nothing needs to be named.
 */
export function joinDiagnostics(outcomes: readonly PlacedDiagnostics[]): Diagnostic[] {
  const found = new Map<string, { readonly diagnostic: Diagnostic; readonly places: string[] }>();
  for (const { place, diagnostics } of outcomes) {
    for (const diagnostic of diagnostics) {
      const key = JSON.stringify([
        diagnostic.message.replaceAll(place, '\0'),
        { ...diagnostic, message: '', detail: '' },
      ]);
      const known = found.get(key);
      const places = known?.places ?? [];
      if (!places.includes(place)) places.push(place);
      found.set(key, { diagnostic: richer(known?.diagnostic, diagnostic), places });
    }
  }
  const several = new Set(outcomes.map(({ place }) => place)).size > 1;
  return [...found.values()].map(({ diagnostic, places }) =>
    several ? { ...diagnostic, message: withPlaces(diagnostic.message, places) } : diagnostic,
  );
}

/** The embedded host can show the calls that led to a failure, which no Envoy does. */
function richer(known: Diagnostic | undefined, other: Diagnostic): Diagnostic {
  if (known === undefined) return other;
  return (other.detail?.length ?? 0) > (known.detail?.length ?? 0) ? { ...known, detail: other.detail } : known;
}

/** In the first line, which is what lists and annotations show; differences and backtraces follow it. */
function withPlaces(message: string, places: readonly string[]): string {
  const [first = '', ...rest] = message.split('\n');
  const names = places.join(', ');
  const [own = ''] = places;
  return [first.includes(own) ? first.replace(own, () => names) : `${first} (${names})`, ...rest].join('\n');
}
