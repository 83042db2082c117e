// The faces of a check-in.

import DoorOpen from '@lucide/svelte/icons/door-open';
import type { CheckInSetup } from '$lib/core/meeting/activities/checkIn/check-in.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace } from '../face.ts';
import Answer from './CheckInAnswer.svelte';
import Result from './CheckInResult.svelte';
import Setup from './CheckInSetup.svelte';
import Stage from './CheckInStage.svelte';

export const checkInFace: ActivityFace = {
  icon: DoorOpen,
  name: m.activities_checkIn_name,
  about: m.activities_checkIn_about,
  phaseName: (phase) => (phase === 'shown' ? m.activities_checkIn_show() : m.activities_checkIn_name()),
  firstTitle: ({ card }) =>
    (card?.suggestedActivity?.kind === 'checkIn' && card.suggestedActivity.question) ||
    m.activities_checkIn_default_title(),
  firstSetup: (): CheckInSetup => ({ naming: 'named' }),
  Setup,
  Answer,
  Stage,
  Result,
};
