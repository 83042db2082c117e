// A text follows its item between the open document and the closed one. What reached whom is looked for in the bytes.

import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { SqliteNotesStore } from '../../server/store/sqlite-notes-store.ts';
import type { NotesStore } from '../../server/store/notes-store.ts';
import { temporaryDatabase } from '../support/event-stores.ts';
import { startNotes, type NotesHouse } from '../support/notes.ts';
import { NotesPeer } from '../support/notes-peer.ts';
import { itemId, runningMeeting } from '../support/play.ts';

const SECRET = 'Lederen er sygemeldt';

class Author {
  readonly doc = new Y.Doc();
  readonly name: string;

  constructor(name: string, from?: Y.Doc) {
    this.name = name;
    if (from) Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(from));
  }

  get page(): Y.XmlFragment {
    return this.doc.getXmlFragment(this.name);
  }

  /** The update that this act of writing makes. */
  update(act: (page: Y.XmlFragment) => void): Uint8Array {
    const before = Y.encodeStateVector(this.doc);
    act(this.page);
    return Y.encodeStateAsUpdate(this.doc, before);
  }

  paragraph(words: string): Uint8Array {
    return this.update((page) => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      page.insert(page.length, [paragraph]);
    });
  }

  /** Words put into the first paragraph. */
  insideFirst(words: string): Uint8Array {
    return this.update((page) => {
      const text = (page.get(0) as Y.XmlElement).get(0) as Y.XmlText;
      text.insert(text.length, words);
    });
  }
}

const wordsIn = (doc: Y.Doc, name: string) =>
  doc
    .getXmlFragment(name)
    .toArray()
    .map((node) => String(node).replace(/<[^>]+>/g, ''));

const received = (peer: NotesPeer, words: string, from = 0) =>
  peer.frames.slice(from).some((frame) => frame.includes(Buffer.from(words)));

/** Resolves when all that was sent before is on disk. */
let marks = 0;
async function saved(peer: NotesPeer): Promise<void> {
  const own = (marks += 1);
  peer.mark(own);
  await peer.hears('saved', ({ mark }) => mark === own);
}

async function begun(options: Parameters<typeof startNotes>[0] = {}) {
  const play = options.play ?? runningMeeting();
  const house = await startNotes({ ...options, play });
  const id = itemId(play, 'Velkomst');
  const shared = (token: string) => NotesPeer.connect(house.address, house.shared, token);
  const closed = (token: string) => NotesPeer.connect(house.address, house.closed, token);
  const setClosed = (isClosed: boolean) => house.command({ type: 'item.edit', itemId: id, closed: isClosed });
  return { play, house, name: `item:${id}`, shared, closed, setClosed };
}

async function expectMoved(house: NotesHouse, name: string, words: string[]): Promise<void> {
  expect(wordsIn(await house.onDisk(house.closed), name)).toEqual(words);
  expect(wordsIn(await house.onDisk(house.shared), name)).toEqual([]);
}

test('[NT20] a text whose item is closed moves, and from then on nobody without the right receives a byte of it', async () => {
  const { house, name, shared, closed, setClosed } = await begun();
  const author = new Author(name);
  const [anna, carla, screen] = [await shared('anna'), await shared('carla'), await shared('screen')];
  anna.update(author.paragraph(SECRET));
  await carla.hears('update');
  expect(received(carla, SECRET)).toBe(true);
  const kept = carla.doc;
  await saved(anna);
  const before = { carla: carla.frames.length, screen: screen.frames.length };
  setClosed(true);
  const bent = await closed('bent');
  await expect.poll(() => wordsIn(bent.doc, name)).toEqual([SECRET]);
  await carla.hears('update', () => wordsIn(carla.doc, name).length === 0);
  await expectMoved(house, name, [SECRET]);

  const fresh = [await shared('carla'), await shared('screen')];
  await Promise.all([carla, screen, ...fresh].map((peer) => peer.settled()));
  // A page that was away while the item was closed comes back with the text, and asks for all that there is.
  for (const peer of fresh) peer.ask(kept);
  await Promise.all(fresh.map((peer) => peer.settled()));
  for (const peer of fresh) expect(received(peer, SECRET)).toBe(false);
  expect(received(carla, SECRET, before.carla)).toBe(false);
  expect(received(screen, SECRET, before.screen)).toBe(false);
  const rows = await new SqliteNotesStore(house.database.open()).load(house.shared);
  expect(Buffer.concat(rows).includes(Buffer.from(SECRET))).toBe(false);
});

test('[NT20] what is written late, without a network, ends in the closed text and reaches nobody without the right', async () => {
  const { house, name, shared, closed, setClosed } = await begun();
  const author = new Author(name);
  const [anna, carla, screen] = [await shared('anna'), await shared('carla'), await shared('screen')];
  anna.update(author.paragraph('Sygefraværet'));
  await carla.hears('update', () => wordsIn(carla.doc, name).length === 1);
  const away = new Author(name, carla.doc);
  const late = [away.insideFirst(` – ${SECRET}`), away.insideFirst(' siden maj'), away.paragraph('Vikaren er Bo')];
  setClosed(true);
  await saved(anna);
  for (const update of late) carla.update(update);
  await saved(carla);
  const bent = await closed('bent');
  await bent.settled();
  expect(wordsIn(bent.doc, name)).toEqual([`Sygefraværet – ${SECRET} siden maj`, 'Vikaren er Bo']);
  await expectMoved(house, name, wordsIn(bent.doc, name));
  await Promise.all([screen.settled(), anna.settled()]);
  for (const peer of [screen, anna]) expect(received(peer, SECRET) || received(peer, 'Vikaren')).toBe(false);
  // The same once more, as a page sends it that did not hear the answer.
  for (const update of late) carla.update(update);
  await saved(carla);
  await expectMoved(house, name, wordsIn(bent.doc, name));
});

test('[NT20] while the move is on its way to the disk nobody is told anything, and what was on its way goes along', async () => {
  const gate = gated();
  const { house, name, shared, setClosed } = await begun({ store: gate.store });
  const author = new Author(name);
  const [anna, carla] = [await shared('anna'), await shared('carla')];
  const release = gate.hold();
  anna.update(author.paragraph(SECRET));
  anna.mark(99);
  await gate.called();
  setClosed(true);
  const late = await shared('screen');
  late.ask();
  release();
  await anna.hears('saved', ({ mark }) => mark === 99);
  await Promise.all([carla, late].map((peer) => peer.settled()));
  for (const peer of [carla, late]) expect(received(peer, SECRET)).toBe(false);
  await expectMoved(house, name, [SECRET]);
});

test('[NT20] a server that was killed before the move makes it when it loads, before it answers anyone', async () => {
  const database = await temporaryDatabase();
  const play = runningMeeting();
  const name = `item:${itemId(play, 'Personalesag')}`;
  await new SqliteNotesStore(database.open()).append('meeting1.shared', [new Author(name).paragraph(SECRET)]);
  const { house, shared } = await begun({ play, database });
  expect(wordsIn(await house.server.text(house.shared), name)).toEqual([]);
  const carla = await shared('carla');
  await carla.settled();
  expect(received(carla, SECRET)).toBe(false);
  await expectMoved(house, name, [SECRET]);
  expect(wordsIn(await house.server.text(house.closed), name)).toEqual([SECRET]);
});

test('[NT20] opened again the text comes back, once; however often it goes to and fro', async () => {
  const { house, name, shared, closed, setClosed } = await begun();
  const [anna, carla] = [await shared('anna'), await shared('carla')];
  const author = new Author(name);
  anna.update(author.paragraph('et'));
  await saved(anna);
  for (const isClosed of [true, false, true, false]) setClosed(isClosed);
  await carla.hears('update', () => wordsIn(carla.doc, name).join() === 'et');
  setClosed(true);
  const bent = await closed('bent');
  await bent.settled();
  const writer = new Author(name, bent.doc);
  bent.update(writer.paragraph('to'));
  await saved(bent);
  setClosed(false);
  await carla.hears('update', () => wordsIn(carla.doc, name).join() === 'et,to');
  bent.update(writer.insideFirst(' og en halv'));
  await carla.hears('update', () => wordsIn(carla.doc, name).join() === 'et og en halv,to');
  expect(wordsIn(await house.onDisk(house.closed), name)).toEqual([]);
});

test('[NT20] a move that cannot be written is tried again, and nothing is told before', async () => {
  const gate = gated();
  const { house, name, shared, setClosed } = await begun({ store: gate.store });
  const anna = await shared('anna');
  anna.update(new Author(name).paragraph(SECRET));
  await saved(anna);
  gate.failing = 3;
  setClosed(true);
  const carla = await shared('carla');
  await carla.settled();
  expect(gate.failing).toBe(0);
  expect(received(carla, SECRET)).toBe(false);
  await expectMoved(house, name, [SECRET]);
});

test('[NT20] [NT21] before a text moves a version of it is kept', async () => {
  const { house, name, shared, setClosed } = await begun();
  const anna = await shared('anna');
  anna.update(new Author(name).paragraph(SECRET));
  await saved(anna);
  setClosed(true);
  await house.stop();
  expect(await house.versions.list('meeting1', name)).toMatchObject([{ cause: 'beforeMove', authors: ['anna'] }]);
});

describe('after a restart', () => {
  /** A text has been closed, and the server has been started again since; carla has been away all the while. */
  async function restarted(after: (setClosed: (isClosed: boolean) => void) => void = () => undefined) {
    const database = await temporaryDatabase();
    const play = runningMeeting();
    const first = await begun({ play, database });
    const { name } = first;
    const author = new Author(name);
    const [anna, reader] = [await first.shared('anna'), await first.shared('carla')];
    anna.update(author.paragraph('Sygefraværet'));
    await reader.hears('update', () => wordsIn(reader.doc, name).length === 1);
    const away = new Author(name, reader.doc);
    const offline = new Author(name, reader.doc);
    const late = [away.insideFirst(` – ${SECRET}`), away.insideFirst(' siden maj')];
    first.setClosed(true);
    after(first.setClosed);
    await saved(anna);
    await first.house.stop();
    await new SqliteNotesStore(database.open()).compact(first.house.shared);
    return { ...(await begun({ play, database })), late, offline, database };
  }

  test('[NT7] [NT20] late words stand on the closed page, once, and reach nobody without the right', async () => {
    const { house, name, shared, closed, late, database, play } = await restarted();
    const [carla, screen] = [await shared('carla'), await shared('screen')];
    await carla.hears('step1');
    for (const update of late) carla.update(update);
    await saved(carla);
    const words = [`Sygefraværet – ${SECRET} siden maj`];
    await expectMoved(house, name, words);
    const bent = await closed('bent');
    await bent.settled();
    expect(wordsIn(bent.doc, name)).toEqual(words);
    await screen.settled();
    expect(received(screen, SECRET)).toBe(false);
    expect(Buffer.concat(await new SqliteNotesStore(database.open()).load(house.shared)).includes(SECRET)).toBe(false);

    // The answer got lost, and the server started once more: the page sends the same, and goes on writing.
    await house.stop();
    const again = await begun({ play, database });
    const back = await again.shared('carla');
    for (const update of late) back.update(update);
    await saved(back);
    await expectMoved(again.house, name, words);
  });

  test('[NT20] what follows upon late words from before the restart is found, too', async () => {
    const { house, name, shared, late, database, play } = await restarted();
    const carla = await shared('carla');
    carla.update(late[0] as Uint8Array);
    await saved(carla);
    await house.stop();
    const again = await begun({ play, database });
    const back = await again.shared('carla');
    back.update(late[1] as Uint8Array);
    await saved(back);
    await expectMoved(again.house, name, [`Sygefraværet – ${SECRET} siden maj`]);
  });

  test('[NT7] [NT20] late words for a text that has come back meanwhile stand on its page, for all to see', async () => {
    const { house, name, shared, late } = await restarted((setClosed) => setClosed(false));
    const [carla, anna] = [await shared('carla'), await shared('anna')];
    for (const update of late) carla.update(update);
    await saved(carla);
    const words = [`Sygefraværet – ${SECRET} siden maj`];
    expect(wordsIn(await house.onDisk(house.shared), name)).toEqual(words);
    await Promise.all([anna.settled(), carla.settled()]);
    for (const peer of [anna, carla]) expect(wordsIn(peer.doc, name)).toEqual(words);
  });

  test('[NT20] what came in the wrong order is found when the piece before it arrives', async () => {
    const { house, name, shared, late } = await restarted();
    const carla = await shared('carla');
    for (const update of late.toReversed()) carla.update(update);
    await saved(carla);
    await expectMoved(house, name, [`Sygefraværet – ${SECRET} siden maj`]);
  });

  test('[NT20] a list written late inside a moved list keeps its lines', async () => {
    const { house, name, shared, offline } = await restarted();
    const carla = await shared('carla');
    const update = offline.update((page) => {
      const line = (words: string) => {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText(words)]);
        return paragraph;
      };
      (page.get(0) as Y.XmlElement).insert(1, [line('mælk'), line('brød')]);
    });
    carla.update(update);
    await saved(carla);
    const page = (await house.onDisk(house.closed)).getXmlFragment(name);
    expect(String(page)).toBe(
      '<paragraph>Sygefraværet<paragraph>mælk</paragraph><paragraph>brød</paragraph></paragraph>',
    );
  });
});

/** A store whose writes can be held and made to fail. */
function gated() {
  let passing: Promise<void> = Promise.resolve();
  let onCall: () => void = () => undefined;
  const gate = {
    failing: 0,
    hold: () => {
      let open: () => void = () => undefined;
      passing = new Promise((resolve) => (open = resolve));
      return open;
    },
    called: () => new Promise<void>((resolve) => (onCall = resolve)),
    store: (disk: NotesStore): NotesStore => {
      const pass = async () => {
        onCall();
        await passing;
        if (gate.failing > 0) {
          gate.failing -= 1;
          throw new Error('disk full');
        }
      };
      return {
        load: (docName) => disk.load(docName),
        movedFrom: (docName) => disk.movedFrom(docName),
        append: (docName, updates) => pass().then(() => disk.append(docName, updates)),
        appendTogether: (additions) => pass().then(() => disk.appendTogether(additions)),
        compact: (docName) => disk.compact(docName),
      };
    },
  };
  return gate;
}
