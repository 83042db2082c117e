// What somebody did, in a few words: for "Fortryd" and for the time line. A kind of event without words is passed over.

import type { MeetingEvent } from '$lib/core/meeting/events.ts';
import { findItem, type MeetingState } from '$lib/core/meeting/model.ts';
import { MINUTE_MS } from '$lib/core/time.ts';
import { m } from '$lib/paraglide/messages.js';
import { itemTitle } from './words.ts';

/** A short name of what was done with these events; a general one when there is none of its own. */
export function actionWords(events: readonly MeetingEvent[], after: MeetingState, before: MeetingState): string {
  const said = events.map((event) => oneWord(event, after, before)).find((word) => word !== '');
  return said ?? m.time_did_something();
}

function oneWord(event: MeetingEvent, after: MeetingState, before: MeetingState): string {
  const title = 'itemId' in event ? titleOf(event.itemId, after, before) : '';
  switch (event.type) {
    case 'meeting.started':
      return m.time_did_start();
    case 'meeting.closed':
      return m.time_did_close();
    case 'item.started':
      return m.time_did_take_up({ title });
    case 'item.skipped':
      return m.time_did_skip({ title });
    case 'parking.added':
      return m.time_did_park({ title: event.parked.text });
    case 'clock.paused':
      return m.time_did_pause();
    case 'clock.resumed':
      return m.time_did_resume();
    case 'clock.added':
      return minutesWord(event.ms);
    case 'clock.shared':
      return m.time_did_share();
    case 'meeting.extended':
      return m.time_did_extend({ count: Math.round(event.ms / MINUTE_MS) });
    case 'stage.shown':
    case 'card.shown':
      return m.time_did_show();
    case 'decision.recorded':
      return m.time_did_decide();
    case 'vote.recorded':
      return m.records_did_vote();
    case 'statement.added':
    case 'statement.edited':
    case 'statement.moved':
    case 'statement.removed':
      return m.records_did_statement();
    case 'attendance.itemSet':
      return event.disqualified ? m.records_did_disqualify() : '';
    case 'agreement.added':
    case 'agreement.edited':
    case 'agreement.removed':
    case 'agreement.settled':
      return m.time_did_agreement();
    case 'agreement.answered':
      return event.accepts ? m.agreements_did_accept() : m.agreements_did_decline();
    case 'item.added':
      return m.time_did_add({ title: itemTitle(event.item) });
    case 'item.removed':
      return m.time_did_remove({ title });
    case 'item.moved':
      return m.time_did_move({ title });
    case 'overrun.asked':
      return m.time_did_ask();
    default:
      return '';
  }
}

function minutesWord(ms: number): string {
  const count = Math.round(Math.abs(ms) / MINUTE_MS);
  return ms > 0 ? m.time_did_add_minutes({ count }) : m.time_did_take_minutes({ count });
}

function titleOf(itemId: string | null, after: MeetingState, before: MeetingState): string {
  const item = findItem(after, itemId) ?? findItem(before, itemId);
  return item ? itemTitle(item) : '';
}
