// Versions of the notes: when they are kept, who is named in them, which stay, and how one is put back.

import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { putAway, putBack, takeOut } from '../../server/notes/fragments.ts';
import { NotesArchive } from '../../server/notes/notes-archive.ts';
import { MAX_VERSIONS, surplus } from '../../server/notes/version-thinning.ts';
import type { NoteVersion } from '../../server/store/note-versions-store.ts';
import { startNotes } from '../support/notes.ts';
import { NotesPeer } from '../support/notes-peer.ts';
import { itemId } from '../support/play.ts';

const HOUR_MS = 3_600_000;

function page(...paragraphs: string[]): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('item:one');
  write(fragment, paragraphs);
  return fragment;
}
function write(fragment: Y.XmlFragment, paragraphs: string[]): void {
  fragment.insert(
    fragment.length,
    paragraphs.map((words) => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      return paragraph;
    }),
  );
}
const wordsOf = (fragment: Y.XmlFragment) => fragment.toArray().map((node) => String(node).replace(/<[^>]+>/g, ''));

describe('a version', () => {
  test('[NT21] holds the text with its form, alone, and nothing that was deleted before', () => {
    const source = page('fortroligt', 'åbent');
    const heading = new Y.XmlElement('heading');
    heading.setAttribute('level', 2 as unknown as string);
    const text = new Y.XmlText();
    text.applyDelta([{ insert: 'Punkt ' }, { insert: 'et', attributes: { bold: true } }]);
    heading.insert(0, [text]);
    source.insert(2, [heading]);
    source.delete(0, 1);
    const state = putAway(source);
    expect(Buffer.from(state).toString('latin1')).not.toContain('fortroligt');
    expect(takeOut(state).toString()).toBe(source.toString());
    expect(takeOut(state).toString()).toContain('<heading level="2">Punkt <bold>et</bold></heading>');
  });

  test('[NT21] is made of whatever a hostile client has put into the text', () => {
    const source = page('godt');
    let at: Y.XmlFragment | Y.XmlElement = source;
    for (let depth = 0; depth < 3_000; depth += 1) {
      const inner = new Y.XmlElement('blockquote');
      at.insert(0, [inner]);
      at = inner;
    }
    source.insert(0, [new Y.XmlHook('krog') as unknown as Y.XmlElement]);
    expect(wordsOf(takeOut(putAway(source))).join('')).toContain('godt');
  });

  test('[NT23] is put back by edits: what is the same stays, so that what others write there meanwhile stands', () => {
    const live = page('første', 'andet', 'tredje', 'fjerde');
    const kept = takeOut(putAway(live));
    const { doc } = live;
    if (!doc) throw new Error('no document');
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc));
    live.delete(1, 2);
    write(live, ['femte']);
    ((elsewhere.getXmlFragment('item:one').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'den ');
    putBack(live, kept);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(elsewhere));
    expect(wordsOf(live)).toEqual(['den første', 'andet', 'tredje', 'fjerde']);
  });
});

describe('thinning', () => {
  const versions = (count: number, everyMs: number, cause: NoteVersion['cause'] = 'writing'): NoteVersion[] =>
    Array.from({ length: count }, (_, index) => ({
      id: count - index,
      atMs: -index * everyMs,
      cause,
      authors: [],
      restoredBy: null,
    }));

  test('[NT21] everything of the last hours is kept, of older writing one an hour, then one a day', () => {
    const all = versions(24 * 12, 5 * 60_000);
    const left = all.filter(({ id }) => !surplus(all, 0).includes(id));
    expect(left.filter(({ atMs }) => atMs > -3 * HOUR_MS)).toHaveLength(36);
    expect(left.filter(({ atMs }) => atMs <= -3 * HOUR_MS)).toHaveLength(22);
    const months = versions(60 * 24, HOUR_MS);
    expect(months.length - surplus(months, 0).length).toBeLessThan(MAX_VERSIONS);
  });

  test('[NT21] versions at the turns of a meeting stay, up to a limit for all', () => {
    const turns = versions(50, 24 * HOUR_MS, 'itemEnd');
    expect(surplus(turns, 0)).toEqual([]);
    const many = versions(MAX_VERSIONS + 3, HOUR_MS, 'itemEnd');
    expect(surplus(many, 0)).toEqual([3, 2, 1]);
  });
});

describe('a meeting', () => {
  async function meeting(options: Parameters<typeof startNotes>[0] = {}) {
    const house = await startNotes(options);
    const id = itemId(house.play, 'Velkomst');
    const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
    const archive = new NotesArchive({
      versions: house.versions,
      open: (meetingId) => house.server.open(meetingId),
    });
    const doc = new Y.Doc();
    const said = async (token: NotesPeer, ...paragraphs: string[]) => {
      const before = Y.encodeStateVector(doc);
      write(doc.getXmlFragment(`item:${id}`), paragraphs);
      token.update(Y.encodeStateAsUpdate(doc, before));
      token.mark(paragraphs.length);
      await token.hears(
        'saved',
        ({ vector }) => (vector.get(doc.clientID) ?? 0) >= Y.getState(doc.store, doc.clientID),
      );
    };
    return { house, id, page: `item:${id}`, anna, archive, said };
  }
  const textOf = async (archive: NotesArchive, id: number) => JSON.stringify(await archive.text('meeting1', id));

  test('[NT21] keeps a version when an item is left and when it is closed, with those who wrote', async () => {
    const { house, id, page, anna, archive, said } = await meeting();
    house.command({ type: 'item.start', itemId: id });
    await said(anna, 'første');
    house.command({ type: 'item.start', itemId: itemId(house.play, 'Aftaler') });
    await said(anna, 'andet');
    house.command({ type: 'meeting.close' });
    await house.stop();
    const versions = await archive.list('meeting1', page);
    expect(versions).toMatchObject([
      { cause: 'meetingEnd', authors: ['anna'] },
      { cause: 'itemEnd', authors: ['anna'] },
    ]);
    expect(await textOf(archive, versions[1]?.id ?? 0)).not.toContain('andet');
    expect(await archive.text('meeting2', versions[1]?.id ?? 0)).toBeNull();
  });

  test('[NT21] keeps one after some minutes of writing, and what was written last when it is let go', async () => {
    const { house, page, anna, archive, said } = await meeting({ server: { versionMs: 1, graceMs: 1 } });
    await said(anna, 'første');
    const first = await soon(async () => (await archive.list('meeting1', page))[0]);
    expect(first).toMatchObject({ cause: 'writing', authors: ['anna'] });
    await said(anna, 'andet');
    await house.stop();
    expect(await textOf(archive, (await archive.list('meeting1', page))[0]?.id ?? 0)).toContain('andet');
  });

  test('[NT23] has a version put back for everyone who writes, and the way back', async () => {
    const { house, id, page, anna, archive, said } = await meeting();
    const carla = await NotesPeer.connect(house.address, house.shared, 'carla');
    await said(anna, 'godt');
    house.command({ type: 'item.start', itemId: id });
    house.command({ type: 'item.start', itemId: itemId(house.play, 'Aftaler') });
    const kept = await soon(async () => (await archive.list('meeting1', page))[0]);
    await said(anna, 'skidt');
    expect(await archive.restore('meeting1', kept.id, 'bent')).toBe('done');
    await carla.hears('update', () => wordsOf(carla.doc.getXmlFragment(page)).join() === 'godt');
    expect(wordsOf((await house.onDisk()).getXmlFragment(page))).toEqual(['godt']);
    const [before] = await archive.list('meeting1', page);
    expect(before).toMatchObject({ cause: 'beforeRestore', authors: ['anna'], restoredBy: 'bent' });
    expect(await archive.restore('meeting1', before?.id ?? 0, 'bent')).toBe('done');
    await carla.hears('update', () => wordsOf(carla.doc.getXmlFragment(page)).join() === 'godt,skidt');
    expect(await archive.restore('meeting1', 999, 'bent')).toBe('unknown');
    expect(await archive.restore('meeting2', kept.id, 'bent')).toBe('unknown');
    expect(await archive.restore('meeting1', kept.id, 'bent', () => false)).toBe('unknown');
    expect(await archive.text('meeting1', kept.id, () => false)).toBeNull();
    await house.stop();
    expect((await archive.list('meeting1', page))[0]).toMatchObject({ cause: 'writing', authors: ['bent'] });
  });

  test('[NT21] a version that cannot be kept is tried again with the next, and nobody waits for it', async () => {
    const { house, id, page, anna, archive, said } = await meeting();
    house.database
      .open()
      .orm.run(`CREATE TRIGGER full BEFORE INSERT ON note_version BEGIN SELECT RAISE(ABORT, 'full'); END`);
    house.command({ type: 'item.start', itemId: id });
    await said(anna, 'første');
    house.command({ type: 'item.start', itemId: itemId(house.play, 'Aftaler') });
    await soon(async () => house.lines.find((line) => line.includes('notes version was not kept')));
    house.database.open().orm.run('DROP TRIGGER full');
    house.command({ type: 'meeting.close' });
    await house.stop();
    expect(await archive.list('meeting1', page)).toMatchObject([{ cause: 'meetingEnd', authors: ['anna'] }]);
  });
});

/** Asks until there is an answer. */
async function soon<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise(setImmediate);
  }
}
