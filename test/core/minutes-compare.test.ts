// Documents cut into their items, and two versions of them compared word by word.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph, text, type Block } from '../../src/lib/core/minutes/document.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { sectionsOf } from '../../src/lib/core/minutes/sections.ts';
import { BESLUTNINGSREFERAT } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import { minutesDocument } from '../../src/lib/core/minutes/templates/render.ts';
import { compared, type ComparedVersion } from '../../src/lib/minutes-compare.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { richMeeting, richNotes } from '../support/rich-meeting.ts';

function version(changes: Partial<MeetingState> = {}, account?: Block[]): ComparedVersion {
  const notes = (itemId: string) => (itemId === 'i1' && account ? account : richNotes(itemId));
  const minutes = minutesOf({ ...richMeeting, ...changes }, notes, { audience: 'intern', approved: true });
  return { minutes, document: minutesDocument(BESLUTNINGSREFERAT, minutes, minutesWords('da')) };
}
const changedIn = (before: ComparedVersion, after: ComparedVersion) =>
  compared(before, after).filter(({ isChanged }) => isChanged);

describe('sections', () => {
  test('[MF4] hold every block once, in order, and begin with each item', () => {
    const { blocks } = version().document;
    const sections = sectionsOf(blocks);
    expect(sections.flatMap((section) => section.blocks)).toEqual(blocks);
    expect(sections.map(({ number }) => number).filter(Boolean)).toEqual(['1', '2', '2.1', '3', '4', '5', '6', '7']);
    expect(sections[0]).toMatchObject({ number: '', title: '' });
  });

  test('[MF4] headings of notes begin none', () => {
    const heading: Block = { type: 'heading', level: 3, content: [text('Delpunkt')] };
    const item: Block = { type: 'heading', level: 2, number: '1', content: [text('Punkt')] };
    expect(sectionsOf([item, heading, paragraph('x')])).toHaveLength(1);
  });
});

describe('[MF11] two versions', () => {
  test('that are the same differ nowhere', () => {
    expect(changedIn(version(), version())).toEqual([]);
  });

  test('show the words that were added and taken out, in their item', () => {
    const [before, after] = ['Vi talte om skolen.', 'Vi talte længe om skolen.'].map((one) =>
      version({}, [paragraph(one)]),
    );
    if (!before || !after) throw new Error('two versions');
    const [only, ...others] = changedIn(before, after);
    expect(others).toEqual([]);
    expect(only?.title).toBe('1 Hvorfor tale om skoleudvikling?');
    expect(only?.parts.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'added', text: 'længe ' }]);
  });

  test('show words that were all replaced as one change', () => {
    const lines = ['Udvalget drøftede den nye skolestruktur.', 'Udvalget drøftede skolestrukturen i en time.'];
    const [before, after] = lines.map((one) => version({}, [paragraph(one)]));
    if (!before || !after) throw new Error('two versions');
    const changes = changedIn(before, after)[0]?.parts.filter(({ kind }) => kind !== 'same');
    expect(changes?.map(({ kind, text: words }) => [kind, words.trim()])).toEqual([
      ['removed', 'den nye skolestruktur'],
      ['added', 'skolestrukturen i en time'],
    ]);
  });

  test('say which fact has changed, and nothing of who approved them', () => {
    const after = version({ place: 'Skolen' });
    const standing = { ...after.minutes.standing, version: 2, reason: 'Stedet var forkert' };
    const minutes = { ...after.minutes, standing };
    const document = minutesDocument(BESLUTNINGSREFERAT, minutes, minutesWords('da'));
    const [head, ...others] = changedIn(version(), { minutes, document });
    expect(others).toEqual([]);
    const text = head?.parts.map((part) => part.text).join('') ?? '';
    expect(text).toContain('Sted: ');
    expect(text).not.toContain('Stedet var forkert');
    expect(head?.parts.filter(({ kind }) => kind === 'added')).toEqual([{ kind: 'added', text: 'Skolen' }]);
  });

  test('know an item by itself, not by its title or place', () => {
    const agenda = richMeeting.agenda.map((item) => (item.id === 'i1' ? { ...item, title: 'Et nyt navn' } : item));
    expect(changedIn(version(), version({ agenda })).map(({ title }) => title)).toEqual(['1 Et nyt navn']);
    const fewer = richMeeting.agenda.filter(({ id }) => id !== 'i4');
    const gone = changedIn(version(), version({ agenda: fewer })).find(({ key }) => key === 'i4');
    expect(gone?.parts.every(({ kind }) => kind === 'removed')).toBe(true);
  });

  test('are each whole in what is shown, whatever their texts are', () => {
    const account = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'å', '.', '\n') }), { maxLength: 5 });
    const blocks = (lines: string[]) => lines.filter((line) => line.trim() !== '').map(paragraph);
    fc.assert(
      fc.property(account, account, (one, two) => {
        const pair = [version({}, blocks(one)), version({}, blocks(two))] as const;
        const shown = (a: ComparedVersion, b: ComparedVersion, kind: 'added' | 'removed') =>
          compared(a, b).map(({ key, parts }) => [
            key,
            parts.flatMap((part) => (part.kind === kind || part.kind === 'same' ? [part.text] : [])).join(''),
          ]);
        expect(shown(...pair, 'removed')).toEqual(shown(pair[0], pair[0], 'removed'));
        expect(shown(...pair, 'added')).toEqual(shown(pair[1], pair[1], 'added'));
      }),
      { numRuns: 30 },
    );
  });
});
