/** More bars than this nobody compares. */
const MOST_BARS = 20;
const LONGEST_LABEL = 40;

/** A bar and what it stands for. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

/**
 * A chart that GitHub draws from its text (Mermaid's xychart): the longest bars first, none where there are not two to
 * compare.
 * @param unit of the values: `kB`.
 */
export function renderBars(title: string, unit: string, bars: readonly Bar[]): string {
  if (bars.length < 2) return '';
  const shown = [...bars].sort((a, b) => b.value - a.value).slice(0, MOST_BARS);
  const of = shown.length < bars.length ? `, the ${shown.length} largest` : '';
  return fence([
    'xychart-beta horizontal',
    `  title "${plain(`${title}${of}`)}"`,
    `  x-axis [${shown.map(({ label }) => `"${plain(label)}"`).join(', ')}]`,
    // Without a range the axis begins at the shortest bar, which then isn't seen.
    `  y-axis "${plain(unit)}" 0 --> ${Math.max(1, rounded(shown[0]?.value ?? 0))}`,
    `  bar [${shown.map(({ value }) => rounded(value)).join(', ')}]`,
  ]);
}

/** What a whole is made of (Mermaid's pie); none where it has no two parts. */
export function renderPie(title: string, parts: readonly Bar[]): string {
  const shown = parts.filter(({ value }) => value > 0);
  if (shown.length < 2) return '';
  return fence([
    'pie showData',
    `  title ${plain(title)}`,
    ...shown.map(({ label, value }) => `  "${plain(label)}" : ${rounded(value)}`),
  ]);
}

const fence = (lines: readonly string[]): string => ['```mermaid', ...lines, '```'].join('\n');

/** Hostile text as a label: what ends a quote, a line or the fence, or is Mermaid's own, is not let through. */
const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N} ./_,()-]/gu, '?').slice(0, LONGEST_LABEL);

const rounded = (value: number): number => Number(value.toPrecision(4));
