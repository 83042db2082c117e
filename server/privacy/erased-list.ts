// Who was erased, noted beside the backups that are older than that (rule PE7): a backup that is put back is brought up to it. The list
// holds ids, and what stands in the name's place.

import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import * as v from 'valibot';

const LIST = 'erased.jsonl';

const erasedSchema = v.object({ meetingId: v.string(), participantId: v.string(), name: v.string() });
export type ErasedPerson = v.InferOutput<typeof erasedSchema>;

/** Notes somebody down in the folder of backups. */
export async function noteErased(folder: string, persons: readonly ErasedPerson[]): Promise<void> {
  const lines = persons.map((person) => `${JSON.stringify(person)}\n`).join('');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await appendFile(join(folder, LIST), lines, { mode: 0o600, flush: true });
}

/** Erases those in the list from a database that was put back, whatever version it is of. How many are on the list. */
export async function eraseAgain(databasePath: string, folder: string): Promise<number> {
  const text = await readFile(join(folder, LIST), 'utf8').catch(() => '');
  const persons = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(erasedSchema, JSON.parse(line)));
  if (persons.length === 0) return 0;
  const database = new BetterSqlite3(databasePath, { fileMustExist: true });
  try {
    database.pragma('secure_delete = ON');
    const isThere = (table: string) => database.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(table);
    const rename = database.prepare('UPDATE person_name SET name = ? WHERE meeting_id = ? AND participant_id = ?');
    const others = ['invitation', 'mail']
      .filter(isThere)
      .map((table) => database.prepare(`DELETE FROM ${table} WHERE meeting_id = ? AND participant_id = ?`));
    database.transaction(() => {
      for (const { meetingId, participantId, name } of persons) {
        rename.run(name, meetingId, participantId);
        for (const forget of others) forget.run(meetingId, participantId);
      }
    })();
  } finally {
    database.close();
  }
  return persons.length;
}
