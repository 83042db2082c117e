// Set-ups of each kind of activity, at least one of each, for tests that go over all kinds.

import type { KINDS } from '../../src/lib/core/meeting/activities/kinds.ts';

export const ACTIVITY_SETUPS: Record<keyof typeof KINDS, readonly unknown[]> = {
  write: [{}, { perPerson: null, naming: 'anonymous', groupedBy: 'staff' }, { perPerson: 1, naming: 'named' }],
  dots: [
    { from: { of: 'list', options: ['Trivsel', 'Læsning', 'Fravær'] } },
    {
      ...{ dots: 1, stacking: false, naming: 'anonymous' },
      from: { of: 'list', options: ['Trivsel', 'Læsning'] },
    },
  ],
  initiatives: [{ decidedBy: 'Skolelederkredsen' }, { sizedBy: 'together', writtenBy: 'staff' }],
  mark: [
    { rows: ['Forvaltning', 'Lærere', 'Elever'], columns: ['Skolebesøg', 'Dialogmøder'] },
    { rows: ['Undersøgende', 'Rådgivende'], naming: 'counted' },
    { rows: ['Undersøgende', 'Rådgivende'], naming: 'anonymous' },
  ],
  rate: [
    { statements: ['Fælles værdier', 'Partnerskaber'] },
    { statements: ['Synlighed'], naming: 'anonymous', withReasons: false },
  ],
  stance: [
    { statement: 'Vi inddrager eleverne nok' },
    { statement: 'Vi inddrager eleverne nok', naming: 'anonymous', showsFirst: false, talkMinutes: 10 },
  ],
  checkIn: [{}, { naming: 'counted' }, { naming: 'anonymous' }],
  checkOut: [{}, { naming: 'anonymous' }],
  round: [{}, { turnMs: 90_000, order: 'random', withStaff: true }],
  oneTwoFour: [{}, { mixed: false, aloneMs: 0 }],
  groups: [
    { names: ['Gruppe 1', 'Gruppe 2'], durationMs: 600_000 },
    { names: ['Døren', 'Vinduet', 'Væggen'], way: 'choice' },
    { names: ['Gruppe 1', 'Gruppe 2'], way: 'random' },
  ],
  dataPoints: [{}, { points: 1 }],
};
