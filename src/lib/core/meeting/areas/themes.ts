// What an item is filed under (rules TH1 to TH4): put on by the staff at any time, for it is no part of what is approved, and by
// a card when it is shown for the first time.

import { done, refuse, type DecideTable, type EvolveTable } from '../area.ts';
import { findItem } from '../model.ts';
import { withItem } from './agenda.ts';

export const decideThemes: DecideTable<'item.setThemes'> = {
  'item.setThemes'(state, { itemId, themes }) {
    const item = findItem(state, itemId);
    if (!item) return refuse('item.unknown');
    const stands = item.themes.join('\n') === themes.join('\n');
    return stands ? done() : done({ type: 'item.themesSet', itemId, themes });
  },
};

export const evolveThemes: EvolveTable<'item.themesSet'> = {
  'item.themesSet': (state, { itemId, themes }) => withItem(state, itemId, (item) => ({ ...item, themes })),
};
