// The example municipality by the administrator's button, there and gone again; the guide and the accessibility statement beside it.

import { looks } from './access-checks.ts';
import { expect, open, test } from './house.ts';

test('[FJ1] [FJ3] an administrator loads Fjordby Kommune, finds the guide on the way, and takes it away again', async ({
  house,
}) => {
  const lead = await house.signIn(undefined, { viewport: { width: 1280, height: 720 } });
  const guest = await house.newPage({ viewport: { width: 390, height: 844 } });
  const { look, sum } = looks(house.server.origin, lead, guest);

  await open(lead, '/demo');
  await look(lead, 'example municipality');
  await lead.getByRole('button', { name: 'Indlæs Fjordby Kommune' }).click();
  await expect(lead.getByRole('heading', { name: 'Fjordby Kommune er indlæst' })).toBeVisible();
  await look(lead, 'example municipality, loaded');
  await lead.getByRole('link', { name: 'Se overblikket' }).click();
  await expect(lead.getByText('Skoleudviklingssamtale med Kirkebyskolen').first()).toBeVisible();

  await open(lead, '/demo');
  await lead.getByRole('button', { name: 'Fjern Fjordby Kommune' }).click();
  await expect(lead.getByRole('button', { name: 'Indlæs Fjordby Kommune' })).toBeVisible();
  await lead.getByRole('link', { name: 'Vejledning til denne side' }).click();
  await expect(lead).toHaveTitle(/^Første gang/);
  await look(lead, 'guide');
  await open(guest, '/accessibility');
  await look(guest, 'accessibility statement');
  sum();
});
