import { stripControl } from '../base/text.ts';
import type { ModuleResult, Verdict } from '../report/result.ts';
import type { Painter, Style } from './terminal.ts';

const STYLE: Record<Verdict['verdict'], Style> = { loads: 'green', refused: 'red', unknown: 'yellow' };

/** Modules down, targets across, in each cell what becomes of the one on the other. */
export function renderModulesTable(modules: readonly ModuleResult[], paint: Painter): string[] {
  const targets = [...new Set(modules.flatMap(({ verdicts }) => Object.keys(verdicts)))];
  const heads = ['module', 'ABI', ...targets].map(stripControl);
  const rows = modules.map(({ name, module, verdicts }) => [
    stripControl(name),
    module?.abi ?? '-',
    ...targets.map((target) => verdicts[target]?.verdict ?? '-'),
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => paintCell(cell.padEnd(widths[column] ?? 0), paint)).join('  ')}`.trimEnd();
  return [paint('dim', line(heads)), ...rows.map(line)];
}

function paintCell(cell: string, paint: Painter): string {
  const style = STYLE[cell.trim() as Verdict['verdict']] as Style | undefined;
  return style === undefined ? cell : paint(style, cell);
}
