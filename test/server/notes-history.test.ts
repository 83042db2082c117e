// Versions of the notes: when they are kept, who is named in them, which stay, and how one is put back.

import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { putAway, putBack, takeOut } from '../../server/notes/fragments.ts';
import { MAX_VERSIONS, surplus } from '../../server/notes/version-thinning.ts';
import type { NoteVersion } from '../../server/store/note-versions-store.ts';

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
    Array.from({ length: count }, (_, index) => ({ id: count - index, atMs: -index * everyMs, cause, authors: [] }));

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
