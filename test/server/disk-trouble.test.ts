// A meeting while somebody else holds the database, and while nothing more fits on the disk.

import BetterSqlite3 from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { databaseFile } from '../../server/store/database.ts';
import { fillableDisk } from '../support/fillable-disk.ts';
import { expectGoesOn, startLive, stateOf } from '../support/live.ts';
import { PageWriter } from '../support/notes.ts';

const disk = fillableDisk();

test('[SV14] while another program holds the database the others are served, and what waits for it is done afterwards', async () => {
  const live = await startLive();
  const lead = await live.sit('facilitator');
  const place = await live.place('participant');
  const other = new BetterSqlite3(databaseFile(live.dataDir));
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  let isAnswered = false;
  const started = lead.done({ type: 'meeting.start' }).finally(() => (isAnswered = true));
  // Answers that need no disk come at once, and those that read it.
  for (let asked = 0; asked < 10; asked += 1) await lead.settled();
  expect((await fetch(`${live.origin}/nowhere`)).status).toBe(404);
  const guest = await live.connect(place);
  expect([isAnswered, guest.state.phase]).toEqual([false, 'planned']);
  other.exec('COMMIT');
  await started;
  expect((await stateOf(live)).phase).toBe('running');
  await expectGoesOn(lead, guest);
});

test('[SV14] [SV7] on a full disk what cannot be stored is refused, nothing is lost, and all goes on when there is room', async () => {
  const lines: string[] = [];
  const live = await startLive(undefined, { env: { LOG_LEVEL: 'warn' }, lines });
  const lead = await live.sit('facilitator');
  await lead.done({ type: 'meeting.start' });
  const [item] = lead.state.agenda;
  const seat = await live.place('participant', 'Per');
  const notes = { address: `${live.origin.replace('http', 'ws')}/notes`, shared: lead.state.notes.shared };
  const page = new PageWriter(notes, seat.token);
  await page.saved();

  disk.fill(true);
  const id = crypto.randomUUID();
  const long = {
    type: 'decision.record',
    itemId: item?.id ?? '',
    text: 'Udvalget besluttede at bygge. '.repeat(150),
  } as const;
  const seqBefore = lead.view?.seq ?? 0;
  for (let tries = 0; tries < 2; tries += 1) {
    expect(await lead.command(long, id)).toMatchObject({ ok: false, code: 'notStored' });
  }
  page.write('Skrevet uden plads. '.repeat(400));
  await expect.poll(() => lines.join('')).toContain('notes could not be written');
  expect((await stateOf(live)).agenda[0]?.decision).toBe('');

  disk.fill(false);
  expect(await lead.command(long, id)).toEqual({ ok: true, seq: seqBefore + 1 });
  await page.saved();
  await expectGoesOn(lead);
  const told = lines.map((line) => JSON.parse(line) as { level: number; msg: string });
  expect(new Set(told.map(({ msg }) => msg))).toEqual(new Set(['nothing can be stored', 'notes could not be written']));
  expect(lines.join('')).not.toMatch(/besluttede|uden plads/);
});
