// A disk that is full when a test says so: every database that is opened from now on takes no page more than it has.

import BetterSqlite3 from 'better-sqlite3';

/** SQLite's own limit, far above any disk. */
const ALL_PAGES = 1_073_741_823;

export interface FillableDisk {
  /** From now on, or no longer, nothing more fits. */
  fill(isFull: boolean): void;
}

/** To be laid before anything is opened: a database says what it is when it is (`journal_mode`, …), and there it is seen. */
export function fillableDisk(): FillableDisk {
  const databases = new Set<BetterSqlite3.Database>();
  const { pragma } = BetterSqlite3.prototype;
  BetterSqlite3.prototype.pragma = function (this: BetterSqlite3.Database, ...args: Parameters<typeof pragma>) {
    databases.add(this);
    return pragma.apply(this, args);
  };
  return {
    fill: (isFull) => {
      for (const database of databases) if (database.open) limitPages(database, isFull);
    },
  };
}

function limitPages(database: BetterSqlite3.Database, isFull: boolean): void {
  const pages = isFull ? Number(database.pragma('page_count', { simple: true })) : ALL_PAGES;
  database.pragma(`max_page_count = ${pages}`);
}
