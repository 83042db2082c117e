// The event of an item's themes; what it means stands in areas/themes.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';

export const THEMES_EVENTS = [
  v.object({ type: v.literal('item.themesSet'), itemId: idSchema, themes: v.array(v.string()) }),
] as const;
