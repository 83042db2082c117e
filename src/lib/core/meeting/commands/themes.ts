// The command of an item's themes; what it means stands in areas/themes.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { themesSchema } from '../model/themes.ts';

export const THEMES_COMMANDS = [
  /** All of them, in the place of those that it had. */
  v.object({ type: v.literal('item.setThemes'), itemId: idSchema, themes: themesSchema }),
] as const;
