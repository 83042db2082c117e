// What a summary tells of a meeting: a part of its minutes, so that the gate reads it and what was settled there holds here too,
// with what goes on after the meeting: the themes of its items, and how its agreements stand today (rules SU2, SU3).

import type { MeetingState } from '../meeting/model.ts';
import type { Activity } from '../meeting/model/activities.ts';
import { responsibleFor } from '../meeting/responsible.ts';
import type { CheckOutActivity } from '../meeting/activities/checkOut/check-out.ts';
import type { RateActivity } from '../meeting/activities/rate/rate.ts';
import { cleanLine } from '../minutes/clean-text.ts';
import { agreementOf, type Minutes, type MinutesAgreement, type MinutesItem } from '../minutes/minutes.ts';
import { itemNumbers } from '../minutes/numbering.ts';

type Tells = (text: string) => boolean;

/**
 * That part of minutes without anything closed, from the meeting as everybody may see it. Nobody settles a sentence of what is
 * added to the minutes here, so it is added only where `tells` says that it may be told.
 */
export function summaryPart(minutes: Minutes, state: MeetingState, tells: Tells): Minutes {
  return {
    ...minutes,
    standing: { ...minutes.standing, reason: '' },
    ...{ place: '', reopenings: [], attachments: [], parked: [], carriedOver: [], followedUp: [], nextMeeting: null },
    items: minutes.items.filter(({ closed }) => !closed).map((item) => itemPart(item, state, tells)),
    agreements: minutes.agreements.map((agreement) => agreementToday(agreement, state, tells)),
  };
}

function itemPart(item: MinutesItem, { agenda }: MeetingState, tells: Tells): MinutesItem {
  const themes = agenda.find(({ id }) => id === item.id)?.themes ?? [];
  return {
    ...item,
    ...{ lead: '', caseText: '', proposal: '', account: [], vote: null, statements: [], attachments: [], missing: [] },
    activities: item.activities.flatMap(ratingPart),
    themes: themes.map(cleanLine).filter((theme) => theme !== '' && tells(theme)),
  };
}

/** What was given from 1 to 5, without anything that somebody wrote to it; nothing of other activities. */
function ratingPart(activity: Activity): Activity[] {
  const bare = { ...activity, title: '', answers: [], tookPart: [], earlier: [] };
  if (activity.kind === 'rate') {
    const { setup, contributions } = activity as RateActivity;
    return [
      {
        ...bare,
        setup: { ...setup, low: '', high: '' },
        contributions: contributions.map((one) => ({ ...one, piece: { ...one.piece, reason: '' } })),
      },
    ];
  }
  if (activity.kind !== 'checkOut') return [];
  const { contributions } = activity as CheckOutActivity;
  return [{ ...bare, contributions: contributions.filter(({ piece }) => piece.type === 'worth') }];
}

/** As it was agreed, with who is responsible, when and how it stands now. */
function agreementToday(then: MinutesAgreement, state: MeetingState, tells: Tells): MinutesAgreement {
  const kept = state.agreements.find(({ id }) => id === then.id);
  if (!kept) return then;
  const now = agreementOf(state, { ...kept, owner: responsibleFor(kept) }, itemNumbers(state));
  // What stands in the minutes already is settled there.
  const mayTell = (text: string | null, before: string | null) => text === null || text === before || tells(text);
  const { responsible, responsibleRole } = mayTell(now.responsible, then.responsible) ? now : then;
  const school = cleanLine(kept.school);
  return {
    ...{ id: then.id, itemId: then.itemId, itemNumber: then.itemNumber, what: then.what, responsible },
    ...(responsibleRole && { responsibleRole }),
    followUpOn: now.followUpOn,
    followUpWhere: mayTell(now.followUpWhere, then.followUpWhere) ? now.followUpWhere : then.followUpWhere,
    status: now.status,
    ...(school !== '' && tells(school) && { school }),
  };
}
