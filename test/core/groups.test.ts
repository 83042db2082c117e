// Groups of an item, their members and their pages.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readMinutes } from '../../server/meetings/read-minutes.ts';
import { groupsOf } from '../../src/lib/core/meeting/model.ts';
import { itemOfFragment, pagesOf, strayFragments } from '../../src/lib/core/meeting/notes-rights.ts';
import { visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { itemId, participant, plannedMeeting, runningMeeting, secretary, type Play } from '../support/play.ts';

function grouped(count = 3) {
  const play = runningMeeting();
  const id = itemId(play, 'Velkomst');
  play.done({ type: 'groups.make', itemId: id, names: Array.from({ length: count }, (_, n) => `Gruppe ${n + 1}`) });
  const groups = () => groupsOf(play.state, id);
  return { play, id, groups, groupId: (n: number) => groups()[n]?.id ?? '' };
}

function join(play: Play, participantId: string, tableRole: 'skoleleder' | 'udvalgsmedlem'): void {
  const person = { participantId, name: participantId, tableRole, role: 'participant' } as const;
  play.send({ type: 'participant.join', ...person }, 'system');
}

describe('groups', () => {
  test('[GR1] are made for an item, up to twenty, and have a page each in the document of the item', () => {
    const { play, id, groups, groupId } = grouped(20);
    expect(groups().map(({ name }) => name)).toContain('Gruppe 20');
    expect(play.refused({ type: 'groups.make', itemId: id, names: ['en til'] })).toBe('groups.tooMany');
    expect(play.refused({ type: 'groups.make', itemId: 'nowhere', names: ['a'] })).toBe('item.unknown');
    expect(pagesOf(play.state, id)).toHaveLength(21);
    const page = `group:${groupId(0)}`;
    expect(itemOfFragment(play.state, page)?.id).toBe(id);
    expect(strayFragments(play.state, play.state.notes.shared)).not.toContain(page);
    play.done({ type: 'item.edit', itemId: id, closed: true });
    expect(strayFragments(play.state, play.state.notes.shared)).toContain(page);
  });

  test('[GR2] hold a person once; people choose themselves where they may', () => {
    const { play, id, groups, groupId } = grouped();
    const [one, two] = [groupId(0), groupId(1)];
    expect(play.refused({ type: 'group.join', groupId: one }, participant)).toBe('group.notOpen');
    play.done({ type: 'groups.open', itemId: id, open: true });
    play.done({ type: 'group.join', groupId: one }, participant);
    play.done({ type: 'group.join', groupId: two }, participant);
    expect(groups().map(({ memberIds }) => memberIds)).toEqual([[], ['carla'], []]);
    expect(play.done({ type: 'group.join', groupId: two }, participant)).toEqual([]);
    play.done({ type: 'group.place', itemId: id, participantId: 'carla', groupId: null });
    expect(groups().flatMap(({ memberIds }) => memberIds)).toEqual([]);
    const place = { type: 'group.place', itemId: id, participantId: 'carla', groupId: one } as const;
    expect(play.refused({ ...place, groupId: 'nowhere' })).toBe('group.unknown');
    expect(play.refused({ ...place, participantId: 'nobody' })).toBe('participant.unknown');
    expect(play.refused(place, secretary)).toBe('command.forbidden');
    expect(play.refused(place, participant)).toBe('command.forbidden');
  });

  test('[GR3] are dealt evenly, and table roles are spread', () => {
    const shape = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(shape, ([count, leaders, politicians]) => {
        const { play, id, groups } = grouped(count);
        for (let n = 0; n < leaders; n += 1) join(play, `leder${n}`, 'skoleleder');
        for (let n = 0; n < politicians; n += 1) join(play, `politiker${n}`, 'udvalgsmedlem');
        play.done({ type: 'groups.deal', itemId: id });
        const sizes = groups().map(({ memberIds }) => memberIds.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(new Set(groups().flatMap(({ memberIds }) => memberIds)).size).toBe(leaders + politicians + 1);
        const perGroup = groups().map(({ memberIds }) => memberIds.filter((one) => one.startsWith('politiker')).length);
        expect(Math.max(...perGroup) - Math.min(...perGroup)).toBeLessThanOrEqual(1);
        expect(play.done({ type: 'groups.deal', itemId: id })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('[GR4] are renamed, removed and restored with their page', () => {
    const { play, id, groups, groupId } = grouped();
    const one = groupId(0);
    play.done({ type: 'group.rename', groupId: one, name: 'Vinduet' });
    play.done({ type: 'group.place', itemId: id, participantId: 'carla', groupId: one });
    play.done({ type: 'group.remove', groupId: one });
    expect(groups()).toHaveLength(2);
    expect(itemOfFragment(play.state, `group:${one}`)?.id).toBe(id);
    expect(play.refused({ type: 'group.rename', groupId: one, name: 'x' })).toBe('group.unknown');
    play.done({ type: 'group.restore', groupId: one });
    expect(groups()[0]).toMatchObject({ id: one, name: 'Vinduet', memberIds: [] });
    play.done({ type: 'meeting.close' });
    expect(play.refused({ type: 'group.remove', groupId: one })).toBe('meeting.closed');
  });

  test('[GR5] of a closed item are hidden from those who do not see it', () => {
    const play = plannedMeeting();
    const id = itemId(play, 'Personalesag');
    play.done({ type: 'groups.make', itemId: id, names: ['Hemmelig gruppe'] });
    expect(visibleState(play.state, 'open').groups).toEqual([]);
    expect(visibleState(play.state, 'entitled').groups).toHaveLength(1);
  });

  test('[GR6] stand in the minutes under their item, with their names, where they have written', async () => {
    const { play, id, groupId } = grouped(2);
    const doc = new Y.Doc();
    for (const [page, words] of [
      [`item:${id}`, 'fælles'],
      [`group:${groupId(1)}`, 'fra to'],
    ] as const) {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      doc.getXmlFragment(page).insert(0, [paragraph]);
    }
    const { items } = await readMinutes({ text: async () => doc }, play.state, 'staff');
    const account = JSON.stringify(items.find((item) => item.id === id)?.account);
    expect(account).toMatch(/fælles.*Gruppe 2.*fra to/);
    expect(account).not.toContain('Gruppe 1');
  });
});
