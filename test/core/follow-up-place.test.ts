// Where an agreement is taken up again, as it is typed.

import { expect, test } from 'vitest';
import { followUpAtFrom } from '../../src/lib/core/meeting/follow-up-place.ts';

const places = {
  fora: [{ id: 'f1', name: 'Lederforum' }],
  meetings: [{ id: 'm1', name: 'Samtale med Havskolen, 4. marts 2027' }],
  schools: ['Havskolen'],
};

test.each([
  ['nothing', '  ', null],
  ['a forum, whatever its case', ' lederFORUM ', { name: 'lederFORUM', forumId: 'f1' }],
  ['a meeting', places.meetings[0]?.name ?? '', { name: places.meetings[0]?.name, meetingId: 'm1' }],
  ['any other words', 'Personalemødet', { name: 'Personalemødet' }],
])('[FU8] %s', (_what, text, place) => {
  expect(followUpAtFrom(text, places)).toEqual(place);
});

test('[FU8] what stands already stays bound, also where the lists cannot be had', () => {
  const before = { name: 'Lederforum', forumId: 'f1' };
  const none = { fora: [], meetings: [], schools: [] };
  expect(followUpAtFrom('Lederforum', none, before)).toBe(before);
  expect(followUpAtFrom('Ledermøde', none, before)).toEqual({ name: 'Ledermøde' });
});
