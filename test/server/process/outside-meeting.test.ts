// A meeting as a program of somebody else has it: made over REST, played over both sockets, read as minutes, killed in between.

import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { MeetingState } from '../../../src/lib/core/meeting/model.ts';
import { OutsideSeat, OutsideWriter, startProgram, type Program } from '../../support/outside.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { unzipText } from '../../support/unzip.ts';

const SECRET = 'Hemmelighed';
/** What a quick page would get wrong: letters, quotation marks, an apostrophe, markup. */
const TEXT = `Ælder & "åbne" skoler i Lars' øje`;
const FORMATS = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};
type Format = keyof typeof FORMATS;

/** The minutes in a format, as somebody reads them who opens the file. */
async function readMinutes({ minutes }: Program, meetingId: string, format: Format): Promise<string> {
  const response = await minutes(meetingId, format);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, FORMATS[format]]);
  const body = new Uint8Array(await response.arrayBuffer());
  if (format === 'pdf') return (await readPdf(body)).text;
  if (format === 'docx') return unzipText(body, 'word/document.xml').replaceAll(/<[^>]+>/g, '');
  return new TextDecoder('utf-8', { fatal: true }).decode(body);
}

test('[RE9] [AC13] a meeting is made, held and read by a program that knows the protocol alone', async () => {
  const program = await startProgram();
  expect(program.printed).toMatch(/^\S+\n$/);
  const agenda = [
    { title: 'Orientering', minutes: 10, kind: 'orientation' },
    { title: 'Personsag', minutes: 20, kind: 'decision', closed: true },
  ];
  const { id } = await program.plan({ template: 'frit', startsAt: '2035-01-15T08:00:00+01:00', agenda });
  const state = (await (await program.call('GET', `/api/v1/meetings/${id}`)).json()) as MeetingState;
  expect(state.phase).toBe('planned');
  expect(state.agenda.map(({ title, kind, closed }) => [title, kind, closed])).toEqual([
    ['Orientering', 'orientation', false],
    ['Personsag', 'decision', true],
    [expect.any(String), 'agreements', false],
  ]);
  expect(state.plannedMs).toBe(state.agenda.reduce((sum, { plannedMs }) => sum + plannedMs, 0));
  for (const format of ['json', 'md', 'html'] as const) {
    expect((await readMinutes(program, id, format)).toLowerCase()).toMatch(/udkast|"draft"/);
  }

  const seat = async (role: string) => OutsideSeat.connect(program.server, await program.sit(id, role));
  const [facilitator, secretary, participant] = [
    await seat('facilitator'),
    await seat('secretary'),
    await seat('participant'),
  ];
  const [item] = state.agenda;
  const startedAtMs = (await facilitator.clock()).now;
  await facilitator.done({ type: 'meeting.start' });
  await secretary.done({ type: 'decision.record', itemId: item?.id, text: TEXT });
  const owner = { participantId: participant.snapshot.you.participantId };
  await secretary.done({ type: 'agreement.add', what: `Aftale: ${TEXT}`, owner, followUpOn: '2035-03-01' });
  await secretary.done({ type: 'agreement.add', itemId: item?.id, what: 'Uden nogen', owner: { name: 'Ekstern' } });
  const writer = await new OutsideWriter(
    program.server,
    state.notes.shared,
    (await program.sit(id, 'participant', 'Per')).token,
  ).synced();
  writer.write(item?.id ?? '', `Noter: ${TEXT}`);
  await facilitator.done({ type: 'meeting.close' });

  const closed = (await (await program.call('GET', `/api/v1/meetings/${id}`)).json()) as MeetingState;
  expect(closed.phase).toBe('closed');
  expect(closed.startedAtMs).toBeGreaterThanOrEqual(startedAtMs);
  expect(closed.startedAtMs).toBeLessThan(state.startsAtMs);
  const escaped = TEXT.replace('&', '&amp;');
  const asWritten: Record<Format, string> = {
    json: JSON.stringify(TEXT).slice(1, -1),
    html: escaped,
    md: TEXT,
    docx: escaped.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    pdf: TEXT,
  };
  for (const format of Object.keys(FORMATS) as Format[]) {
    const text = await readMinutes(program, id, format);
    for (const words of ['', 'Aftale: ', 'Noter: ']) expect(text, format).toContain(words + asWritten[format]);
  }
  const open = await program.minutes(id, 'html', '?audience=offentlig');
  expect([open.status, await open.text()]).toEqual([200, expect.stringContaining('Offentlig udgave')]);
});

test('[LV6] [NT1] [RE1] not a byte of a closed item reaches whoever joined by code, nor a screen, on any face', async () => {
  const program = await startProgram();
  const { server } = program;
  const agenda = [{ title: `${SECRET} som titel`, minutes: 10, closed: true }];
  const { id, joinCode } = await program.plan({ agenda });
  const joined = await program.post<{ token: string }>('/api/v1/join', { code: joinCode, name: 'Ida' });
  const screenSeat = await program.sit(id, 'screen');
  const facilitator = await OutsideSeat.connect(server, await program.sit(id, 'facilitator'));
  const [item] = facilitator.snapshot.state.agenda;
  const guests = [await OutsideSeat.connect(server, joined), await OutsideSeat.connect(server, screenSeat)];

  const itemId = item?.id;
  await facilitator.done({ type: 'meeting.start' });
  await facilitator.done({ type: 'item.start', itemId });
  await facilitator.done({ type: 'decision.record', itemId, text: `${SECRET} som beslutning` });
  const what = `${SECRET} som aftale`;
  await facilitator.done({ type: 'agreement.add', itemId, what, owner: { name: SECRET }, followUpOn: '2035-03-01' });
  const seq = await facilitator.done({ type: 'stage.show', view: 'notes', itemId });
  guests.push(
    await OutsideSeat.connect(server, { token: joined.token, lastSeq: 0 }),
    await OutsideSeat.connect(server, screenSeat),
  );

  const closedNotes = facilitator.snapshot.state.notes.closed ?? '';
  expect(JSON.stringify(facilitator.events)).toContain(SECRET);
  for (const guest of guests) {
    await guest.clock();
    expect(guest.snapshots.at(-1)?.seq === seq || guest.events.at(-1)?.seq === seq).toBe(true);
    expect(guest.frames.join('\n')).not.toContain(SECRET);
    expect(guest.frames.join('\n')).not.toContain(closedNotes);
  }
  expect(guests[2]?.events.map((recorded) => recorded.seq)).toEqual(Array.from({ length: seq }, (_, i) => i + 1));

  for (const { token } of [joined, screenSeat]) {
    const notes = new WebSocket(`${server.origin.replace('http', 'ws')}/notes/${closedNotes}?token=${token}`);
    const status = await new Promise((resolve) =>
      notes.once('unexpected-response', (_request, response) => resolve(response.statusCode)),
    );
    expect(status).toBe(403);
    for (const path of ['', '/minutes.md', '/minutes.json']) {
      const answer = await program.call('GET', `/api/v1/meetings/${id}${path}`, undefined, {
        Authorization: `Bearer ${token}`,
      });
      expect([answer.status, (await answer.text()).includes(SECRET)]).toEqual([401, false]);
    }
  }
});

test('[NT3] [NT5] [CM2] [AC7] what was written early and late is there after a SIGKILL, and the line goes on by itself', async () => {
  const program = await startProgram();
  const { server } = program;
  const { id } = await program.plan();
  const facilitator = await OutsideSeat.connect(server, await program.sit(id, 'facilitator'));
  const { shared } = facilitator.snapshot.state.notes;
  const itemId = facilitator.snapshot.state.agenda[0]?.id ?? '';
  const per = (await program.sit(id, 'participant', 'Per')).token;
  const early = await new OutsideWriter(server, shared, per).synced();
  const reader = await new OutsideWriter(server, shared, (await program.sit(id, 'screen')).token).synced();

  early.write(itemId, 'Skrevet før mødet.');
  const commandId = crypto.randomUUID();
  const seq = await facilitator.done({ type: 'meeting.start' }, commandId);
  await reader.reads(itemId, 'Skrevet før mødet.');
  reader.write(itemId, 'En skærm skriver ikke.');
  early.write(itemId, 'Skrevet til sidst.');
  await reader.reads(itemId, 'Skrevet til sidst.');
  const beforeKill = facilitator.snapshots.length;
  await server.kill('SIGKILL');
  early.provider.destroy();
  const back = new Promise((resolve) => facilitator.socket.once('presence', resolve));
  await server.start();
  await back;

  expect(facilitator.snapshots).toHaveLength(beforeKill + 1);
  expect(await facilitator.command({ type: 'meeting.start' }, commandId)).toEqual({ ok: true, seq });
  const resumed = await OutsideSeat.connect(server, { token: per, lastSeq: seq - 1 });
  expect([resumed.snapshots.length, resumed.events.map((recorded) => recorded.seq)]).toEqual([0, [seq]]);
  expect((await program.call('GET', `/api/v1/meetings/${id}`)).status).toBe(200);

  const late = await new OutsideWriter(server, shared, per).synced();
  expect(late.notes(itemId)).toBe('<paragraph>Skrevet før mødet.</paragraph><paragraph>Skrevet til sidst.</paragraph>');
});
