// The activity `groups`: who comes into which group, when, and with which card.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sideOf } from '../../src/lib/core/meeting/activities/contributions.ts';
import { groupsOf } from '../../src/lib/core/meeting/model.ts';
import { TABLE_ROLES, type TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { itemId, runningMeeting, type Play } from '../support/play.ts';

const as = (participantId: string) => ({ participantId, role: 'participant' as const });

function room(roles: readonly TableRole[]): Play {
  const play = runningMeeting();
  play.done({ type: 'participant.remove', participantId: 'carla' });
  roles.forEach((tableRole, n) => join(play, `p${n}`, tableRole));
  return play;
}

function join(play: Play, participantId: string, tableRole: TableRole = 'lærer'): void {
  play.send({ type: 'participant.join', participantId, name: participantId, tableRole, role: 'participant' }, 'system');
}

function start(play: Play, setup: object): string {
  const item = itemId(play, 'Velkomst');
  play.done({ type: 'activity.start', itemId: item, kind: 'groups', title: 'Drøft', setup });
  return play.state.activities.at(-1)?.id ?? '';
}

const names = (count: number) => Array.from({ length: count }, (_, n) => `Gruppe ${n + 1}`);
const groups = (play: Play) => groupsOf(play.state, itemId(play, 'Velkomst'));
const sizes = (play: Play) => groups(play).map(({ memberIds }) => memberIds.length);

describe('groups as an activity', () => {
  test('[BG1] deal everyone once, into groups that differ by one at most, by lot, mixed or together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...TABLE_ROLES), { maxLength: 60 }),
        fc.integer({ min: 2, max: 20 }),
        fc.constantFrom('random', 'mixed', 'alike'),
        (roles, count, way) => {
          const play = room(roles);
          start(play, { names: names(count), way });
          const members = groups(play).flatMap(({ memberIds }) => memberIds);
          expect(members.sort()).toEqual(roles.map((_, n) => `p${n}`).sort());
          expect(Math.max(...sizes(play)) - Math.min(...sizes(play))).toBeLessThanOrEqual(1);
          const sidesOf = (ids: string[]) => ids.map((id) => sideOf(roles[Number(id.slice(1))] ?? null));
          for (const side of new Set(roles.map(sideOf))) {
            const there = groups(play).map(({ memberIds }) => sidesOf(memberIds).filter((one) => one === side).length);
            if (way === 'mixed') expect(Math.max(...there) - Math.min(...there)).toBeLessThanOrEqual(1);
          }
          // Cut from one row, a side reaches over neighbours: at most one group more than it needs at each end.
          const borders = groups(play).flatMap(({ memberIds }) => new Set(sidesOf(memberIds)).size - 1);
          if (way === 'alike')
            expect(borders.filter((one) => one > 0).reduce((sum, one) => sum + one, 0)).toBeLessThan(4);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('[BG1] [BG4] let people choose themselves until the end, or leave it to the facilitator', () => {
    const play = room(['lærer', 'elev']);
    const id = start(play, { names: names(2), way: 'choice' });
    const [one, other] = groups(play);
    expect(sizes(play)).toEqual([0, 0]);
    play.done({ type: 'group.join', groupId: one?.id ?? '' }, as('p0'));
    play.done({ type: 'activity.end', activityId: id });
    expect(play.refused({ type: 'group.join', groupId: other?.id ?? '' }, as('p0'))).toBe('group.notOpen');

    const byHand = room(['lærer']);
    start(byHand, { names: names(2), way: 'hand' });
    expect(byHand.refused({ type: 'group.join', groupId: groups(byHand)[0]?.id ?? '' }, as('p0'))).toBe(
      'group.notOpen',
    );
    join(byHand, 'sen');
    expect(sizes(byHand)).toEqual([0, 0]);
  });

  test('[BG2] use the groups that the item has, and deal those who have none', () => {
    const play = room(['lærer', 'elev', 'lærer']);
    const item = itemId(play, 'Velkomst');
    play.done({ type: 'groups.make', itemId: item, names: ['Nord', 'Syd'] });
    const [nord] = groups(play);
    play.done({ type: 'group.place', itemId: item, participantId: 'p0', groupId: nord?.id ?? null });
    start(play, { names: names(5), way: 'random' });
    expect(groups(play).map(({ name }) => name)).toEqual(['Nord', 'Syd']);
    expect(groups(play)[0]?.memberIds).toContain('p0');
    expect(sizes(play).sort()).toEqual([1, 2]);
  });

  test('[AV14] [BG2] take who comes late into the smallest, once, and nobody in the plenum', () => {
    const play = room(['lærer', 'elev', 'lærer']);
    const id = start(play, { names: names(2) });
    play.done({ type: 'activity.step', activityId: id, phase: 'work' });
    join(play, 'sen');
    join(play, 'sen', 'elev');
    expect(sizes(play)).toEqual([2, 2]);
    play.done({ type: 'activity.step', activityId: id, phase: 'plenum' });
    join(play, 'senest');
    expect(sizes(play)).toEqual([2, 2]);
  });

  test('[BG3] have a card each, dealt in turn, or none', () => {
    const play = room([]);
    start(play, { names: names(3), cardIds: ['kort1', 'kort2'] });
    expect(groups(play).map(({ cardId }) => cardId)).toEqual(['kort1', 'kort2', 'kort1']);
    const plain = room([]);
    start(plain, { names: names(2) });
    expect(groups(plain).map(({ cardId }) => cardId)).toEqual([null, null]);
  });

  test('[BG4] go from forming over work and the call back to the plenum', () => {
    const play = room([]);
    const id = start(play, { names: names(2), durationMs: 600_000 });
    for (const phase of ['work', 'callBack', 'plenum']) play.done({ type: 'activity.step', activityId: id, phase });
    expect(play.state.activities[0]).toMatchObject({ phase: 'plenum', phaseStartedAtMs: play.nowMs });
    for (const setup of [{ names: names(1) }, { names: names(21) }, { names: ['', 'x'] }, {}]) {
      const other = room([]);
      const item = itemId(other, 'Velkomst');
      const command = { type: 'activity.start', itemId: item, kind: 'groups', title: 'x', setup } as const;
      expect(other.refused(command)).toBe('activity.setupUnfit');
    }
  });
});
