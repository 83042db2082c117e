// The faces of a round.

import RefreshCw from '@lucide/svelte/icons/refresh-cw';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace } from '../face.ts';
import Board from './RoundBoard.svelte';
import Setup from './RoundSetup.svelte';
import Stage from './RoundStage.svelte';

export const roundFace: ActivityFace = {
  icon: RefreshCw,
  name: m.activities_round_name,
  about: m.activities_round_about,
  phaseName: () => m.activities_round_phase_turns(),
  firstTitle: ({ card }) => (card ? card.question || card.title : ''),
  firstSetup: () => ({ turnMs: 60_000, order: 'tableRole', withStaff: false }),
  Setup,
  Stage,
  Board,
};
