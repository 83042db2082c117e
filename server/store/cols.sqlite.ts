// The columns that tables are written with, as SQLite has them. A PostgreSQL factory of the same type can stand beside it.

import { blob, index, integer, primaryKey, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const cols = {
  table: sqliteTable,
  /** Text of any length. */
  str: () => text(),
  int: () => integer(),
  bool: () => integer({ mode: 'boolean' }),
  /** A moment as epoch milliseconds, the way the domain counts. */
  epochMs: () => integer(),
  /** A moment as a `Date`, the way the auth library counts. */
  time: () => integer({ mode: 'timestamp_ms' }),
  json: <T>() => text({ mode: 'json' }).$type<T>(),
  bytes: () => blob({ mode: 'buffer' }),
  /** A primary key that counts upwards and is never used twice. */
  serial: () => integer().primaryKey({ autoIncrement: true }),
  index,
  unique,
  uniqueIndex,
  primaryKey,
};
export type Cols = typeof cols;
