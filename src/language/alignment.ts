import { compare, lt, minVersion } from 'semver';
import type { AlignmentTable } from './alignment-schema.ts';
import table from './data/alignment.json' with { type: 'json' };

/** A set of versions that go together: SDK, compiler, ABI, and the first Envoy that loads what they make. */
export type Alignment = AlignmentTable['rows'][number];

/** All that is known to go together, the preferred one of a language first. */
export const ALIGNMENTS: readonly Alignment[] = table.rows as AlignmentTable['rows'];

/** Why a language cannot have a kind of filter; undefined where nothing is known against it. */
export function whyLacking(language: string, kind: string): string | undefined {
  return table.lacking.find((row) => row.language === language && row.kind === kind)?.why;
}

/** The oldest release of a compiler that makes modules for a proxy, `1.24.0`. */
export function oldestCompiler(name: 'go' | 'tinygo' | 'rust'): string {
  const range = ALIGNMENTS.find(({ compiler }) => compiler.name === name)?.compiler.range ?? '*';
  return minVersion(range)?.version ?? '0.0.0';
}

/**
 * The first way to build a language's modules that an Envoy can load, or of none the newest Envoy that the one with the
 * least demands asks for.
 * @param envoy `1.33.4`: the oldest that the module shall run on; undefined where that is not known.
 */
export function chooseAlignment(
  language: string,
  envoy: string | undefined,
): { readonly alignment: Alignment } | { readonly needs: string } {
  const own = ALIGNMENTS.filter((row) => row.language === language);
  const fitting = envoy === undefined ? own[0] : own.find((row) => !lt(envoy, row.envoy));
  if (fitting !== undefined) return { alignment: fitting };
  return { needs: firstEnvoy(language) };
}

/** The first Envoy that loads what some compiler makes of a language. */
export function firstEnvoy(language: string): string {
  const releases = ALIGNMENTS.filter((row) => row.language === language).map((row) => row.envoy);
  return releases.sort(compare)[0] ?? '0.0.0';
}
