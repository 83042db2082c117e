// The minutes after the meeting, as four people know them: the referent edits and sends, two on phones comment and approve,
// whoever leads approves for all; then they are locked, corrected, and compared. From the sending on all goes by keys.

import type { Locator, Page } from '@playwright/test';
import { expectAccessible, focusTrouble, press, sidewaysOverflow, write } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const REFERENT = { email: 'rikke@fjordby.dk', password: 'fjorden ligger stille' };

interface Invitations {
  entries: { participantId: string; link: string }[];
}

const account = (page: Page, title: string) => page.getByRole('region', { name: new RegExp(title) });
const standing = (page: Page) => page.locator('#flow-title');
const text = (page: Page) => page.getByRole('textbox', { name: /^Referat af / });
const save = (page: Page) => account(page, '1 Velkomst').getByRole('button', { name: 'Gem', exact: true });

/** Presses a control by keys alone; what it leads to is there, and the focus is somewhere to be seen. */
async function pressFor(page: Page, control: Locator, outcome: Locator): Promise<void> {
  await press(page, control);
  await expect(outcome).toBeVisible();
  await expect.poll(() => focusTrouble(page)).toBeNull();
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Puts other words in the place of the first item's account; they are not saved yet. */
async function rewrite(page: Page, words: string): Promise<void> {
  await account(page, '1 Velkomst').getByRole('button', { name: 'Redigér' }).click();
  await text(page).press('ControlOrMeta+a');
  await page.keyboard.type(words);
}

test('[MF1] [MF2] [MF4] [MF5] [MF7] [MF8] [MF11] [MF12] minutes are edited, sent, commented on, approved, locked, corrected and compared', async ({
  house,
}) => {
  await house.cli(
    'user',
    'create',
    '--email',
    REFERENT.email,
    '--name',
    'Rikke Vang',
    '--role',
    'secretary',
    ...['--password', REFERENT.password],
  );
  const { id, joinCode } = await house.makeMeeting();
  const minutes = `/meetings/${id}/minutes`;
  const leader = await house.signIn();
  await open(leader, `/meetings/${id}/facilitate`);
  const referent = await house.signIn(REFERENT);
  await open(referent, `/meetings/${id}/secretary`);
  const carla = await house.join(joinCode, 'Carla Juhl', undefined, PHONE);
  await house.join(joinCode, 'Dan Lund', undefined, PHONE);
  const send = await house.desk(id);
  await send({ type: 'meeting.start' });
  await expect.poll(async () => (await house.stateOf(id)).attendance.stays.length).toBeGreaterThanOrEqual(4);
  const { agenda } = await house.stateOf(id);
  await send({ type: 'decision.record', itemId: agenda[1]?.id ?? '', text: 'Udvalget fortsætter arbejdet.' });
  const what = 'Forvaltningen inviterer skolebestyrelserne til dialog';
  await send({ type: 'agreement.add', itemId: agenda[1]?.id ?? '', what, owner: { name: 'Forvaltningen' } });
  await send({ type: 'meeting.close' });

  // The referent writes a short account, and sends it.
  await open(referent, minutes);
  await expect(standing(referent)).toHaveText('Kladde');
  await referent.getByRole('link', { name: 'Redigér referatet' }).click();
  await account(referent, '1 Velkomst').getByRole('button', { name: 'Redigér' }).click();
  await text(referent).click();
  await referent.keyboard.type('Formanden bød velkomen til mødet.');
  await expectAccessible(referent, 'the editor of an account');

  // Nothing of it is lost by a link that is followed, by a reload, or by a lost connection.
  await referent.getByRole('link', { name: 'Referatet' }).click();
  await expect(standing(referent)).toHaveText('Kladde');
  await referent.goBack();
  await expect(text(referent)).toHaveText('Formanden bød velkomen til mødet.');
  await text(referent).press('ControlOrMeta+End');
  await referent.keyboard.type(' Alle var der.');
  await referent.reload();
  await expect(text(referent)).toHaveText('Formanden bød velkomen til mødet. Alle var der.');
  await expect(referent.getByText(/^Her er det, du skrev /)).toBeVisible();
  await referent.context().setOffline(true);
  await save(referent).click();
  await expect(referent.getByRole('alert')).toContainText('Den ligger her på maskinen');
  await expectAccessible(referent, 'an account that could not be saved');
  await referent.context().setOffline(false);
  await save(referent).click();
  await expect(account(referent, '1 Velkomst')).toContainText('Redigeret af Rikke Vang');
  await referent.reload();
  await expect(account(referent, '1 Velkomst')).toContainText('Redigeret af Rikke Vang');
  await expect(text(referent)).toHaveCount(0);
  await referent.getByRole('link', { name: 'Referatet' }).click();
  await press(referent, button(referent, 'Send til kommentering'));
  await pressFor(referent, button(referent, 'Send'), referent.getByText(/^Til kommentering til /));

  // One comments and approves, the other approves, each on a phone.
  await open(carla, minutes);
  await carla.getByRole('link', { name: 'Kommentér og godkend' }).click();
  await press(carla, carla.getByRole('button', { name: /^Kommentér.*1 Velkomst/ }));
  const comment = carla.getByLabel('Kommentar til 1 Velkomst');
  await expect(comment).toBeFocused();
  await carla.keyboard.type('Der mangler et m i velkommen.');
  // What is written outlives a lost connection.
  await carla.context().setOffline(true);
  await press(carla, button(carla, 'Send kommentar'));
  await expect(carla.getByRole('alert')).toContainText('Den står her endnu');
  await carla.context().setOffline(false);
  await pressFor(carla, button(carla, 'Send kommentar'), carla.getByRole('listitem').getByText('Der mangler et m'));
  await expectAccessible(carla, 'commenting on a phone');
  expect(await sidewaysOverflow(carla)).toEqual([]);
  await pressFor(carla, button(carla, 'Godkend referatet'), carla.getByText('Du har godkendt referatet'));
  // The other comes by a link of his own, on a device that has never been here.
  const { entries } = (await (await leader.request.get(`/meetings/${id}/invitations`)).json()) as Invitations;
  const dansId = (await house.stateOf(id)).participants.find(({ name }) => name === 'Dan Lund')?.id;
  const dan = await house.newPage(PHONE);
  await open(dan, `${entries.find(({ participantId }) => participantId === dansId)?.link}/minutes`);
  await expect(dan.getByText('Der mangler et m')).toHaveCount(0);

  // The referent takes the comment in; what was approved was another wording.
  await open(referent, `${minutes}/edit`);
  await write(referent, referent.getByLabel('Svar til den, der skrev'), 'Tak, det er rettet.');
  await pressFor(referent, button(referent, 'Taget med'), referent.getByText('Taget med. Tak, det er rettet.'));

  // Two write the same account at once: neither writes over the other unseen, and each chooses.
  await open(leader, `${minutes}/edit`);
  await rewrite(referent, 'Formanden bød velkommen til mødet.');
  await rewrite(leader, 'Mødet blev åbnet.');
  await save(leader).click();
  await expect(account(leader, '1 Velkomst')).toContainText('Redigeret af Anna Holm');
  await save(referent).click();
  const theirs = referent.getByRole('group', { name: 'Imens har Anna Holm gemt dette' });
  await expect(theirs).toContainText('Mødet blev åbnet.');
  await expectAccessible(referent, 'two who edited the same account');
  await referent.getByRole('button', { name: 'Gem min tekst i stedet' }).click();
  await expect(account(referent, '1 Velkomst')).toContainText('Redigeret af Rikke Vang');
  await rewrite(leader, 'Mødet begyndte.');
  await save(leader).click();
  await expect(leader.getByRole('group', { name: /^Imens har Rikke Vang/ })).toContainText('Formanden bød velkommen');
  await leader.getByRole('button', { name: 'Behold den andens tekst' }).click();
  await expect(account(leader, '1 Velkomst')).toContainText('Formanden bød velkommen til mødet.');
  await expectAccessible(referent, 'the accounts with their comments');

  // Dan has the wording before that on his phone: he is told, and reads again.
  await dan.getByRole('button', { name: 'Godkend referatet' }).click();
  await expect(dan.getByRole('alert')).toContainText('Referatet er ændret, siden du åbnede det');
  await expect(dan.getByText('Formanden bød velkommen til mødet.')).toBeVisible();
  await dan.getByRole('button', { name: 'Godkend referatet' }).click();
  await expect(dan.getByText('Du har godkendt referatet')).toBeVisible();
  await carla.reload();
  await expect(carla.getByText('Taget med. Tak, det er rettet.')).toBeVisible();

  // Whoever leads approves for all.
  await open(leader, minutes);
  await press(leader, leader.getByText(/^1 af \d har godkendt$/));
  await expect(leader.getByText('godkendte en tidligere ordlyd')).toBeVisible();
  await expectAccessible(leader, 'minutes that are sent for comments');
  await press(leader, button(leader, 'Godkend for alle'));
  await pressFor(leader, button(leader, 'Godkend'), leader.getByRole('heading', { name: /^Godkendt .* af Anna Holm/ }));
  await expect(leader.locator('article')).toContainText('Dan Lund (');

  // Locked, for all and in everything.
  await open(referent, `${minutes}/edit`);
  await expect(referent.getByText('Referatet er låst.')).toBeVisible();
  await expect(referent.getByRole('button', { name: 'Redigér' })).toHaveCount(0);
  await expect(send({ type: 'decision.record', itemId: agenda[0]?.id ?? '', text: 'For sent' })).rejects.toThrow(
    'minutes.locked',
  );

  // A correction is a new version with a reason; meanwhile everybody else reads the approved one.
  await open(referent, minutes);
  await press(referent, button(referent, 'Ret referatet'));
  await write(referent, referent.getByLabel('Hvorfor rettes referatet?'), 'Næstformanden bød velkommen.');
  await pressFor(referent, button(referent, 'Begynd rettelsen'), referent.getByText('Version 2: Kladde'));
  await press(referent, referent.getByRole('link', { name: 'Redigér referatet' }));
  await rewrite(referent, 'Næstformanden bød velkommen til mødet.');
  await save(referent).click();
  await expect(account(referent, '1 Velkomst')).toContainText('Næstformanden');
  await open(carla, minutes);
  await expect(carla.locator('article')).toContainText('Formanden bød');
  await expect(carla.getByText('Referatet er ved at blive rettet.')).toBeVisible();
  await open(leader, minutes);
  await leader.getByRole('button', { name: 'Godkend for alle' }).click();
  await leader.getByRole('button', { name: 'Godkend', exact: true }).click();
  await expect(standing(leader)).toHaveText(/Version 2: Godkendt /);
  await expect(leader.locator('article .mark')).toHaveText(/Version 2 · Godkendt den /);

  // The two are compared.
  await open(carla, minutes);
  await press(carla, carla.getByRole('link', { name: 'Versioner' }));
  const changed = carla.getByRole('region', { name: '1 Velkomst' });
  await expect(changed.locator('del')).toHaveText('Fjernet: Formanden');
  await expect(changed.locator('ins')).toHaveText('Tilføjet: Næstformanden');
  await expectAccessible(carla, 'two versions compared on a phone');
  expect(await sidewaysOverflow(carla)).toEqual([]);
});
