// Arbitrary moves on the boards of activities, most of which fit what stands there.

import type { InitiativesActivity } from '../../src/lib/core/meeting/activities/initiatives/initiatives.ts';
import {
  PRESSURES,
  verdictsFor,
  type InitiativesMove,
} from '../../src/lib/core/meeting/activities/initiatives/board.ts';
import type { DataPointsMove } from '../../src/lib/core/meeting/activities/dataPoints/data-points.ts';
import type {
  OneTwoFourActivity,
  OneTwoFourMove,
} from '../../src/lib/core/meeting/activities/oneTwoFour/one-two-four.ts';
import type { WriteActivity } from '../../src/lib/core/meeting/activities/write/write.ts';
import type { WriteMove } from '../../src/lib/core/meeting/activities/write/board.ts';
import type { Activity } from '../../src/lib/core/meeting/model/activities.ts';

/** Gives numbers from 0 to below 1. */
type Random = () => number;

function draw<T>(among: readonly T[], random: Random): T | undefined {
  return among[Math.floor(random() * among.length)];
}

export function writeMove({ board, contributions }: WriteActivity, random: Random): WriteMove {
  const groupIds = [...board.groups.map(({ id }) => id), 'no-group'];
  const groupId = draw(groupIds, random) ?? '';
  const some = contributions.filter(() => random() < 0.4).map(({ id }) => id);
  const moves: WriteMove[] = [
    { do: 'make', groupId: `g${board.groups.length + 1}`, name: '', contributionIds: some },
    { do: 'put', contributionIds: some, groupId: random() < 0.2 ? null : groupId },
    { do: 'name', groupId, name: 'Fælles sprog' },
    { do: 'merge', groupId, into: draw(groupIds, random) ?? '' },
    { do: 'dissolve', groupId },
  ];
  return draw(moves, random) ?? { do: 'dissolve', groupId };
}

export function initiativesMove({ board }: InitiativesActivity, random: Random): InitiativesMove {
  const initiative = draw(board.initiatives, random);
  const id = initiative?.id ?? 'nothing';
  const level = Math.floor(random() * 3);
  const verdict = draw(verdictsFor(initiative ?? { isNew: false }), random) ?? null;
  const moves: InitiativesMove[] = [
    { do: 'add', id: `i${board.initiatives.length + 1}`, name: 'Læsebånd', isNew: random() < 0.4 },
    { do: 'edit', id, owner: 'Skolelederen', fill: 1 + level },
    { do: 'settle', id, verdict },
    { do: 'remove', id, removed: random() < 0.7 },
    { do: 'press', pressure: draw(PRESSURES, random) ?? 'other', level },
  ];
  return draw(moves, random) ?? { do: 'remove', id, removed: true };
}

export function oneTwoFourMove({ board, phase }: OneTwoFourActivity, random: Random): OneTwoFourMove {
  const round = phase === 'fours' ? 'fours' : 'pairs';
  const groupId = draw(board[round], random)?.id ?? 'no-group';
  return { do: 'place', round, participantId: draw(['carla', 'dan', 'anna'], random) ?? '', groupId };
}

export function dataPointsMove(random: Random): DataPointsMove {
  const texts = ['', 'Fravær', 'Læsning'];
  const moves: DataPointsMove[] = [
    { do: 'write', point: 0, field: 'see', text: draw(texts, random) ?? '', was: draw(texts, random) ?? '' },
    { do: 'figures', point: 0, figures: { earlier: 6.9, later: random() < 0.5 ? 7.1 : null, pupils: null } },
    { do: 'show', point: random() < 0.5 ? 0 : 1 },
  ];
  return draw(moves, random) ?? { do: 'show', point: 0 };
}

/** A move of the activity's own kind; one that none takes for the others. */
export function moveOn(activity: Activity | undefined, random: Random): unknown {
  if (activity?.kind === 'write') return writeMove(activity as Activity & WriteActivity, random);
  if (activity?.kind === 'initiatives') return initiativesMove(activity as Activity & InitiativesActivity, random);
  if (activity?.kind === 'oneTwoFour') return oneTwoFourMove(activity as Activity & OneTwoFourActivity, random);
  if (activity?.kind === 'dataPoints') return dataPointsMove(random);
  return { do: 'nothing' };
}
