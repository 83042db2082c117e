// The faces of a rating.

import Gauge from '@lucide/svelte/icons/gauge';
import { m } from '$lib/paraglide/messages.js';
import type { RateSetup } from '$lib/core/meeting/activities/rate/rate.ts';
import type { ActivityFace } from '../face.ts';
import Answer from './RateAnswer.svelte';
import Board from './RateBoard.svelte';
import Result from './RateResult.svelte';
import Setup from './RateSetup.svelte';
import Stage from './RateStage.svelte';

export const rateFace: ActivityFace = {
  icon: Gauge,
  name: m.activities_rate_name,
  about: m.activities_rate_about,
  phaseName: (phase) => (phase === 'result' ? m.activities_show_result() : m.activities_rate_name()),
  firstTitle({ card }) {
    const suggested = card?.suggestedActivity;
    const asked = suggested?.kind === 'rate' ? suggested.question : undefined;
    return asked || card?.question || card?.title || m.activities_rate_default_title();
  },
  firstSetup({ card }): RateSetup {
    const suggested = card?.suggestedActivity;
    const choices = { naming: 'counted', withReasons: true } as const;
    if (suggested?.kind !== 'rate') return { statements: card?.points ?? [], low: '', high: '', ...choices };
    const { statements, low = '', high = '' } = suggested;
    return { statements, low, high, ...choices };
  },
  compareMove: { view: 'earlier' },
  Setup,
  Answer,
  Stage,
  Result,
  Board,
};
