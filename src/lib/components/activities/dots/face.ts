// The faces of giving dots.

import CircleDot from '@lucide/svelte/icons/circle-dot';
import type { DotsSetup } from '$lib/core/meeting/activities/dots/dots.ts';
import { votableActivities } from '$lib/core/meeting/activities/dots/options.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace, SetupSource } from '../face.ts';
import Answer from './DotsAnswer.svelte';
import Result from './DotsResult.svelte';
import Setup from './DotsSetup.svelte';
import Stage from './DotsStage.svelte';

/** The card's own list, else what was written last, by its groups when it has some. */
function firstFrom({ card, state }: SetupSource): DotsSetup['from'] {
  const suggested = card?.suggestedActivity;
  const options = suggested?.kind === 'dots' ? suggested.options : [];
  const written = votableActivities(state, state.current?.itemId ?? '').at(-1);
  if (options.length > 0 || !written) return { of: 'list', options };
  return { of: written.board.groups.length > 0 ? 'groups' : 'contributions', activityId: written.id };
}

export const dotsFace: ActivityFace = {
  icon: CircleDot,
  name: m.activities_dots_name,
  about: m.activities_dots_about,
  phaseName: () => m.activities_show_result(),
  firstTitle: ({ card }) => {
    const suggested = card?.suggestedActivity;
    return suggested?.kind === 'dots' ? suggested.question : m.activities_dots_first_title();
  },
  firstSetup: (source): DotsSetup => ({ dots: 3, stacking: true, naming: 'counted', from: firstFrom(source) }),
  Setup,
  Answer,
  Stage,
  Result,
};
