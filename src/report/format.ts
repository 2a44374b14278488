import type { Diagnostic } from '../base/diagnostic.ts';
import type { Figure } from './result.ts';

/** Bytes for people: `812 bytes`, `17.2 kB`, `2.7 MB` (decimal units). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const units = ['kB', 'MB', 'GB'] as const;
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** How a size changed, for people, to stand behind it: ` (+1.2 kB)`; nothing where it is the same or was not known. */
export function formatChange(before: number | undefined, now: number): string {
  if (before === undefined || before === now) return '';
  return ` (${now > before ? '+' : '−'}${formatBytes(Math.abs(now - before))})`;
}

/** Seconds for people: `0.4 s`, `2 min 5 s`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** `1 case`, `2 cases`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A figure with its unit, for tables. */
export function formatFigure(figure: Figure): string {
  switch (figure.unit) {
    case 'bytes':
      return formatBytes(figure.value);
    case 'seconds':
      return formatSeconds(figure.value);
    case 'milliseconds':
      return `${figure.value} ms`;
    case 'count':
    case 'requests':
      return String(figure.value);
  }
}

/** `tests/a.yaml:3:5`, as far as the place is known; the empty string where it is not. */
export function formatPlace({ file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>): string {
  return file === undefined ? '' : [file, line, column].filter((part) => part !== undefined).join(':');
}
