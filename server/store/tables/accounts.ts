// Organisations, accounts, sessions, seats and tokens.

import type { Cols } from '../cols.sqlite.ts';

/** The tables of accounts, for the dialect that `cols` speaks. */
export function accountTables(_cols: Cols) {
  return {};
}
