// Writing together: everybody ends with the same text, and what is called saved is on disk.

import { expect, test } from 'vitest';
import { startNotes, planned, PageWriter, PlainWriter } from '../support/notes.ts';

test('[NT11] many who write at once end with the same text', async () => {
  const house = await startNotes();
  const tokens = ['anna', 'bent', 'carla', 'anna', 'carla', 'bent'];
  const writers = await Promise.all(tokens.map((token) => new PlainWriter(house, token).synced()));
  const screen = new PlainWriter(house, 'screen');
  for (let round = 0; round < 50; round += 1) {
    writers.forEach((writer, index) => writer.write(String(index)));
    await new Promise(setImmediate);
  }
  const isWhole = (text: string) => text.length === writers.length * 50;
  await Promise.all([...writers, screen].map((writer) => writer.reads(isWhole)));
  expect(new Set([...writers, screen].map(({ text }) => text.toString())).size).toBe(1);
  expect((await house.onDisk()).getText('text').toString()).toBe(screen.text.toString());
});

test('[NT11] two clients go on with a server that was killed, and nothing is doubled or lost', async () => {
  const { temporaryDatabase } = await import('../support/event-stores.ts');
  const database = await temporaryDatabase();
  const first = await startNotes({ database });
  const anna = await new PageWriter(first, 'anna').saved();
  const carla = await new PlainWriter(first, 'carla').synced();
  anna.write('på disk. ');
  await carla.reads('på disk. ');
  first.kill();
  await anna.until(({ saving }) => saving === 'offline');
  anna.write('Anna alene. ');
  carla.write('Carla alene. ');
  const second = await startNotes({ database });
  anna.moveTo(second);
  carla.moveTo(second);
  const isWhole = (text: string) => text.length === 'på disk. Anna alene. Carla alene. '.length;
  await Promise.all([anna.reads(isWhole), carla.reads(isWhole), anna.saved()]);
  expect(anna.text.toString()).toBe(carla.text.toString());
  for (const words of ['på disk. ', 'Anna alene. ', 'Carla alene. ']) {
    expect(anna.text.toString().split(words)).toHaveLength(2);
  }
});

test('[NT7] “saved” is told of what is on disk, of a deletion too', async () => {
  const house = await startNotes();
  const anna = await new PageWriter(house, 'anna').saved();
  anna.write('Vi aftaler at mødes');
  expect(anna.link.saving).toBe('saving');
  await anna.saved();
  expect((await house.onDisk()).getText('text').toString()).toBe('Vi aftaler at mødes');
  anna.text.delete(0, 3);
  expect(anna.link.saving).toBe('saving');
  await anna.saved();
  expect((await house.onDisk()).getText('text').toString()).toBe('aftaler at mødes');
});

test('[NT3] what is written before the start is refused, and arrives after it', async () => {
  const house = await startNotes({ play: planned() });
  const carla = await new PageWriter(house, 'carla').saved();
  const anna = await new PlainWriter(house, 'anna').synced();
  carla.write('for tidligt');
  await carla.until(({ isRefused }) => isRefused);
  expect(carla.link.saving).toBe('saving');
  expect(carla.link.provider.wsconnected).toBe(true);
  expect((await house.onDisk()).getText('text').length).toBe(0);
  house.command({ type: 'meeting.start' });
  await anna.reads('for tidligt');
  await carla.saved();
  expect(carla.link.isRefused).toBe(false);
});

test('[NT7] what was written without a network by an earlier page is saved by the next one', async () => {
  const house = await startNotes();
  const earlier = new PageWriter({ ...house, address: 'ws://127.0.0.1:1/notes' }, 'carla');
  earlier.write('skrevet i toget');
  await earlier.until(({ saving }) => saving === 'offline');
  const { applyUpdate, encodeStateAsUpdate } = await import('yjs');
  const page = new PageWriter(house, 'carla');
  applyUpdate(page.doc, encodeStateAsUpdate(earlier.doc), 'kept on the device');
  await page.saved();
  expect((await house.onDisk()).getText('text').toString()).toBe('skrevet i toget');
});

test('[NT7] a page stops and says so when the server closes for good', async () => {
  const house = await startNotes();
  const anna = await new PageWriter(house, 'anna').saved();
  anna.write('x'.repeat(9 * 1024 * 1024));
  await anna.until(({ closeCode }) => closeCode === 1009);
  expect(anna.link.saving).toBe('offline');
  expect(anna.link.provider.shouldConnect).toBe(false);
  expect(anna.text.length).toBe(9 * 1024 * 1024);
});

test('[NT9] the others are shown with the name and colour of their seat', async () => {
  const house = await startNotes();
  const anna = await new PlainWriter(house, 'anna').synced();
  const carla = await new PlainWriter(house, 'carla').synced();
  anna.provider.awareness.setLocalState({ user: { name: 'Statsministeren', color: '#000000' }, itemId: 'one' });
  const states = carla.provider.awareness.states as Map<number, Record<string, unknown>>;
  const seen = await new Promise<Record<string, unknown> | undefined>((resolve) => {
    const look = () => {
      const state = states.get(anna.doc.clientID);
      if (state?.['itemId'] === 'one') resolve(state);
    };
    carla.provider.awareness.on('change', look);
    look();
  });
  expect(seen).toMatchObject({
    participantId: 'anna',
    user: { name: 'Anna Holm', color: expect.stringMatching(/^#/) },
  });
  expect(states.has(carla.doc.clientID)).toBe(true);
  const gone = new Promise<void>((resolve) =>
    carla.provider.awareness.on('change', () => !states.has(anna.doc.clientID) && resolve()),
  );
  anna.provider.disconnect();
  await gone;
});
