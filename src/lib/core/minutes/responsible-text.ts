// Who is responsible for an agreement, in the words of the minutes' language.

import type { MinutesAgreement } from './minutes.ts';
import type { MinutesWords } from './words.ts';

/** The name, or the role at the table; null when nobody is responsible. An erased name is said to be one. */
export function responsibleText(
  { responsible, responsibleRole }: Pick<MinutesAgreement, 'responsible' | 'responsibleRole'>,
  words: Pick<MinutesWords, 'tableRoles' | 'erasedName'>,
): string | null {
  if (responsible === null) return null;
  if (responsibleRole === undefined) return responsible || words.erasedName;
  const role = words.tableRoles[responsibleRole] || words.erasedName;
  return role.charAt(0).toLocaleUpperCase('da') + role.slice(1);
}
