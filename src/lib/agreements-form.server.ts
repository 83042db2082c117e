// Who is responsible, as it is typed on a page of the office, where no meeting's people are at hand.

import { tableRoleWord } from './components/common/words.ts';
import type { Responsible } from './core/meeting/model/records.ts';
import { TABLE_ROLES } from './core/meeting/vocabulary.ts';

const folded = (text: string): string => text.trim().toLocaleLowerCase('da');

/** A role at the table where it is called so, else the name as it stands. */
export function responsibleFromForm(text: string): Responsible {
  const role = TABLE_ROLES.find((one) => folded(tableRoleWord(one)) === folded(text));
  return role ? { tableRole: role } : { name: text.trim() };
}
