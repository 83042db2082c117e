// Agreements after the meeting: the owner says no on a phone, the mødeleder finds it, hands it on and settles several at once, and
// somebody without an account says by a link how it goes.

import { PersonalLinks } from '../../server/agreements/personal-links.ts';
import { databaseFile, openDatabase } from '../../server/store/database.ts';
import { expect, open, test } from './house.ts';

test('[AF2] [AF6] [AF7] [AF13] an agreement is declined, handed on, and done by its link', async ({ house }) => {
  const lead = await house.signIn();
  const { id, joinCode } = await house.makeMeeting({ school: 'Havskolen' });
  const phone = await house.join(joinCode, 'Carla Juhl', 'Skoleleder');
  const send = await house.desk(id);
  await send({ type: 'meeting.start' });
  const invited = { type: 'participant.invite', participantId: 'erik', name: 'Erik Ravn', tableRole: null } as const;
  await send(invited);
  const { participants } = await house.stateOf(id);
  const idOf = (name: string) => participants.find((one) => one.name === name)?.id ?? '';
  const agree = (what: string, name: string, followUpOn: string) =>
    send({ type: 'agreement.add', what, owner: { participantId: idOf(name) }, followUpOn });
  await agree('Ring til de andre skoler', 'Carla Juhl', '2020-01-15');
  await agree('Skriv til skolebestyrelsen', 'Erik Ravn', '2031-03-01');

  await phone.getByRole('tab', { name: 'Aftaler' }).click();
  await phone.getByRole('button', { name: /^Sig fra ?: Ring/ }).click();
  await phone.getByLabel(/Hvorfor/).fill('Jeg er på orlov');
  await phone.getByRole('button', { name: 'Sig fra', exact: true }).click();
  await expect(phone.getByText('Jeg er på orlov')).toBeVisible();

  await open(lead, '/agreements');
  const rows = lead.getByRole('row');
  await expect(rows.nth(1)).toContainText('Ring til de andre skoler');
  await expect(rows.nth(1)).toContainText('Sagt fra');
  await lead.getByRole('checkbox', { name: 'Vælg Ring til de andre skoler' }).check();
  await lead.getByLabel('Ny ansvarlig').fill('Skolechefen');
  await lead.getByLabel('Hvorfor').fill('Carla er på orlov');
  await lead.getByRole('button', { name: 'Ret', exact: true }).click();
  await expect(rows.nth(1)).toContainText('Skolechefen');
  await lead.getByRole('link', { name: 'Ring til de andre skoler' }).click();
  await expect(lead.getByText('Aftalt med Carla Juhl')).toBeVisible();
  await open(lead, '/agreements/reminders');
  await lead.getByLabel('Mailadresse: Skolechefen').fill('skolechef@fjordby.example');
  await lead.getByLabel('Mailadresse: Skolechefen').press('Enter');
  await expect(lead.getByText('Adressen er gemt.')).toBeVisible();
  await open(lead, '/agreements');
  await lead.getByRole('link', { name: 'Ring til de andre skoler' }).click();
  await expect(lead.getByText('Carla er på orlov')).toBeVisible();

  const database = openDatabase(databaseFile(house.dataDir));
  const { tables, orm } = database;
  await orm.insert(tables.invitation).values({
    ...{ meetingId: id, participantId: idOf('Erik Ravn'), mail: 'erik@skole.example', linkId: 'erik' },
  });
  const [organisation] = await orm.select({ id: tables.organisation.id }).from(tables.organisation);
  const owner = { organisationId: organisation?.id ?? '', address: 'erik@skole.example' };
  const path = new PersonalLinks(database, () => Date.now()).make(owner, 'page');
  database.close();
  const erik = await house.newPage({ viewport: { width: 390, height: 844 } });
  await open(erik, path);
  await expect(erik.getByText('Ring til de andre skoler')).toHaveCount(0);
  await erik.getByLabel(/Et par ord/).fill('Brevet er sendt');
  await erik.getByRole('button', { name: /^Gennemført ?: Skriv/ }).click();
  await expect(erik.getByText('Tak – det er noteret.')).toBeVisible();

  await open(lead, '/agreements?standing=done');
  await expect(lead.getByRole('link', { name: 'Skriv til skolebestyrelsen' })).toBeVisible();
  const list = (format: string) => lead.request.get(`/agreements/list.${format}?standing=done`);
  expect(await (await list('csv')).text()).toMatch(
    /Skriv til skolebestyrelsen;Erik Ravn;2031-03-01;.*;Gennemført;Havskolen/,
  );
  expect((await (await list('xlsx')).body()).subarray(0, 2).toString()).toBe('PK');
});
