// Published minutes on a real disk: what stands at the address, what never reaches it, and what is left when it is withdrawn.

import { beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import { readMinutes } from '../../server/meetings/read-minutes.ts';
import type { Room } from '../../server/meetings/room.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { TEMPLATES, type TemplateName } from '../../src/lib/core/minutes/templates/built-in.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { askPublic } from '../support/public-page.ts';
import { call } from '../support/rest.ts';
import { readPdf } from '../support/read-pdf.ts';

const LEVEL = 'I overgangstesten lå 38 procent af eleverne under middel.';

let started: TestApp;
let app: App;
let room: Room;
let itemId: string;
let secretary: { participantId: string; role: 'secretary' };

beforeEach(async () => {
  started = await startTestApp();
  app = started.app;
  await foundOrganisation(databaseBeside(started.dataDir), 'Fjordby');
  const token = await app.tokens.create('fjordby', ['meetings:write', 'minutes:read'], 'test');
  const body = { template: 'frit', title: 'Skoleudviklingssamtale', startsAt: '2026-11-24T16:30' };
  const agenda = [
    { title: 'Trivsel', minutes: 10 },
    { title: 'Personsag', minutes: 10, closed: true },
  ];
  const made = await call(app, 'POST', '/api/v1/meetings', { token, body: { ...body, agenda } });
  const { id } = (await made.json()) as { id: string };
  const seat = await call(app, 'POST', `/api/v1/meetings/${id}/seats`, {
    ...{ token, body: { role: 'secretary', name: 'Bent Krogh' } },
  });
  const { participantId } = (await seat.json()) as { participantId: string };
  secretary = { participantId, role: 'secretary' };
  await call(app, 'POST', `/api/v1/meetings/${id}/seats`, { token, body: { role: 'facilitator', name: 'Anna Holm' } });
  const opened = await app.rooms.open(id);
  if (!opened) throw new Error('the meeting is there');
  room = opened;
  itemId = room.state.agenda[0]?.id ?? '';
  await send({ type: 'meeting.start' }, { type: 'decision.record', itemId, text: 'Godkendt som foreslået.' });
});

async function send(...commands: Command[]): Promise<void> {
  for (const command of commands) {
    const answer = await room.execute(command, 'system', null);
    expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  }
}

/** Closes the meeting if it is not, and approves its minutes as they stand. */
async function approve(): Promise<number> {
  if (room.state.phase !== 'closed') await send({ type: 'meeting.close' });
  if (room.state.minutes.versions.length > 0) await send({ type: 'minutes.correct', reason: 'Et ord var forkert' });
  await send({ type: 'minutes.send', until: '2099-01-01' });
  const hash = await app.minutesVersions.keep(await readMinutes(app.notes, room.state, 'staff'));
  const anna = room.state.participants.find(({ role }) => role === 'facilitator')?.id ?? '';
  const command = { type: 'minutes.approve', participantId: anna, hash, isForAll: true } as const;
  expect(await room.execute(command, 'system', null)).toMatchObject({ ok: true });
  return room.state.minutes.versions.length;
}

const publish = (version: number, asked: { note?: string; isListed?: boolean; template?: TemplateName } = {}) => {
  const { template = 'beslutningsreferat' } = asked;
  const looks = { wordsOf: minutesWords, template: TEMPLATES[template] };
  return app.publications.publish(room, { version, note: '', isListed: true, ...asked, template }, secretary, looks);
};
const withdraw = (note = 'Et navn var forkert.') => app.publications.withdraw(room, { note }, secretary);
const publicId = () => room.state.minutes.publication?.publicId ?? '';
const ask = (below = '') => askPublic(app, `/p/${publicId()}${below}`);

describe('what stands at the address', () => {
  test('[PU1] [PU7] the minutes with their facts, for anybody, with nothing of what is closed', async () => {
    expect(await publish(await approve())).toMatchObject({ ok: true });
    const page = await ask();
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('Godkendt som foreslået.');
    expect(html).toContain('<h1>Skoleudviklingssamtale</h1>');
    expect(html).toMatch(/<dt>Version<\/dt><dd>1<\/dd>/);
    expect(html).toMatch(/<dt>Godkendt<\/dt><dd>\p{L}+dag den /u);
    expect(html).toContain(`href="/p/${publicId()}/minutes.pdf"`);
    expect(html).not.toMatch(/Personsag|Udkast|<script/);
    expect(page.headers.get('set-cookie')).toBeNull();
  });

  test('[PU7] a page that allows nothing but its own style, and may be kept for a minute', async () => {
    await publish(await approve());
    const page = await ask();
    const policy = page.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'; img-src data:; font-src 'self';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.headers.get('cache-control')).toBe('public, max-age=60');
    expect(page.headers.get('etag')).toBe((await ask()).headers.get('etag'));
  });

  test('[PU7] [PU11] search engines list it only if that was chosen, and no longer than it is', async () => {
    const version = await approve();
    await publish(version);
    const listed = await ask();
    expect([listed.headers.get('x-robots-tag'), (await listed.text()).includes('noindex')]).toEqual([null, false]);
    expect(await app.publications.list(room, { isListed: false }, secretary)).toMatchObject({ ok: true });
    const hidden = await ask();
    expect([hidden.headers.get('x-robots-tag'), (await hidden.text()).includes('noindex')]).toEqual(['noindex', true]);
  });

  test('[PU1] files beside it hold the same, and no others are there', async () => {
    await publish(await approve());
    const pdf = await ask('/minutes.pdf');
    expect(pdf.headers.get('content-disposition')).toMatch(/^inline; .*offentlig%20udgave/);
    const { text, claimsUa } = await readPdf(new Uint8Array(await pdf.arrayBuffer()));
    expect([text.includes('Godkendt som foreslået.'), claimsUa]).toEqual([true, true]);
    expect((await ask('/minutes.docx')).status).toBe(200);
    for (const ending of ['json', 'article', 'md', 'exe']) expect((await ask(`/minutes.${ending}`)).status).toBe(404);
  });

  test('[PU8] the embedded page may be framed by anybody, and is light or dark as it is asked to be', async () => {
    await publish(await approve());
    const frame = await ask('/embed?theme=dark');
    expect(frame.headers.get('content-security-policy')).toContain('frame-ancestors *');
    const html = await frame.text();
    expect(html).toContain('<html lang="da" class="dark">');
    expect(html).toContain('Godkendt som foreslået.');
    expect(html).toContain(`<a href="/p/${publicId()}">`);
    expect(await (await ask('/embed?theme=%22%3E')).text()).toContain('<html lang="da">');
  });

  test('[PU7] an address that nobody was given is none', async () => {
    for (const path of ['/p/nothing', '/p/nothing/embed', '/p/nothing/minutes.pdf']) {
      expect((await askPublic(app, path)).status).toBe(404);
    }
  });
});

describe('what holds it back', () => {
  test('[PU1] sentences that nobody has settled: nothing is stored, and the log tells of nothing', async () => {
    await send({ type: 'decision.record', itemId, text: LEVEL });
    const version = await approve();
    expect(await app.publications.unsettled(room, version)).toBe(1);
    expect(await publish(version)).toMatchObject({ ok: false, code: 'publication.held' });
    expect(room.state.minutes.publication).toBeNull();
    const finding = { text: LEVEL, where: { part: 'decision' as const, itemId } };
    await send({ type: 'finding.resolve', finding, how: 'leaveOut' });
    expect(await publish(version)).toMatchObject({ ok: true });
    expect(await (await ask()).text()).not.toContain('38 procent');
  });

  test('[PU4] a line for the public that the check marks', async () => {
    const version = await approve();
    expect(await publish(version, { note: LEVEL })).toMatchObject({ code: 'publication.noteMarked' });
    await publish(version);
    expect(await withdraw(LEVEL)).toMatchObject({ code: 'publication.noteMarked' });
    expect((await ask()).status).toBe(200);
  });
});

describe('what happens later', () => {
  test('[PU5] never reaches what is public', async () => {
    await publish(await approve());
    const before = await (await ask()).text();
    const pdf = Buffer.from(await (await ask('/minutes.pdf')).arrayBuffer());
    await send({ type: 'minutes.correct', reason: 'Der skal stå mere' }, { type: 'meeting.reopen', reason: 'Mere' });
    await send({ type: 'meeting.edit', title: 'Et andet navn' }, { type: 'item.edit', itemId, title: 'Hemmeligt nu' });
    await send({ type: 'decision.record', itemId, text: 'Noget helt andet' });
    expect(await (await ask()).text()).toBe(before);
    expect(Buffer.from(await (await ask('/minutes.pdf')).arrayBuffer()).equals(pdf)).toBe(true);
  });

  test('[PU2] a newer version takes its place, and the page says which there were', async () => {
    await publish(await approve());
    const address = publicId();
    await publish(await approve(), { note: 'Navnet på skolelederen er rettet.' });
    expect(publicId()).toBe(address);
    const html = await (await ask()).text();
    expect(html).toMatch(/<dt>Version<\/dt><dd>2<\/dd>/);
    expect(html).toContain('Navnet på skolelederen er rettet.');
    expect(html).toMatch(/Tidligere versioner<\/h3>\n<ul>\n<li>Version 1, offentliggjort/);
  });

  test('[PU10] the same version is shown by another template, at the same address, with what it changed', async () => {
    await publish(await approve());
    const second = await approve();
    await publish(second, { note: 'Navnet på skolelederen er rettet.' });
    const address = publicId();
    expect(await publish(second, { template: 'kolding' })).toMatchObject({ ok: true });
    expect(publicId()).toBe(address);
    const html = await (await ask()).text();
    expect(html).toMatch(/<dt>Version<\/dt><dd>2<\/dd>/);
    expect(html).toContain('Emne: Skoleudviklingssamtale');
    expect(html).toContain('Navnet på skolelederen er rettet.');
    expect(html).toMatch(/Tidligere versioner<\/h3>\n<ul>\n<li>Version 1, offentliggjort[^<]*<\/li>\n<\/ul>/);
    const { orm, tables } = databaseBeside(started.dataDir);
    const files = await orm.select().from(tables.publicationFile);
    expect(new Set(files.map(({ version, template }) => `${version} ${template}`))).toEqual(new Set(['2 kolding']));
    expect((await ask('/minutes.pdf')).status).toBe(200);
  });

  test('[PU10] two who publish at once by different templates leave a page that stands', async () => {
    const version = await approve();
    await Promise.all([publish(version), publish(version, { template: 'kolding' })]);
    const html = await (await ask()).text();
    expect(html).toContain('Emne: Skoleudviklingssamtale');
    expect(room.state.minutes.publication?.template).toBe('kolding');
  });

  test('[PU3] withdrawn, it says when and why, and nothing of the minutes is left', async () => {
    const version = await approve();
    await publish(version);
    expect(await withdraw()).toMatchObject({ ok: true });
    for (const below of ['', '/embed']) {
      const page = await ask(below);
      const html = await page.text();
      expect([page.status, page.headers.get('cache-control')]).toEqual([410, null]);
      expect(html).toContain('Referatet er trukket tilbage');
      expect(html).toContain('Et navn var forkert.');
      expect(html).not.toMatch(/Godkendt som|Skoleudviklingssamtale/);
    }
    expect((await ask('/minutes.pdf')).status).toBe(410);
    const { orm, tables } = databaseBeside(started.dataDir);
    expect(await orm.select().from(tables.publicationFile)).toEqual([]);
    await publish(version);
    expect((await ask()).status).toBe(200);
  });

  test('[PU6] an edition that was put there without its event is not public', async () => {
    await publish(await approve());
    const before = await (await ask()).text();
    const second = await approve();
    // As a server leaves it that was killed before the log was written.
    const edition = await app.publications.edition(room, second, { wordsOf: minutesWords });
    if (!edition || edition === 'neverPublic' || !('facts' in edition)) throw new Error('it passes');
    const { meetingId } = room;
    await app.publications.prepare({ meetingId, version: second, template: 'beslutningsreferat' }, edition);
    expect(await (await ask()).text()).toBe(before);
    // Nor is the same version in another shape.
    const looks = { wordsOf: minutesWords, template: TEMPLATES.kolding };
    const reshaped = await app.publications.edition(room, 1, looks);
    if (!reshaped || reshaped === 'neverPublic' || !('facts' in reshaped)) throw new Error('it passes');
    await app.publications.prepare({ meetingId, version: 1, template: 'kolding' }, reshaped);
    expect(await (await ask()).text()).toBe(before);
  });

  test('[PU9] reading it opens no room', async () => {
    await publish(await approve());
    const path = `/p/${publicId()}`;
    await started.close();
    const again = await startTestApp({ dataDir: started.dataDir });
    const open = again.app.rooms.open.bind(again.app.rooms);
    const opened: string[] = [];
    again.app.rooms.open = (id) => {
      opened.push(id);
      return open(id);
    };
    expect((await askPublic(again.app, path)).status).toBe(200);
    expect((await askPublic(again.app, `${path}/minutes.pdf`)).status).toBe(200);
    expect(opened).toEqual([]);
  });
});
