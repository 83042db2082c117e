// The faces of a rating.

import Gauge from '@lucide/svelte/icons/gauge';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace } from '../face.ts';
import Answer from './RateAnswer.svelte';
import Result from './RateResult.svelte';
import Setup from './RateSetup.svelte';
import Stage from './RateStage.svelte';

export const rateFace: ActivityFace = {
  icon: Gauge,
  name: m.activities_rate_name,
  about: m.activities_rate_about,
  phaseName: (phase) => (phase === 'result' ? m.activities_show_result() : m.activities_rate_name()),
  firstTitle: ({ card }) => (card ? card.question || card.title : ''),
  firstSetup: ({ card }) => {
    const suggested = card?.suggestedActivity;
    const statements = suggested?.kind === 'rate' ? suggested.statements : (card?.points ?? []);
    return { statements: statements.length > 0 ? statements : [''], naming: 'counted', withReasons: true };
  },
  Setup,
  Answer,
  Stage,
  Result,
};
