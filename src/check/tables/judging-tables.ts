import type { AbiTables } from '../../abi/tables.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { ProductTable } from '../../envoy/releases.ts';

/** What judges where no binary does, and whose word it is. */
export interface JudgingTables {
  /** `2026.11.1` */
  readonly version: string;
  /** `bundled`, or the URL that they were fetched from. */
  readonly source: string;
  /** Of the published file, lower-case hexadecimal; undefined: it is bundled. */
  readonly sha256?: string | undefined;
  readonly abi: AbiTables;
  readonly products: ProductTable;
  /** What is to be told of where they come from. */
  readonly notes: readonly Diagnostic[];
}
