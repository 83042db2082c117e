// The log of a meeting in plain words: when, what, who. What says nothing to people is passed over.

import { standingPublication } from '$lib/core/meeting/areas/publication.ts';
import type { RecordedEvent } from '$lib/core/meeting/events.ts';
import { evolve } from '$lib/core/meeting/evolve.ts';
import { findItem, findParticipant, type MeetingState } from '$lib/core/meeting/model.ts';
import { m } from '$lib/paraglide/messages.js';
import { actionWords } from './action-words.ts';
import { templateName } from './minutes-templates.ts';
import { itemTitle } from './words.ts';

export interface LogRow {
  seq: number;
  atMs: number;
  text: string;
  /** Empty for the server itself. */
  who: string;
}

/** The rows of a log, in order. */
export function logWords(log: readonly RecordedEvent[]): LogRow[] {
  const rows: LogRow[] = [];
  let state: MeetingState | null = null;
  for (const recorded of log) {
    const before = state;
    const after = evolve(before, recorded);
    state = after;
    const text = capital(textOf(recorded, before ?? after, after));
    const who = recorded.by === null ? '' : (findParticipant(after, recorded.by)?.name ?? '');
    if (text !== '') rows.push({ seq: recorded.seq, atMs: recorded.at, text, who });
  }
  return rows;
}

function textOf({ event }: RecordedEvent, before: MeetingState, after: MeetingState): string {
  switch (event.type) {
    case 'meeting.created':
      return m.time_log_created();
    case 'meeting.reopened':
      return m.time_log_reopened({ reason: event.reason });
    case 'participant.joined':
      return m.time_log_joined({ name: event.participant.name });
    case 'decision.recorded': {
      const item = findItem(after, event.itemId);
      return m.time_log_decision({ title: item ? itemTitle(item) : '', text: event.text });
    }
    case 'agreement.added':
      return m.time_log_agreement({ what: event.agreement.what });
    case 'overrun.decided': {
      const { extend, park, decide } = event.tally;
      return m.time_log_overrun({ extend, park, decide });
    }
    case 'finding.resolved':
      return m.publicity_log_resolved({ text: event.finding.text });
    case 'finding.reopened':
      return m.publicity_log_reopened({ text: event.finding.text });
    case 'minutes.published':
      return standingPublication(before)?.version === event.version
        ? m.publication_log_reshaped({ version: event.version, name: templateName(event.template) })
        : m.publication_log_published({ version: event.version });
    case 'minutes.listed':
      return event.isListed ? m.publication_log_listed() : m.publication_log_unlisted();
    case 'minutes.templateChosen':
      return m.papers_template_log({ name: templateName(event.template) });
    case 'minutes.withdrawn':
      return m.publication_log_withdrawn({ note: event.note });
    case 'action.undone':
      return m.time_log_undone();
    default: {
      const text = actionWords([event], after, before);
      return text === m.time_did_something() ? '' : text;
    }
  }
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
