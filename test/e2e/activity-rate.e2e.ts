// Vurdér with five people: started from its card with one click, answered on phones, shown, by sides and beside last time.

import { expectAllAccessible, expectDeskFits, goOn, holdEarlier, openRoom } from './activity-opinions.ts';
import { expect, test } from './house.ts';

const SIX = [
  'Fælles værdier og tankesæt',
  'Partnerskaber',
  'Beslutningsarkitektur',
  'Samtalerum og mødefora',
  'Problemløsning i hverdagen',
  'Synlighed i samarbejdet',
];

test('[RT2] [RT4] [RT5] [EA3] [AV4] the six mechanisms are rated on phones, shown at once and compared with last time', async ({
  house,
}) => {
  const forum = 'Børne- og Skoleudvalget';
  const reasons = SIX.map(() => '');
  await holdEarlier(
    house,
    { forum, title: 'Udvalgsmøde i september' },
    {
      kind: 'rate',
      title: 'Sidste gang',
      setup: { statements: SIX },
      answer: { ratings: [3, 3, 1, 3, 3, 3], reasons },
    },
  );
  const room = await openRoom(
    house,
    [
      ['Carla Juhl', 'Skoleleder'],
      ['Dan Friis', 'Udvalgsmedlem'],
      ['Eva Ravn', 'Forælder'],
    ],
    { forum, template: 'kl-dialogworkshop', agenda: undefined },
  );
  const { desk, screen, phones } = room;
  await desk
    .getByRole('button', { name: /Seks virksomme mekanismer/ })
    .first()
    .click();
  const cards = desk.getByRole('region', { name: 'Vis kort på skærmen' });
  await cards.getByRole('button', { name: 'Seks virksomme mekanismer' }).click();
  await cards.getByRole('button', { name: 'Start: Vurdér' }).click();

  await expect(screen.getByRole('main')).toContainText('Samtalerum og mødefora');
  for (const [index, phone] of phones.entries()) {
    const choice = (statement: string, rating: number) =>
      phone.getByRole('group', { name: statement }).getByRole('radio', { name: String(rating) });
    await choice('Beslutningsarkitektur', index + 1).check({ force: true });
    await choice('Partnerskaber', 4).check({ force: true });
    await phone.getByRole('button', { name: 'Jeg er klar' }).click();
  }
  await phones[0]
    .getByRole('group', { name: 'Beslutningsarkitektur' })
    .locator('..')
    .getByText('Skriv en begrundelse')
    .click();
  await phones[0].getByLabel('Begrundelse: Beslutningsarkitektur').fill('Vi hører om det for sent');
  await expect(screen.getByText('3 af 3 er klar')).toBeVisible();
  await expectAllAccessible(room, 'rating');
  for (const page of [screen, desk, phones[1]]) await expect(page.getByText('for sent')).toHaveCount(0);

  // A reload and a network that is gone for a while lose nothing.
  await phones[0].reload();
  await expect(phones[0].getByLabel('Begrundelse: Beslutningsarkitektur')).toHaveValue('Vi hører om det for sent');

  await goOn(desk, 'Vis resultatet');
  await expect(screen.getByRole('listitem').filter({ hasText: 'Beslutningsarkitektur' })).toContainText('2,0');
  await expect(screen.getByText('lavest')).toBeVisible();
  await expect(screen.getByText('mest uenige')).toBeVisible();
  await expectAllAccessible(room, 'rated');
  await expectDeskFits(desk);

  await desk.getByRole('button', { name: /^Sammenlign med Udvalgsmøde i september/ }).click();
  await expect(screen.getByText('Sidst')).toBeVisible();
  await expect(screen.getByRole('listitem').filter({ hasText: 'Beslutningsarkitektur' })).toContainText('+1,0');
  await expect(phones[1].getByRole('row', { name: /Partnerskaber/ })).toContainText('3,0');
  await desk.getByRole('button', { name: 'Vis uden sammenligning' }).click();
  await expect(screen.getByText('Sidst')).toHaveCount(0);
});
