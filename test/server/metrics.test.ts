// What is told to those who watch over the server: true figures, and nothing of anybody.

import { expect, test } from 'vitest';
import { VERSION } from '../../server/version.ts';
import { startLive } from '../support/live.ts';
import { PageWriter } from '../support/notes.ts';

/** The figures by their names; those of a histogram by the name of its count. */
async function figures(live: Awaited<ReturnType<typeof startLive>>): Promise<Map<string, number>> {
  const lines = (await live.app.metrics.text()).split('\n').filter((line) => /^samtalerum_/.test(line));
  return new Map(
    lines.map((line) => {
      const [name = '', value] = line.split(' ');
      return [name, Number(value)];
    }),
  );
}

test('[SV11] rooms, seats, notes, queues, the disk and how long commands take are told, and nothing of what is said', async () => {
  const live = await startLive();
  const seat = await live.place('facilitator', 'Anna Bergmann');
  const lead = await live.connect(seat);
  // Another window of the same person is no other seat.
  await live.connect(seat);
  await fetch(`${live.origin}/nowhere`);
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
    'samtalerum_meetings{phase="running"}': 1,
    samtalerum_rooms: 1,
    samtalerum_live_sockets: 2,
    'samtalerum_seats{role="facilitator"}': 1,
    'samtalerum_seats{role="participant"}': 0,
    samtalerum_notes_meetings: 1,
    samtalerum_notes_connections: 1,
    samtalerum_commands_waiting: 0,
    samtalerum_notes_waiting: 0,
    samtalerum_documents_waiting: 0,
    samtalerum_checks_waiting: 0,
    samtalerum_mails_waiting: 0,
    samtalerum_mails_oldest_seconds: 0,
    samtalerum_attachments_bytes: 0,
    samtalerum_document_seconds_count: 0,
    'samtalerum_request_seconds_count{kind="page",status="4xx"}': 1,
    samtalerum_command_seconds_count: 1,
  });
  const sizes = ['database_bytes', 'database_log_bytes', 'disk_bytes', 'disk_free_bytes'];
  for (const name of ['flush_seconds_count', 'notes_saved_seconds_count', ...sizes]) {
    expect(seen.get(`samtalerum_${name}`), name).toBeGreaterThan(0);
  }
  expect([...seen.keys()].filter((name) => name.startsWith('samtalerum_info'))).toEqual([
    `samtalerum_info{version="${VERSION}"}`,
  ]);
  const told = await live.app.metrics.text();
  expect(told).toContain('nodejs_eventloop_lag_seconds');
  for (const secret of ['Bergmann', 'Krogh', 'hemmeligt', live.meetingId, 'fjordby'])
    expect(told).not.toContain(secret);
});
