// An agreement with its history as a page shows it: names and days in words, and nothing of the rest of its meeting.

import { responsibleName } from './components/common/responsible.ts';
import { statusWord } from './components/office/agreements/agreement-words.ts';
import { dayLong } from './components/common/format.ts';
import { tableRoleWord } from './components/common/words.ts';
import type { AgreementFace } from './core/meeting/agreement-history.ts';
import { responsibleFor } from './core/meeting/responsible.ts';
import type { MeetingState } from './core/meeting/model.ts';
import { m } from './paraglide/messages.js';
import type { AgreementDetails, NamedChange } from '$server/agreements/follow-ups.ts';

/** What the page of one agreement holds. */
export function shownAgreement({ entry, agreement, state, itemTitle, history }: AgreementDetails) {
  const { handedTo, owner, source } = agreement;
  return {
    entry,
    responsible: responsibleName(state, responsibleFor(agreement)),
    /** Whom it was agreed with, where somebody else has taken over since. */
    agreedWith: handedTo === null ? '' : responsibleName(state, owner) || m.agreements_noOwner(),
    ...{ itemTitle, quote: source?.quote ?? '', meetingAtMs: state.startsAtMs, timeZone: state.timeZone },
    history: history.map((change) => shownChange(state, change)).reverse(),
  };
}

/** A change as a line: when, who, what is other than before, and why. */
function shownChange(state: MeetingState, { atMs, by, byRole, changed, isRemoved, note }: NamedChange) {
  const said = (Object.keys(changed) as (keyof AgreementFace)[]).map((key) => lineOf(state, key, changed));
  return {
    atMs,
    who: by === null ? m.agreements_by_program() : tableRoleWord(byRole) || by || m.agreements_by_gone(),
    lines: [...(isRemoved ? [m.agreements_change_removed()] : []), ...said.filter((line) => line !== '')],
    note,
  };
}

function lineOf(state: MeetingState, key: keyof AgreementFace, changed: Partial<AgreementFace>): string {
  const { what = '', responsible = null, followUpOn = null, followUpAt = null, school, sparring } = changed;
  switch (key) {
    case 'what':
      return m.agreements_change_what({ value: what });
    case 'responsible':
      return m.agreements_change_responsible({ value: responsibleName(state, responsible) || m.agreements_noOwner() });
    case 'followUpOn':
      return m.agreements_change_followUpOn({ value: followUpOn ? dayLong(followUpOn) : m.agreements_noDate() });
    case 'followUpAt':
      return followUpAt ? m.agreements_change_followUpAt({ value: followUpAt.name }) : '';
    case 'school':
      return school ? m.agreements_change_school({ value: school }) : '';
    case 'sparring':
      return sparring ? m.agreements_change_sparring({ value: sparring }) : '';
    case 'status':
      return changed.status ? m.agreements_change_status({ value: statusWord(changed.status) }) : '';
    case 'answer':
      if (!changed.answer) return '';
      return changed.answer.accepts ? m.agreements_accepted() : m.agreements_declined();
  }
}
