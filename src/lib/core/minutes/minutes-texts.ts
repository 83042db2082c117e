// Every text of the minutes that a person wrote, with its place. A field that is added to `Minutes` does not compile before it
// stands here: as a text that is read, or as what holds none. People's names are told as they are.

import { mapActivity } from './activity-texts.ts';
import type { Field, Piece } from './confidentiality/check.ts';
import { mapBlocks, type TakePiece } from './block-texts.ts';
import type { Part, Where } from './confidentiality/where.ts';
import { editedText, type Edit } from './inline-edit.ts';
import type { Minutes, MinutesAgreement, MinutesItem } from './minutes.ts';

/** What becomes of the texts of one field: for each of its pieces the edits, in order. */
type TakeField = (field: Field) => readonly (readonly Edit[])[];

/** The fields of the minutes, in the order in which they are read. */
export function fieldsOf(minutes: Minutes): Field[] {
  const fields: Field[] = [];
  mapTexts(minutes, (field) => {
    if (field.pieces.some(({ text }) => text !== '')) fields.push(field);
    return [];
  });
  return fields;
}

/** The minutes with edits made in their texts. What is left without words is left out, where the minutes can do without. */
export function mapTexts(minutes: Minutes, take: TakeField): Minutes {
  const line = (part: Part, text: string, itemId?: string): string =>
    editedText(text, take({ where: { part, ...(itemId !== undefined && { itemId }) }, pieces: [{ text }] })[0] ?? []);
  const lines = (part: Part, texts: readonly string[], itemId?: string): string[] =>
    texts.map((text) => line(part, text, itemId)).filter((text) => text !== '');

  const agreement = (one: MinutesAgreement): MinutesAgreement => ({
    id: one.id,
    itemId: one.itemId,
    itemNumber: one.itemNumber,
    what: line('agreement', one.what),
    responsible: one.responsible && line('responsible', one.responsible),
    ...(one.responsibleRole && { responsibleRole: one.responsibleRole }),
    followUpOn: one.followUpOn,
    followUpWhere: line('followUpWhere', one.followUpWhere),
    status: one.status,
    ...(one.school !== undefined && { school: line('school', one.school) }),
  });
  const agreements = (all: readonly MinutesAgreement[]) => all.map(agreement).filter(({ what }) => what !== '');

  const item = (one: MinutesItem): MinutesItem => ({
    id: one.id,
    number: one.number,
    depth: one.depth,
    title: line('itemTitle', one.title, one.id),
    kind: one.kind,
    closed: one.closed,
    skipped: one.skipped,
    planned: one.planned,
    lead: line('lead', one.lead, one.id),
    leadRole: one.leadRole,
    side: one.side,
    caseText: line('caseText', one.caseText, one.id),
    proposal: line('proposal', one.proposal, one.id),
    account: inOneField({ part: 'notes', itemId: one.id }, take, (piece) => mapBlocks(one.account, piece)),
    decision: line('decision', one.decision, one.id),
    vote: one.vote,
    statements: one.statements
      .map(({ kind, by, text }) => ({
        ...{ kind, by: lines('statementBy', by, one.id), text: line('statement', text, one.id) },
      }))
      .filter(({ text }) => text !== ''),
    activities: one.activities.map((activity) =>
      inOneField({ part: 'activity', itemId: one.id }, take, (piece) => mapActivity(activity, piece)),
    ),
    attachments: lines('attachment', one.attachments, one.id),
    missing: one.missing.map(({ name, reason, disqualified }) => ({
      ...{ name, reason: line('absence', reason, one.id), disqualified },
    })),
    ...(one.themes && { themes: lines('theme', one.themes, one.id) }),
  });

  return {
    meetingId: minutes.meetingId,
    audience: minutes.audience,
    language: minutes.language,
    draft: minutes.draft,
    standing: { ...minutes.standing, reason: line('correction', minutes.standing.reason) },
    organisation: line('organisation', minutes.organisation),
    forum: line('forum', minutes.forum),
    school: line('school', minutes.school),
    title: line('title', minutes.title),
    place: line('place', minutes.place),
    timeZone: minutes.timeZone,
    planned: minutes.planned,
    held: minutes.held,
    reopenings: minutes.reopenings.map(({ atMs, reason }) => ({ atMs, reason: line('reopening', reason) })),
    led: minutes.led,
    wrote: minutes.wrote,
    present: minutes.present,
    apologies: minutes.apologies,
    absent: minutes.absent,
    attachments: lines('attachment', minutes.attachments),
    items: minutes.items.map(item),
    agreements: agreements(minutes.agreements),
    parked: minutes.parked
      .map(({ text, ...place }) => ({ text: line('parked', text), ...place }))
      .filter(({ text }) => text !== ''),
    carriedOver: agreements(minutes.carriedOver),
    followedUp: minutes.followedUp
      .map(({ what, responsible, why, ...rest }) => ({
        ...{ what: line('agreement', what), responsible: responsible && line('responsible', responsible) },
        ...{ why: line('agreement', why), ...rest },
      }))
      .filter(({ what }) => what !== ''),
    nextMeeting: minutes.nextMeeting && {
      startMs: minutes.nextMeeting.startMs,
      place: line('nextMeeting', minutes.nextMeeting.place),
    },
  };
}

/** All that the walk reads is one field: what one sentence is about may stand in the heading above it. */
function inOneField<T>(where: Where, take: TakeField, walk: (piece: TakePiece) => T): T {
  const pieces: Piece[] = [];
  walk((piece) => {
    pieces.push(piece);
    return [];
  });
  const edits = take({ where, pieces });
  let next = 0;
  return walk(() => edits[next++] ?? []);
}
