import { BUNDLED_TABLES } from '../../abi/tables.ts';
import { BUNDLED_PRODUCTS } from '../../envoy/releases.ts';
import type { JudgingTables } from './judging-tables.ts';
import { BUNDLED_VERSION } from './version.ts';

/** The tables that this release of ours brings along; nothing is fetched. */
export const BUNDLED: JudgingTables = {
  version: BUNDLED_VERSION,
  source: 'bundled',
  abi: BUNDLED_TABLES,
  products: BUNDLED_PRODUCTS,
  notes: [],
};
