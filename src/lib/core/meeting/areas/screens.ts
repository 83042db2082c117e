// The single screens: each follows the stage, or shows what is pinned on it (rules SG4 to SG6).

import { done, refuse, type DecideTable, type Decision, type EvolveTable } from '../area.ts';
import type { Command } from '../commands.ts';
import { findItem, type MeetingState } from '../model.ts';
import { type Screen, type Stage } from '../model/stage.ts';

/** More screens than any room has walls. */
const MAX_SCREENS = 20;

/** The screen, or undefined when the meeting does not know it (any more). */
export function findScreen(state: MeetingState, screenId: string | null | undefined): Screen | undefined {
  return state.screens.find((screen) => screen.id === screenId);
}

/** What a screen is to show: what is pinned on it, else what the stage says, also for a screen that nobody has named. */
export function stageOf(state: MeetingState, screenId: string | null | undefined): Stage {
  return findScreen(state, screenId)?.pinned ?? state.stage;
}

/** A view of nothing that is gone: what was pinned on this item becomes the agenda. */
export function unpinnedFrom(state: MeetingState, itemId: string): MeetingState {
  if (!state.screens.some((screen) => screen.pinned?.itemId === itemId)) return state;
  const agenda: Stage = { view: 'agenda', itemId: null, cardId: null, text: '' };
  return {
    ...state,
    screens: state.screens.map((screen) => (screen.pinned?.itemId === itemId ? { ...screen, pinned: agenda } : screen)),
  };
}

function decideAdded(state: MeetingState, id: string, name: string): Decision {
  if (findScreen(state, id)) return done();
  if (state.screens.length >= MAX_SCREENS) return refuse('screen.full');
  return done({ type: 'screen.added', screen: { id, name, pinned: null } });
}

function decidePin(state: MeetingState, command: Extract<Command, { type: 'screen.pin' }>): Decision {
  const { screenId, view, itemId = null, cardId = null, text = '' } = command;
  const screen = findScreen(state, screenId);
  if (!screen) return refuse('screen.unknown');
  const item = findItem(state, itemId);
  if (itemId !== null && !item) return refuse('item.unknown');
  if (cardId !== null && !item?.cards.some((card) => card.id === cardId)) return refuse('card.unknown');
  const stage: Stage = { view, itemId, cardId, text };
  const stands = JSON.stringify(stage) === JSON.stringify(screen.pinned);
  return stands ? done() : done({ type: 'screen.pinned', screenId, stage });
}

export const decideScreens: DecideTable<
  'screen.add' | 'screen.connect' | 'screen.rename' | 'screen.pin' | 'screen.unpin' | 'screen.remove'
> = {
  'screen.add': (state, { name }, { newId }) => decideAdded(state, newId(), name),
  'screen.connect': (state, { screenId, name }) => decideAdded(state, screenId, name),

  'screen.rename'(state, { screenId, name }) {
    const screen = findScreen(state, screenId);
    if (!screen) return refuse('screen.unknown');
    return screen.name === name ? done() : done({ type: 'screen.renamed', screenId, name });
  },

  'screen.pin': decidePin,

  'screen.unpin'(state, { screenId }) {
    const screen = findScreen(state, screenId);
    if (!screen) return refuse('screen.unknown');
    return screen.pinned === null ? done() : done({ type: 'screen.unpinned', screenId });
  },

  'screen.remove': (state, { screenId }) =>
    findScreen(state, screenId) ? done({ type: 'screen.removed', screenId }) : done(),
};

function withScreen(state: MeetingState, screenId: string, changes: Partial<Screen>): MeetingState {
  const screens = state.screens.map((screen) => (screen.id === screenId ? { ...screen, ...changes } : screen));
  return { ...state, screens };
}

export const evolveScreens: EvolveTable<
  'screen.added' | 'screen.renamed' | 'screen.pinned' | 'screen.unpinned' | 'screen.removed'
> = {
  'screen.added': (state, { screen }) => ({ ...state, screens: [...state.screens, screen] }),
  'screen.renamed': (state, { screenId, name }) => withScreen(state, screenId, { name }),
  'screen.pinned': (state, { screenId, stage }) => withScreen(state, screenId, { pinned: stage }),
  'screen.unpinned': (state, { screenId }) => withScreen(state, screenId, { pinned: null }),
  'screen.removed': (state, { screenId }) => ({
    ...state,
    screens: state.screens.filter((screen) => screen.id !== screenId),
    screensLetGo: [...state.screensLetGo, screenId],
  }),
};
