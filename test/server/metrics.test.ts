// What is told to those who watch over the server: true figures, and nothing of anybody.

import { expect, test } from 'vitest';
import { startLive } from '../support/live.ts';
import { PageWriter } from '../support/notes.ts';

/** The figures by their names; those of a histogram by the name of its count. */
async function figures(live: Awaited<ReturnType<typeof startLive>>): Promise<Map<string, number>> {
  const lines = (await live.app.metrics.text()).split('\n').filter((line) => /^samtalerum_/.test(line));
  return new Map(lines.map((line) => [line.replace(/ .*/, ''), Number(line.replace(/.* /, ''))]));
}

test('[SV11] rooms, seats, notes, queues, the disk and how long commands take are told, and nothing of what is said', async () => {
  const live = await startLive();
  const lead = await live.sit('facilitator', 'Anna Bergmann');
  const guest = await live.place('participant', 'Per Krogh');
  const page = new PageWriter(
    { address: `${live.origin.replace('http', 'ws')}/notes`, shared: lead.state.notes.shared },
    guest.token,
  );
  await page.saved();
  await lead.done({ type: 'meeting.start' });
  page.write('hemmeligt');
  await page.saved();

  const seen = await figures(live);
  expect(Object.fromEntries(seen)).toMatchObject({
    samtalerum_rooms: 1,
    samtalerum_live_sockets: 1,
    samtalerum_notes_meetings: 1,
    samtalerum_notes_connections: 1,
    samtalerum_documents_waiting: 0,
    samtalerum_mails_waiting: 0,
    samtalerum_command_seconds_count: 1,
  });
  for (const name of ['samtalerum_flush_seconds_count', 'samtalerum_database_bytes', 'samtalerum_disk_free_bytes']) {
    expect(seen.get(name), name).toBeGreaterThan(0);
  }
  const told = await live.app.metrics.text();
  expect(told).toContain('nodejs_eventloop_lag_seconds');
  for (const secret of ['Bergmann', 'Krogh', 'hemmeligt', live.meetingId, 'fjordby'])
    expect(told).not.toContain(secret);
});
