// The faces of the chain behind a result.

import ChartSpline from '@lucide/svelte/icons/chart-spline';
import { MAX_POINTS } from '$lib/core/meeting/activities/dataPoints/chain.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace } from '../face.ts';
import Board from './ChainBoard.svelte';
import Result from './DataPointsResult.svelte';
import Setup from './DataPointsSetup.svelte';
import Stage from './DataPointsStage.svelte';

export const dataPointsFace: ActivityFace = {
  icon: ChartSpline,
  name: m.activities_dataPoints_name,
  about: m.activities_dataPoints_about,
  phaseName: (phase) =>
    phase === 'result' ? m.activities_dataPoints_phase_result() : m.activities_dataPoints_phase_fill(),
  firstTitle: ({ card }) => (card ? card.question || card.title : m.activities_dataPoints_name()),
  firstSetup: () => ({ points: MAX_POINTS }),
  Setup,
  Stage,
  Result,
  Board,
};
