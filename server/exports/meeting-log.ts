// What happened in a meeting, event by event, for the record: as JSON, and as rows that people can read. For the staff alone;
// what somebody answered in secret is in neither.

import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { findParticipant, type MeetingState } from '../../src/lib/core/meeting/model.ts';
import { visibleEvent } from '../../src/lib/core/meeting/visibility.ts';
import { csv } from '../../src/lib/core/minutes/csv.ts';

/** So many events are written at a time, so that a long log holds nobody up. */
const AT_A_TIME = 200;

/** `[{seq, at, by, event}]`, as the staff see them. */
export function* logJson(events: readonly RecordedEvent[], state: MeetingState): Generator<Uint8Array> {
  yield Buffer.from('[\n');
  for (const [index, part] of parts(events)) {
    const lines = part.map((recorded) => JSON.stringify(visibleEvent(recorded, null, state, 'staff')));
    yield Buffer.from((index === 0 ? '' : ',\n') + lines.join(',\n'));
  }
  yield Buffer.from('\n]\n');
}

/** Number, time, who, what, and all of it. */
export function* logCsv(events: readonly RecordedEvent[], state: MeetingState): Generator<Uint8Array> {
  const columns = ['nr', 'tid', 'hvem', 'type', 'indhold'].map((head) => ({ head, width: 0 }));
  yield Buffer.from(csv({ columns, rows: [] }, state.language));
  for (const [, part] of parts(events)) {
    const rows = part.map((recorded) => {
      const { seq, at, by, event } = visibleEvent(recorded, null, state, 'staff');
      const name = by === null ? '' : (findParticipant(state, by)?.name ?? '');
      const cells = [String(seq), new Date(at).toISOString(), name, event.type, JSON.stringify(event)];
      return cells.map((text) => ({ text }));
    });
    // The mark at the beginning and the heads stand in the file once.
    const text = csv({ columns: [], rows }, state.language);
    yield Buffer.from(text.slice(text.indexOf('\n') + 1));
  }
}

function* parts(events: readonly RecordedEvent[]): Generator<[number, readonly RecordedEvent[]]> {
  for (let at = 0; at < events.length; at += AT_A_TIME) yield [at, events.slice(at, at + AT_A_TIME)];
}
