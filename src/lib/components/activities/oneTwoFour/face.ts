// The faces of 1-2-4-all.

import Network from '@lucide/svelte/icons/network';
import type { OneTwoFourSetup } from '$lib/core/meeting/activities/oneTwoFour/one-two-four.ts';
import { MINUTE_MS } from '$lib/core/time.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace } from '../face.ts';
import Answer from './TogetherAnswer.svelte';
import Board from './TogetherBoard.svelte';
import Result from './OneTwoFourResult.svelte';
import Setup from './OneTwoFourSetup.svelte';
import Stage from './OneTwoFourStage.svelte';

const FIRST_SETUP: OneTwoFourSetup = {
  ...{ mixed: true, aloneMs: MINUTE_MS, pairsMs: 2 * MINUTE_MS, foursMs: 4 * MINUTE_MS, plenumMs: 5 * MINUTE_MS },
};

const GO_ON: Record<string, () => string> = {
  pairs: m.activities_oneTwoFour_go_pairs,
  fours: m.activities_oneTwoFour_go_fours,
  plenum: m.activities_oneTwoFour_go_plenum,
};
const HINTS: Record<string, () => string> = {
  alone: m.activities_oneTwoFour_hint_alone,
  pairs: m.activities_oneTwoFour_hint_pairs,
  fours: m.activities_oneTwoFour_hint_fours,
};

export const oneTwoFourFace: ActivityFace = {
  icon: Network,
  name: m.activities_oneTwoFour_name,
  about: m.activities_oneTwoFour_about,
  phaseName: (phase) => GO_ON[phase]?.() ?? m.activities_oneTwoFour_phase_alone(),
  firstTitle: ({ card }) => (card ? card.question || card.title : ''),
  firstSetup: () => FIRST_SETUP,
  hiddenHint: (round) => HINTS[round]?.() ?? '',
  Setup,
  Answer,
  Stage,
  Result,
  Board,
};
