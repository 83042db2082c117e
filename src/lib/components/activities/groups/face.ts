// The faces of table groups.

import Users from '@lucide/svelte/icons/users';
import { soundTone } from '$lib/components/common/soft-tone.ts';
import { MIN_GROUPS, type GroupsSetup } from '$lib/core/meeting/activities/groups/groups.ts';
import { takingPart } from '$lib/core/meeting/activities/taking-part.ts';
import { groupsOf } from '$lib/core/meeting/model.ts';
import { MAX_GROUPS } from '$lib/core/meeting/model/groups.ts';
import { MINUTE_MS } from '$lib/core/time.ts';
import { m } from '$lib/paraglide/messages.js';
import type { ActivityFace, SetupSource } from '../face.ts';
import Board from './GroupsBoard.svelte';
import Mark from './CallBackMark.svelte';
import { groupNames } from './group-names.ts';
import Setup from './GroupsSetup.svelte';
import Stage from './GroupsStage.svelte';

/** So many talk well with each other. */
const GOOD_SIZE = 4;

function firstSetup({ item, card, state }: SetupSource): GroupsSetup {
  const there = groupsOf(state, item.id).map(({ name }) => name);
  const fitting = Math.round(takingPart(state, item.id).length / GOOD_SIZE);
  const count = Math.min(Math.max(fitting, MIN_GROUPS), MAX_GROUPS);
  return {
    names: there.length >= MIN_GROUPS ? there : groupNames(count),
    way: 'mixed',
    durationMs: card?.suggestedMs ?? 10 * MINUTE_MS,
    cardIds: [],
    withTone: false,
  };
}

export const groupsFace: ActivityFace = {
  icon: Users,
  name: m.activities_groups_name,
  about: m.activities_groups_about,
  phaseName: (phase) => PHASES[phase]?.() ?? '',
  firstTitle: ({ card }) => (card ? card.question || card.title : ''),
  firstSetup,
  onphase: ({ phase, setup }) => {
    if (phase === 'callBack' && (setup as GroupsSetup).withTone) soundTone('one');
  },
  Setup,
  Stage,
  Board,
  Mark,
};

const PHASES: Record<string, () => string> = {
  form: m.activities_groups_phase_form,
  work: m.activities_groups_phase_work,
  callBack: m.activities_groups_phase_callBack,
  plenum: m.activities_groups_phase_plenum,
};
