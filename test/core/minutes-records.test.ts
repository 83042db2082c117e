// What was recorded of an item beside its decision, as minutes say it: the vote, statements, who was inhabil.

import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/lib/core/meeting/model/agenda.ts';
import type { Statement } from '../../src/lib/core/meeting/model/item-records.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { ItemAttendance } from '../../src/lib/core/meeting/model/people.ts';
import { passGate } from '../../src/lib/core/minutes/gate.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { beslutningsreferat } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { richMeeting } from '../support/rich-meeting.ts';

const LEVEL = 'I overgangstesten i læsning ligger 53 procent af eleverne på niveauet god.';

/** The rich meeting with these records of its fifth item. */
function meetingWith(changes: Partial<Item>, items: Partial<ItemAttendance>[] = []): MeetingState {
  const said = items.map((one) => ({
    ...{ itemId: 'i5', participantId: 'p2', tookPart: false, reason: '', disqualified: null },
    ...one,
  }));
  return {
    ...richMeeting,
    agenda: richMeeting.agenda.map((item) => (item.id === 'i5' ? { ...item, ...changes } : item)),
    attendance: { stays: [], items: said },
  };
}

const minutes = (state: MeetingState) => minutesOf(state, () => [], { audience: 'intern', approved: false });
const textOf = (state: MeetingState, locale: 'da' | 'en' = 'da') =>
  markdown(beslutningsreferat(minutes(state), minutesWords(locale)));

describe('the vote', () => {
  const votes = [
    { participantId: 'p3', choice: 'for' },
    { participantId: 'p1', choice: 'for' },
    { participantId: 'p2', choice: 'against' },
  ] as const;

  test('[MI21] by name: so many, and who, in the order of the meeting’s people', () => {
    const text = textOf(meetingWith({ vote: { kind: 'named', votes: [...votes] } }));
    expect(text).toMatch(
      /\*\*Afstemning:\*\* For stemte 2: Anne-Marie Østergaard Kjærgaard, Christian Frederik von Bülow-Rasmussen/,
    );
    expect(text).toContain('Imod stemte 1: Bo Åkesson');
    expect(text).not.toContain('Hverken for');
  });

  test('[MI21] by numbers: how many, and nobody’s name', () => {
    const text = textOf(meetingWith({ vote: { kind: 'counted', for: 0, against: 4, neither: 1 } }));
    for (const line of ['For stemte 0', 'Imod stemte 4', 'Hverken for eller imod stemte 1']) {
      expect(text).toContain(line);
    }
    expect(text).not.toContain('stemte 4:');
  });

  test('[MI21] a name that has been erased is said to be', () => {
    const state = meetingWith({ vote: { kind: 'named', votes: [{ participantId: 'p2', choice: 'for' }] } });
    const participants = state.participants.map((one) => (one.id === 'p2' ? { ...one, name: '' } : one));
    expect(textOf({ ...state, participants })).toContain('For stemte 1: Navn slettet');
  });

  test('[MI21] [PG5] shares of votes are no results of tests', () => {
    const state = meetingWith({ vote: { kind: 'counted', for: 5, against: 2, neither: 0 } });
    expect(passGate(minutes(state), []).markings).toEqual([]);
  });
});

describe('statements', () => {
  const dissent: Statement = {
    ...{ id: 's1', kind: 'dissent', by: [{ participantId: 'p2' }, { name: 'Liste Ø' }] },
    text: 'Vi ønsker sagen udsat.',
  };
  const statements: Statement[] = [
    dissent,
    { id: 's2', kind: 'remark', by: [{ participantId: 'p1' }], text: 'Første linje\n\nAnden' },
  ];

  test('[MI21] stand after decision and vote, in their order, with whose they are', () => {
    const text = textOf(meetingWith({ statements, vote: { kind: 'counted', for: 3, against: 2, neither: 0 } }));
    const places = [
      'For stemte 3',
      '**Mindretalsudtalelse (Bo Åkesson, Liste Ø):** Vi ønsker sagen udsat.',
      '**Protokoltilførsel (Anne-Marie Østergaard Kjærgaard):** Første linje',
      'Anden',
    ].map((part) => text.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(textOf(meetingWith({ statements }), 'en')).toContain('Minority statement (Bo Åkesson, Liste Ø):');
  });

  test('[PG5] hold public minutes back, like every text that a person wrote', () => {
    const passage = passGate(minutes(meetingWith({ statements: [{ ...dissent, text: LEVEL }] })), []);
    expect(passage).toMatchObject({
      ok: false,
      findings: [{ text: LEVEL, where: { part: 'statement', itemId: 'i5' } }],
    });
    const finding = { text: LEVEL, where: { part: 'statement' as const, itemId: 'i5' } };
    const settled = [{ finding, how: 'leaveOut' as const, text: '', atMs: 0, by: null }];
    const public_ = passGate(minutes(meetingWith({ statements: [{ ...dissent, text: LEVEL }] })), settled);
    expect(public_.ok && public_.minutes.items.find(({ id }) => id === 'i5')?.statements).toEqual([]);
  });
});

describe('who was inhabil', () => {
  const fromMs = Date.UTC(2026, 10, 24, 15, 20);

  test('[MI21] has a line of its own, with why, and whether they left the room and when', () => {
    const text = textOf(
      meetingWith({}, [
        { reason: 'nær familie', disqualified: { leftRoom: true, fromMs } },
        { participantId: 'p3', disqualified: { leftRoom: false, fromMs } },
        { participantId: 'p8', reason: 'syg' },
      ]),
    );
    expect(text).toContain(
      'Inhabil, deltog ikke i punktet: Bo Åkesson (nær familie, forlod lokalet kl. 16.20), ' +
        'Christian Frederik von Bülow-Rasmussen (fra kl. 16.20)',
    );
    expect(text).toContain('Deltog ikke i punktet: Helle Ravn (syg)');
  });

  test('[MI21] the time is left out where it is not known', () => {
    const text = textOf(meetingWith({}, [{ disqualified: { leftRoom: true, fromMs: null } }]));
    expect(text).toContain('Inhabil, deltog ikke i punktet: Bo Åkesson (forlod lokalet)');
  });
});
