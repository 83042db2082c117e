// An organisation's own agenda templates: whose they are, what they are called, and meetings made from them.

import { expect, test } from 'vitest';
import type { FileItem } from '../../src/lib/core/library/agenda-file.ts';
import { templateItems } from '../../src/lib/core/library/agenda-file.ts';
import { agendaFromTemplate, findTemplate } from '../../src/lib/core/library/library.ts';
import { MINUTE_MS } from '../../src/lib/core/time.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { plannedMeeting } from '../support/play.ts';
import { call, problemOf } from '../support/rest.ts';

const stevns = findTemplate('stevns');
const items: FileItem[] = templateItems(
  plannedMeeting(stevns ? agendaFromTemplate(stevns, 'da', 160 * MINUTE_MS) : []).state.agenda,
);
const OURS = { name: 'Vores Årssamtale', description: 'Som vi plejer', language: 'da', items } as const;
const WHEN = { title: 'Årssamtale', startsAt: '2026-11-24T15:00' };

async function twoOrganisations() {
  const { app, dataDir } = await startTestApp();
  const database = databaseBeside(dataDir);
  const [ours, theirs] = [await foundOrganisation(database, 'Fjordby'), await foundOrganisation(database, 'Nabo')];
  return { app, ours: ours.id, theirs: theirs.id };
}

test('[OT4] it is there for its organisation, whole, and for no other', async () => {
  const { app, ours, theirs } = await twoOrganisations();
  const slug = await app.ownTemplates.add(ours, OURS);
  expect(await app.ownTemplates.find(ours, slug)).toMatchObject({ ...OURS, slug, retiredAtMs: null });
  expect(await app.ownTemplates.find(theirs, slug)).toBeUndefined();
  expect(await app.ownTemplates.list(theirs)).toEqual([]);
  expect(await app.ownTemplates.rename(theirs, slug, { name: 'x', description: '' })).toBe(false);
  expect(await app.ownTemplates.retire(theirs, slug, true)).toBe(false);
  expect((await app.ownTemplates.list(ours)).map(({ name }) => name)).toEqual(['Vores Årssamtale']);
});

test('[OT5] its slug comes from its name, is nobody else’s there, and stays', async () => {
  const { app, ours, theirs } = await twoOrganisations();
  const add = (organisation: string, name: string) => app.ownTemplates.add(organisation, { ...OURS, name });
  expect(await add(ours, 'Vores Årssamtale')).toBe('vores-aarssamtale');
  expect(await add(ours, 'vores årssamtale!')).toBe('vores-aarssamtale-2');
  expect(await add(theirs, 'Vores Årssamtale')).toBe('vores-aarssamtale');
  expect(await add(ours, 'Stevns')).toBe('stevns-2');
  expect(await app.ownTemplates.rename(ours, 'stevns-2', { name: 'Nyt navn', description: 'ny' })).toBe(true);
  expect(await app.ownTemplates.find(ours, 'stevns-2')).toMatchObject({ name: 'Nyt navn', description: 'ny', items });
});

test('[OT6] retired and taken into use again', async () => {
  const { app, ours } = await twoOrganisations();
  const slug = await app.ownTemplates.add(ours, OURS);
  await app.ownTemplates.retire(ours, slug, true);
  expect((await app.ownTemplates.find(ours, slug))?.retiredAtMs).toBeGreaterThan(0);
  await app.ownTemplates.retire(ours, slug, false);
  expect((await app.ownTemplates.find(ours, slug))?.retiredAtMs).toBeNull();
});

test('[OT7] only a retired one is deleted, and its slug is free again', async () => {
  const { app, ours, theirs } = await twoOrganisations();
  const slug = await app.ownTemplates.add(ours, OURS);
  expect(await app.ownTemplates.remove(ours, slug)).toBe(false);
  await app.ownTemplates.retire(ours, slug, true);
  expect(await app.ownTemplates.remove(theirs, slug)).toBe(false);
  expect(await app.ownTemplates.remove(ours, slug)).toBe(true);
  expect(await app.ownTemplates.list(ours)).toEqual([]);
  expect(await app.ownTemplates.add(ours, OURS)).toBe(slug);
});

test('[OT4] [OT6] [RE4] a program makes a meeting from one by its slug, in its organisation and while it is in use', async () => {
  const { app, ours, theirs } = await twoOrganisations();
  const template = await app.ownTemplates.add(ours, OURS);
  const tokenOf = (organisation: string) => app.tokens.create(organisation, ['meetings:write'], 'test');
  const asked = { token: await tokenOf(ours), body: { ...WHEN, template } };
  const made = (await (await call(app, 'POST', '/api/v1/meetings', asked)).json()) as { id: string };
  const state = (await app.rooms.open(made.id))?.state;
  expect(state).toMatchObject({ template, plannedMs: 160 * MINUTE_MS });
  expect(templateItems(state?.agenda ?? [])).toEqual(items);

  const foreign = await call(app, 'POST', '/api/v1/meetings', { ...asked, token: await tokenOf(theirs) });
  expect(await problemOf(foreign)).toMatchObject({ code: 'template.unknown' });
  await app.ownTemplates.retire(ours, template, true);
  expect(await problemOf(await call(app, 'POST', '/api/v1/meetings', asked))).toMatchObject({
    code: 'template.unknown',
  });
});

test('[RE4] [RE5] an agenda given with one stands before its closing step, if it has one', async () => {
  const { app, ours } = await twoOrganisations();
  const token = await app.tokens.create(ours, ['meetings:write'], 'test');
  const agendaFor = async (own: readonly FileItem[]) => {
    const template = await app.ownTemplates.add(ours, { ...OURS, items: [...own] });
    const body = { ...WHEN, template, agenda: [{ title: 'Ét punkt', minutes: 40 }] };
    const made = (await (await call(app, 'POST', '/api/v1/meetings', { token, body })).json()) as { id: string };
    const state = (await app.rooms.open(made.id))?.state;
    return [state?.agenda.map(({ title }) => title), (state?.plannedMs ?? 0) / MINUTE_MS];
  };
  expect(await agendaFor(items)).toEqual([['Ét punkt', 'Aftaler for det kommende skoleår'], 55]);
  expect(await agendaFor(items.slice(0, 1))).toEqual([['Ét punkt'], 40]);
});
