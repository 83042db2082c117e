// The faces of silent writing.

import PenLine from '@lucide/svelte/icons/pen-line';
import { MAX_COUNTED_CONTRIBUTIONS, type WriteSetup } from '$lib/core/meeting/activities/write/write.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace } from '../face.ts';
import Answer from './WriteAnswer.svelte';
import Board from './WriteBoard.svelte';
import Result from './WriteResult.svelte';
import Setup from './WriteSetup.svelte';
import Stage from './WriteStage.svelte';

export const writeFace: ActivityFace = {
  icon: PenLine,
  name: m.activities_write_name,
  about: m.activities_write_about,
  phaseName: (phase) => (phase === 'group' ? m.activities_write_phase_group() : m.activities_write_phase_result()),
  firstTitle: ({ card }) => {
    const suggested = card?.suggestedActivity;
    return suggested?.kind === 'write' ? suggested.question : (card?.question ?? '');
  },
  firstSetup: (): WriteSetup => ({
    ...{ perPerson: MAX_COUNTED_CONTRIBUTIONS, naming: 'counted', groupedBy: 'everyone' },
  }),
  Setup,
  Answer,
  Stage,
  Result,
  Board,
};
