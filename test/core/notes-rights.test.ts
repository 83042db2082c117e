// Who may open and write the notes, in every phase.

import { expect, test } from 'vitest';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import {
  CARET_COLOURS,
  caretOf,
  hasNotes,
  mayReadNotes,
  mayWriteNotes,
} from '../../src/lib/core/meeting/notes-rights.ts';
import { MEETING_PHASES } from '../../src/lib/core/meeting/vocabulary.ts';
import { plannedMeeting } from '../support/play.ts';

const { state } = plannedMeeting();
const shared = state.notes.shared;
const closed = state.notes.closed ?? '';
const people = { facilitator: 'anna', secretary: 'bent', participant: 'carla', screen: 'skærm' };
const seat = (role: keyof typeof people) => ({ role, participantId: people[role] });
const inPhase = (phase: MeetingState['phase']): MeetingState => ({ ...state, phase });

test('[NT2] who writes in the shared notes, phase by phase', () => {
  const writers = Object.fromEntries(
    MEETING_PHASES.map((phase) => [
      phase,
      (['facilitator', 'secretary', 'participant', 'screen'] as const).filter((role) =>
        mayWriteNotes(inPhase(phase), shared, seat(role)),
      ),
    ]),
  );
  expect(writers).toEqual({
    draft: [],
    planned: [],
    running: ['facilitator', 'secretary', 'participant'],
    closing: ['facilitator', 'secretary', 'participant'],
    closed: ['secretary'],
  });
});

test('[NT2] the shared notes are read by every seat, the closed ones by the entitled', () => {
  for (const role of ['facilitator', 'secretary', 'participant', 'screen'] as const) {
    expect(mayReadNotes(state, shared, seat(role))).toBe(true);
  }
  const readers = (given: MeetingState) =>
    (['facilitator', 'secretary', 'participant', 'screen'] as const).filter((role) =>
      mayReadNotes(given, closed, seat(role)),
    );
  expect(readers(state)).toEqual(['facilitator', 'secretary']);
  expect(readers({ ...state, entitled: ['carla'] })).toEqual(['facilitator', 'secretary', 'participant']);
  const running = inPhase('running');
  expect(mayWriteNotes(running, closed, seat('participant'))).toBe(false);
  expect(mayWriteNotes({ ...running, entitled: ['carla'] }, closed, seat('participant'))).toBe(true);
});

test('[NT1] a meeting has the documents that its state names, and no others', () => {
  expect(hasNotes(state, shared)).toBe(true);
  expect(hasNotes(state, closed)).toBe(true);
  expect(hasNotes(state, '')).toBe(false);
  expect(hasNotes(state, 'meeting2.shared')).toBe(false);
  expect(mayReadNotes(state, 'meeting2.shared', seat('facilitator'))).toBe(false);
});

test('[NT9] a seat’s caret has the name that the meeting knows, and a colour that its neighbour has not', () => {
  expect(caretOf(state, 'carla').name).toBe('Carla Juhl');
  expect(caretOf(state, 'carla').color).not.toBe(caretOf(state, 'bent').color);
  expect(caretOf(state, 'nobody')).toEqual({ name: '', color: CARET_COLOURS[0] });
});
