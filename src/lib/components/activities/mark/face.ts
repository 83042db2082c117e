// The faces of a map of marks.

import SquareCheck from '@lucide/svelte/icons/square-check';
import type { MarkSetup } from '$lib/core/meeting/activities/mark/mark.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace } from '../face.ts';
import Answer from './MarkAnswer.svelte';
import Board from './MarkBoard.svelte';
import Result from './MarkResult.svelte';
import Setup from './MarkSetup.svelte';
import Stage from './MarkStage.svelte';

export const markFace: ActivityFace = {
  icon: SquareCheck,
  name: m.activities_mark_name,
  about: m.activities_mark_about,
  phaseName: (phase) => (phase === 'map' ? m.activities_mark_show_map() : m.activities_mark_name()),
  firstTitle: ({ card }) => card?.question || card?.title || m.activities_mark_default_title(),
  firstSetup({ card }): MarkSetup {
    const suggested = card?.suggestedActivity;
    if (suggested?.kind !== 'mark') return { rows: card?.points ?? [], columns: [], naming: 'named' };
    return { rows: suggested.rows, columns: suggested.columns, naming: 'named' };
  },
  Setup,
  Answer,
  Stage,
  Result,
  Board,
};
