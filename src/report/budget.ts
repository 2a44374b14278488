import type { Diagnostic } from '../base/diagnostic.ts';
import { formatBytes } from './format.ts';

/** A module above the size that its project allows, as a Diagnostic. Both sizes in bytes. */
export function judgeSize(size: number, budget: number | undefined, file: string): Diagnostic[] {
  if (budget === undefined || size <= budget) return [];
  const over = ((size / budget - 1) * 100).toFixed(1);
  return [
    {
      severity: 'error',
      code: 'budget-size',
      file,
      message: `the module has ${formatBytes(size)}, ${over} % over its budget of ${formatBytes(budget)}`,
      hint: 'make it smaller, or raise `budgets: {size: …}` in wasm.yaml',
    },
  ];
}
