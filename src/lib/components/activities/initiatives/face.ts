// The faces of the overview of initiatives.

import Layers from '@lucide/svelte/icons/layers';
import type { InitiativesSetup } from '$lib/core/meeting/activities/initiatives/initiatives.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace } from '../face.ts';
import Answer from './InitiativesAnswer.svelte';
import Board from './InitiativesBoard.svelte';
import Result from './InitiativesResult.svelte';
import Setup from './InitiativesSetup.svelte';
import Stage from './InitiativesStage.svelte';

const PHASES: Record<string, () => string> = {
  fill: m.activities_initiatives_phase_fill,
  pressure: m.activities_initiatives_phase_pressure,
  settle: m.activities_initiatives_phase_settle,
  result: m.activities_initiatives_phase_result,
};

export const initiativesFace: ActivityFace = {
  icon: Layers,
  name: m.activities_initiatives_name,
  about: m.activities_initiatives_about,
  phaseName: (phase) => PHASES[phase]?.() ?? m.activities_initiatives_name(),
  firstTitle: ({ card }) => card?.question || m.activities_initiatives_first_title(),
  firstSetup: (): InitiativesSetup => ({ sizedBy: 'everyone', writtenBy: 'everyone', decidedBy: '' }),
  Setup,
  Answer,
  Stage,
  Result,
  Board,
};
