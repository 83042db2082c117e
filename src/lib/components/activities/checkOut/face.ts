// The faces of a check-out.

import LogOut from '@lucide/svelte/icons/log-out';
import type { CheckOutSetup } from '$lib/core/meeting/activities/checkOut/check-out.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace } from '../face.ts';
import Answer from './CheckOutAnswer.svelte';
import Result from './CheckOutResult.svelte';
import Setup from './CheckOutSetup.svelte';
import Stage from './CheckOutStage.svelte';

export const checkOutFace: ActivityFace = {
  icon: LogOut,
  name: m.activities_checkOut_name,
  about: m.activities_checkOut_about,
  phaseName: (phase) => (phase === 'result' ? m.activities_show_result() : m.activities_checkOut_name()),
  firstTitle: ({ card }) =>
    (card?.suggestedActivity?.kind === 'checkOut' && card.suggestedActivity.question) ||
    m.activities_checkOut_default_title(),
  firstSetup: (): CheckOutSetup => ({ naming: 'counted' }),
  Setup,
  Answer,
  Stage,
  Result,
};
