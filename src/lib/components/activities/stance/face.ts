// The faces of a stance.

import MoveHorizontal from '@lucide/svelte/icons/move-horizontal';
import type { StanceSetup } from '$lib/core/meeting/activities/stance/stance.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace } from '../face.ts';
import Answer from './StanceAnswer.svelte';
import Result from './StanceResult.svelte';
import Setup from './StanceSetup.svelte';
import Stage from './StanceStage.svelte';

const PHASES: Record<string, () => string> = {
  talk: m.activities_stance_phase_talk,
  after: m.activities_stance_phase_after,
  shift: m.activities_stance_phase_shift,
};

export const stanceFace: ActivityFace = {
  icon: MoveHorizontal,
  name: m.activities_stance_name,
  about: m.activities_stance_about,
  phaseName: (phase) => PHASES[phase]?.() ?? m.activities_stance_name(),
  firstTitle: () => m.activities_stance_default_title(),
  firstSetup({ card }): StanceSetup {
    const suggested = card?.suggestedActivity;
    const statement = suggested?.kind === 'stance' ? suggested.statement : '';
    return { statement, naming: 'counted', showsFirst: true, talkMinutes: null };
  },
  Setup,
  Answer,
  Stage,
  Result,
};
