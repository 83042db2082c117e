// The parking lot: who may park, change and see what.

import { describe, expect, test } from 'vitest';
import { visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { beslutningsreferat } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { facilitator, itemId, participant, plannedMeeting, runningMeeting, secretary } from '../support/play.ts';

const carla = { participantId: 'carla', role: 'participant' } as const;
const dora = { participantId: 'dora', role: 'participant' } as const;

describe('the parking lot', () => {
  test('[PK1] everyone parks while the meeting runs, under an item or under none', () => {
    const play = runningMeeting();
    play.done({ type: 'parking.add', text: 'Skolegården' }, participant);
    play.done({ type: 'parking.add', text: 'Lektiecafé', itemId: itemId(play, 'Velkomst') }, secretary);
    play.done({ type: 'parking.add', text: 'Budget', itemId: itemId(play, 'Personalesag') }, facilitator);
    expect(play.state.parking.map(({ text, itemId: under, by }) => [text, under, by])).toEqual([
      ['Skolegården', null, 'carla'],
      ['Lektiecafé', itemId(play, 'Velkomst'), 'bent'],
      ['Budget', itemId(play, 'Personalesag'), 'anna'],
    ]);
    expect(play.refused({ type: 'parking.add', text: 'x', itemId: 'nowhere' })).toBe('item.unknown');
    expect(plannedMeeting().refused({ type: 'parking.add', text: 'x' })).toBe('meeting.notRunning');
    play.done({ type: 'meeting.close' });
    expect(play.refused({ type: 'parking.add', text: 'x' }, participant)).toBe('meeting.closed');
  });

  test('[PK1] nobody parks under a closed item that they may not look into', () => {
    const play = runningMeeting();
    const under = { type: 'parking.add', text: 'x', itemId: itemId(play, 'Personalesag') } as const;
    expect(play.refused(under, carla)).toBe('item.unknown');
    play.done({ type: 'access.grant', participantId: 'carla' });
    play.done(under, carla);
  });

  test('[PK2] who parked a topic changes it, and the staff change all of them', () => {
    const play = runningMeeting();
    play.done({ type: 'parking.add', text: 'Skolegården' }, carla);
    const [parked] = play.state.parking;
    const parkedId = parked?.id ?? '';
    expect(play.refused({ type: 'parking.edit', parkedId, text: 'y' }, dora)).toBe('command.forbidden');
    expect(play.refused({ type: 'parking.remove', parkedId }, dora)).toBe('command.forbidden');
    expect(play.done({ type: 'parking.edit', parkedId, text: 'Skolegården' }, carla)).toEqual([]);
    play.done({ type: 'parking.edit', parkedId, text: 'Skolegården i frikvartererne' }, carla);
    expect(play.state.parking[0]?.text).toBe('Skolegården i frikvartererne');
    play.done({ type: 'parking.remove', parkedId }, secretary);
    expect(play.state.parking).toEqual([]);
    expect(play.refused({ type: 'parking.remove', parkedId }, secretary)).toBe('parking.unknown');
  });

  test('[PK3] what is parked under a closed item stays hidden when the item leaves the agenda', () => {
    const play = runningMeeting();
    play.done({ type: 'parking.add', text: 'Hemmeligt', itemId: itemId(play, 'Personalesag') });
    expect(visibleState(play.state, 'open').parking).toEqual([]);
    play.done({ type: 'item.remove', itemId: itemId(play, 'Personalesag') });
    expect(visibleState(play.state, 'open').parking).toEqual([]);
    expect(visibleState(play.state, 'entitled').parking).toHaveLength(1);
  });

  test('[PK1] the parking lot is full at two hundred topics', () => {
    const play = runningMeeting();
    for (let n = 0; n < 200; n += 1) play.done({ type: 'parking.add', text: `Emne ${n}` }, participant);
    expect(play.refused({ type: 'parking.add', text: 'Et til' }, participant)).toBe('parking.full');
  });

  test('[PK6] a topic parked from the notes keeps the words, which are those of the item that it is parked under', () => {
    const play = runningMeeting();
    const id = itemId(play, 'Velkomst');
    play.done({ type: 'groups.make', itemId: id, names: ['Den ene'] });
    for (const fragment of [`item:${id}`, `group:${play.state.groups[0]?.id ?? ''}`]) {
      const source = { fragment, quote: 'Lektiecafé om torsdagen', position: 'AAEC' };
      play.done({ type: 'parking.add', text: 'Lektiecafé', itemId: id, source }, carla);
      expect(play.state.parking.at(-1)?.source).toEqual(source);
      const elsewhere = { type: 'parking.add', text: 'x', source } as const;
      expect(play.refused(elsewhere, carla)).toBe('source.elsewhere');
      expect(play.refused({ ...elsewhere, itemId: itemId(play, 'Aftaler') }, carla)).toBe('source.elsewhere');
    }
  });

  test('[PK4] the minutes list what was parked, with the item that it came from', () => {
    const play = runningMeeting();
    const text = () => {
      const minutes = minutesOf(play.state, () => [], { audience: 'intern', approved: false });
      return JSON.stringify(beslutningsreferat(minutes, minutesWords('da')).blocks);
    };
    expect(text()).not.toContain('Parkerede emner');
    play.done({ type: 'parking.add', text: 'Lektiecafé', itemId: itemId(play, 'Velkomst') });
    expect(text()).toContain('Parkerede emner');
    expect(text()).toContain('Lektiecafé (fra punkt 1)');
  });
});
