// Set-ups of each kind of activity, at least one of each, for tests that go over all kinds.

import type { KINDS } from '../../src/lib/core/meeting/activities/kinds.ts';

export const ACTIVITY_SETUPS: Record<keyof typeof KINDS, readonly unknown[]> = {
  rate: [
    { statements: ['Fælles værdier', 'Partnerskaber'] },
    { statements: ['Synlighed'], naming: 'anonymous', withReasons: false },
  ],
};
