// What the shared screen shows (rules SG1 to SG3).

import { done, refuse, unlessOpen, type DecideTable, type Decision, type EvolveTable } from '../area.ts';
import type { Command } from '../commands.ts';
import { findItem, type MeetingState } from '../model.ts';
import { findActivity, openActivity } from '../activities/answering.ts';
import type { Activity } from '../model/activities.ts';
import { type Item } from '../model/agenda.ts';
import { type Stage } from '../model/stage.ts';
import { MAX_THEMES, withThemes } from '../model/themes.ts';
import type { StageView } from '../vocabulary.ts';

const NEEDS_ITEM: readonly StageView[] = ['item', 'notes', 'card', 'activity'];

/** A view that stands on its own. */
export function plainStage(view: StageView): Stage {
  return { view, itemId: null, cardId: null, text: '' };
}

/** What the screen turns to when an item is taken up. */
export function stageOfItem(item: Item): Stage {
  return { view: item.kind === 'break' ? 'break' : 'item', itemId: item.id, cardId: null, text: '' };
}

/** What the screen turns to when an activity is shown. */
export function stageOfActivity({ id, itemId }: Pick<Activity, 'id' | 'itemId'>): Stage {
  return { view: 'activity', itemId, cardId: null, text: '', activityId: id };
}

function decideShow(state: MeetingState, command: Extract<Command, { type: 'stage.show' }>): Decision {
  const { view, cardId, text } = command;
  if (view === 'activity') return decideActivity(state, command.activityId ?? openActivity(state)?.id);
  const item = findItem(state, command.itemId ?? (NEEDS_ITEM.includes(view) ? state.current?.itemId : null));
  if (command.itemId !== undefined && !item) return refuse('item.unknown');
  if (NEEDS_ITEM.includes(view) && !item) return refuse('stage.incomplete');
  if (view === 'card') {
    const shown = cardId ?? item?.shownCardId;
    if (!item || !shown) return refuse('stage.incomplete');
    return decideCard(state, item.id, shown);
  }
  const stage: Stage = { view, itemId: item?.id ?? null, cardId: null, text: text ?? '' };
  return JSON.stringify(stage) === JSON.stringify(state.stage) ? done() : done({ type: 'stage.shown', stage });
}

/** Any activity that stands can be shown again, also one that has ended. */
function decideActivity(state: MeetingState, activityId: string | undefined): Decision {
  const activity = findActivity(state, activityId);
  if (!activity || activity.discarded)
    return refuse(activityId === undefined ? 'stage.incomplete' : 'activity.unknown');
  if (state.stage.activityId === activity.id) return done();
  return done({ type: 'stage.shown', stage: stageOfActivity(activity) });
}

function decideCard(state: MeetingState, itemId: string, cardId: string): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('item.unknown');
  if (!item.cards.some((card) => card.id === cardId)) return refuse('card.unknown');
  const { stage } = state;
  const stands = stage.view === 'card' && stage.itemId === itemId && stage.cardId === cardId;
  return stands ? done() : done({ type: 'card.shown', itemId, cardId });
}

/** A card that is shown for the first time gives the item its themes; one that was taken off again stays off. */
function withShown(item: Item, cardId: string): Item {
  if (item.shownCardIds.includes(cardId)) return { ...item, shownCardId: cardId };
  const card = item.cards.find(({ id }) => id === cardId);
  const themes = withThemes(item.themes, card?.themes ?? []).slice(0, MAX_THEMES);
  return { ...item, themes, shownCardId: cardId, shownCardIds: [...item.shownCardIds, cardId] };
}

export const decideStage: DecideTable<'stage.show' | 'card.show'> = {
  'stage.show': (state, command) => unlessOpen(state) ?? decideShow(state, command),
  'card.show': (state, { itemId, cardId }) => unlessOpen(state) ?? decideCard(state, itemId, cardId),
};

export const evolveStage: EvolveTable<'stage.shown' | 'card.shown'> = {
  'stage.shown': (state, { stage }) => ({ ...state, stage }),

  'card.shown': (state, { itemId, cardId }) => ({
    ...state,
    stage: { view: 'card', itemId, cardId, text: '' },
    agenda: state.agenda.map((item) => (item.id === itemId ? withShown(item, cardId) : item)),
  }),
};
