// An organisation's papers over REST: each template under its letterhead, and none of them a road round the gate.

import { beforeEach, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../server/exports/exports.ts';
import type { App } from '../../server/app.ts';
import { PLAIN_LETTERHEAD } from '../../src/lib/core/minutes/letterhead.ts';
import { BESLUTNINGSREFERAT } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import { TEMPLATE_NAMES } from '../../src/lib/core/minutes/templates/built-in.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { call, problemOf } from '../support/rest.ts';
import { unzip } from '../support/unzip.ts';

const LEVEL = 'I overgangstesten lå 38 procent af eleverne under middel.';

let app: App;
let token: string;
let organisationId: string;
beforeEach(async () => {
  const started = await startTestApp();
  app = started.app;
  ({ id: organisationId } = await foundOrganisation(databaseBeside(started.dataDir), 'Fjordby'));
  token = await app.tokens.create('fjordby', ['meetings:write', 'minutes:read'], 'test');
});

async function meeting(agenda: object[]): Promise<string> {
  const body = { template: 'frit', title: 'Samtale', startsAt: '2026-11-24T16:30', school: 'Strandskolen', agenda };
  const response = await call(app, 'POST', '/api/v1/meetings', { token, body });
  return ((await response.json()) as { id: string }).id;
}
const get = (id: string, file: string) => call(app, 'GET', `/api/v1/meetings/${id}/${file}`, { token });

test('[LT1] what the organisation has chosen stands on its papers alone', async () => {
  await app.letterheads.save(organisationId, { ...PLAIN_LETTERHEAD, header: 'Børn og Kultur', accent: '#7a1f3d' });
  const id = await meeting([{ title: 'Punkt', minutes: 10 }]);
  const html = await (await get(id, 'minutes.html')).text();
  expect(html).toContain('<p class="sender">Børn og Kultur</p>');
  expect(html).toContain('#7a1f3d');
  expect(await app.letterheads.of('another')).toEqual(PLAIN_LETTERHEAD);
});

test.for(TEMPLATE_NAMES)('[TM1] [PG2] %s is given to programs, and held back from the public', async (name) => {
  const id = await meeting([{ title: LEVEL, minutes: 10 }]);
  const given = await get(id, `minutes.md?template=${name}`);
  expect(given.status).toBe(200);
  expect((await given.text()).split('38 procent').length - 1).toBe(1);
  const held = await problemOf(await get(id, `minutes.md?template=${name}&audience=offentlig`));
  expect(`${held.status} ${held.code}`).toBe('409 minutes.held');
});

test('[TM4] every road gives the meeting’s own template, unless another is asked for', async () => {
  const id = await meeting([{ title: 'Punkt', minutes: 10 }]);
  const room = await app.rooms.open(id);
  const choose = (template: string) => room?.execute({ type: 'minutes.chooseTemplate', template }, 'system', null);
  const roads = ['minutes.md?', 'minutes.html?', 'minutes.md?audience=offentlig&'];
  // As Kolding writes a title.
  const isKolding = async (road: string) => (await (await get(id, road)).text()).includes('Emne: Samtale');
  for (const road of roads) expect(await isKolding(road), road).toBe(false);
  expect(await choose('kolding')).toMatchObject({ ok: true });
  for (const road of roads) {
    expect(await isKolding(road), road).toBe(true);
    expect(await isKolding(`${road}template=beslutningsreferat`), road).toBe(false);
  }
  const zip = unzip(new Uint8Array(await (await get(id, 'bundle.zip?formats=md')).arrayBuffer()));
  expect([...zip.values()].join()).toContain('Emne: Samtale');
  await room?.execute({ type: 'meeting.start' }, 'system', null);
  await room?.execute({ type: 'meeting.close' }, 'system', null);
  const joined = await call(app, 'GET', '/api/v1/minutes.md?from=2026-11-24&to=2026-11-24', { token });
  expect(await joined.text()).toContain('Mødereferat');
  expect((await get(id, 'minutes.md?template=findes-ikke')).status).toBe(422);
  expect(await choose('findes-ikke')).toMatchObject({ ok: true });
  expect(await isKolding('minutes.md?')).toBe(false);
});

test('[OM1] [OM2] [OM3] an own template is its organisation’s, and still renders once it is retired', async () => {
  const kind = { da: 'Kort note', en: '' };
  const slug = await app.minutesTemplates.add(organisationId, {
    name: 'Stevns',
    content: { ...BESLUTNINGSREFERAT, kind },
  });
  expect(slug).toBe('stevns-2');
  await app.minutesTemplates.retire(organisationId, slug, true);
  const id = await meeting([{ title: 'Punkt', minutes: 10 }]);
  expect(await (await get(id, `minutes.md?template=${slug}`)).text()).toContain('Kort note');
  expect(await app.minutesTemplates.find('another', slug)).toBeUndefined();
  expect(await app.minutesTemplates.retire('another', slug, false)).toBe(false);
});

test('[DA1] the agenda is given in every format, and to the public through the gate alone', async () => {
  const id = await meeting([
    { title: 'Læsning', minutes: 20, kind: 'discussion' },
    { title: 'En lærers sag', minutes: 10, closed: true },
  ]);
  for (const format of ['json', ...EXPORT_FORMATS]) {
    expect((await get(id, `agenda.${format}`)).status, format).toBe(200);
  }
  expect(await (await get(id, 'agenda.md')).text()).toContain('En lærers sag');
  const open = await (await get(id, 'agenda.md?audience=offentlig')).text();
  expect(open).toContain('Læsning');
  expect(open).not.toContain('lærers sag');
  const marked = await meeting([{ title: LEVEL, minutes: 10 }]);
  for (const format of ['json', ...EXPORT_FORMATS]) {
    const held = await problemOf(await get(marked, `agenda.${format}?audience=offentlig`));
    expect(`${held.status} ${held.code}`, format).toBe('409 minutes.held');
  }
});

test('[DA2] each item says its hours, and nothing of what happened is in it', async () => {
  const id = await meeting([{ title: 'Læsning', minutes: 20, kind: 'discussion' }]);
  const room = await app.rooms.open(id);
  const itemId = room?.state.agenda[0]?.id ?? '';
  await room?.execute({ type: 'meeting.start' }, 'system', null);
  await room?.execute({ type: 'decision.record', itemId, text: 'Vi gik i gang' }, 'system', null);
  const text = await (await get(id, 'agenda.md')).text();
  expect(text).toMatch(/^\*\*Fjordby\*\*\n\nDagsorden\n\n# Samtale\n/);
  expect(text).toContain('kl. 16.30–16.50 · 20 min. · Drøftelse');
  expect(text).not.toContain('Vi gik i gang');
});
