// The agenda as a paper (dagsorden): what minutes hold before anything has happened. It is a part of the minutes, so that the
// gate reads it and what was settled there holds here too (rule DA1).

import type { ItemKind, TableRole } from '../meeting/vocabulary.ts';
import type { Minutes, MinutesItem, MinutesPerson } from './minutes.ts';

/** The agenda as data, for programs. */
export interface AgendaData extends Pick<Minutes, 'meetingId' | 'audience' | 'language' | 'organisation' | 'forum'> {
  school: string;
  title: string;
  place: string;
  timeZone: string;
  planned: Minutes['planned'];
  attachments: string[];
  items: AgendaDataItem[];
}
interface AgendaDataItem extends Pick<
  MinutesItem,
  'id' | 'number' | 'depth' | 'title' | 'closed' | 'planned' | 'lead'
> {
  kind: ItemKind;
  leadRole: TableRole | null;
  proposal: string;
  caseText: string;
  attachments: string[];
}

/** The minutes with nothing in them but what was planned. */
export function agendaPart(minutes: Minutes): Minutes {
  const asInvited = (people: MinutesPerson[]) => people.map((person) => ({ ...person, movements: [] }));
  return {
    ...minutes,
    held: { startMs: null, endMs: null },
    reopenings: [],
    led: [],
    wrote: [],
    present: asInvited(minutes.present),
    apologies: asInvited(minutes.apologies),
    absent: asInvited(minutes.absent),
    items: minutes.items.map((item) => ({
      ...item,
      ...{ skipped: false, account: [], decision: '', vote: null, statements: [], activities: [], missing: [] },
    })),
    agreements: [],
    parked: [],
    carriedOver: [],
    followedUp: [],
    nextMeeting: null,
  };
}

/** What programs are given of an agenda. */
export function agendaData(minutes: Minutes): AgendaData {
  const { meetingId, audience, language, organisation, forum, school, title, place, timeZone, planned } = minutes;
  return {
    ...{ meetingId, audience, language, organisation, forum, school, title, place, timeZone, planned },
    attachments: minutes.attachments,
    items: minutes.items.map(({ id, number, depth, title: name, kind, closed, planned: hours, ...item }) => ({
      ...{ id, number, depth, title: name, kind, closed, planned: hours, lead: item.lead, leadRole: item.leadRole },
      ...{ proposal: item.proposal, caseText: item.caseText, attachments: item.attachments },
    })),
  };
}
