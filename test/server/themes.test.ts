// The themes that an organisation offers.

import { expect, test } from 'vitest';
import { STARTING_THEMES } from '../../src/lib/core/library/themes.ts';
import { withStartingThemes } from '../../src/lib/themes.server.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';

async function twoOrganisations() {
  const { app, dataDir } = await startTestApp();
  const database = databaseBeside(dataDir);
  const [ours, theirs] = [await foundOrganisation(database, 'Fjordby'), await foundOrganisation(database, 'Nabo')];
  return { app, ours: ours.id, theirs: theirs.id };
}

test('[TH5] the list begins with the themes of the talks, once, however many ask for it at a time', async () => {
  const { app, ours } = await twoOrganisations();
  await Promise.all([withStartingThemes(app, ours, 'da'), withStartingThemes(app, ours, 'en')]);
  await withStartingThemes(app, ours, 'en');
  const texts = await app.themes.texts(ours);
  expect(texts).toHaveLength(STARTING_THEMES.length);
  expect(texts[0]).toMatch(/^(Trivsel|Well-being)$/);
});

test('[TH5] it is the organisation’s own: mended, taken out of use and into use again; a theme stands once whatever its case', async () => {
  const { app, ours, theirs } = await twoOrganisations();
  await withStartingThemes(app, ours, 'da');
  const [first] = await app.themes.list(ours);
  const id = first?.id ?? '';
  expect(await app.themes.edit(theirs, id, 'x')).toBe(false);
  expect(await app.themes.edit(ours, id, 'Trivsel i hverdagen')).toBe(true);
  await app.themes.retire(ours, id, true);
  expect(await app.themes.texts(ours)).not.toContain('Trivsel i hverdagen');
  await app.themes.add(ours, 'TRIVSEL i hverdagen ');
  expect(await app.themes.texts(ours)).toContain('Trivsel i hverdagen');
  expect(await app.themes.list(ours)).toHaveLength(STARTING_THEMES.length);
  expect(await app.themes.texts(theirs)).toEqual([]);
});

test('[TH5] a list whose themes are all out of use stays as it is', async () => {
  const { app, ours } = await twoOrganisations();
  await withStartingThemes(app, ours, 'da');
  for (const { id } of await app.themes.list(ours)) await app.themes.retire(ours, id, true);
  await withStartingThemes(app, ours, 'da');
  expect(await app.themes.texts(ours)).toEqual([]);
});
