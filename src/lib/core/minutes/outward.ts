// The meeting as it is told where nobody settles anything first: in mails and calendars (rule PG2). Nothing closed, and of the
// sentences that the confidentiality check marks only those that the staff have said may stand.

import { settledOf } from '../meeting/areas/publicity.ts';
import type { MeetingState } from '../meeting/model.ts';
import { visibleState } from '../meeting/visibility.ts';
import { checkTexts } from './confidentiality/check.ts';
import { sentencesOf } from './confidentiality/sentences.ts';
import type { Part } from './confidentiality/where.ts';
import { editedText } from './inline-edit.ts';

/** What stands for a title of which nothing may be told. */
const WITHHELD = '–';

/** The state with its title, place, forum, school and headings as they may be told to anybody. */
export function outwardState(whole: MeetingState): MeetingState {
  const state = visibleState(whole, 'open');
  const told = (part: Part, text: string, itemId?: string) => tellable(whole, part, text, itemId);
  return {
    ...state,
    title: told('title', state.title) || WITHHELD,
    place: told('place', state.place),
    forum: told('forum', state.forum),
    school: told('school', state.school),
    agenda: state.agenda.map((item) =>
      item.closed ? item : { ...item, title: told('itemTitle', item.title, item.id) || WITHHELD },
    ),
  };
}

/** Whether a line that the public reads as it is typed holds nothing that the check marks. */
export function isTellable(text: string): boolean {
  return checkTexts([{ where: { part: 'title' }, pieces: [{ text }] }]).length === 0;
}

/** The text with what was settled laid over it, and without what nobody has settled yet. */
function tellable({ settled }: MeetingState, part: Part, text: string, itemId?: string): string {
  const where = { part, ...(itemId !== undefined && { itemId }) };
  const marked = new Map(checkTexts([{ where, pieces: [{ text }] }]).map((finding) => [finding.text, finding]));
  const edits = sentencesOf(text).flatMap(({ start, end }) => {
    const finding = marked.get(text.slice(start, end));
    const said = finding && settledOf(settled, finding);
    return !finding || said?.how === 'noResult' ? [] : [{ start, end, text: said?.text ?? '' }];
  });
  return editedText(text, edits);
}
