// A meeting's minutes as they stand now, for a reader of that sight: what they may not see is not in them.

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Doc } from 'yjs';
import { agendaPart } from '../../src/lib/core/minutes/agenda.ts';
import { cleanLine } from '../../src/lib/core/minutes/clean-text.ts';
import type { Block, Inline } from '../../src/lib/core/minutes/document.ts';
import { noteBlocks } from '../../src/lib/core/minutes/note-blocks.ts';
import { minutesOf, type Minutes } from '../../src/lib/core/minutes/minutes.ts';
import { isLocked } from '../../src/lib/core/meeting/model/minutes.ts';
import { findItem, groupsOf, type MeetingState } from '../../src/lib/core/meeting/model.ts';
import { groupFragment, itemFragment } from '../../src/lib/core/meeting/notes-rights.ts';
import { sightOf, visibleState, type Sight } from '../../src/lib/core/meeting/visibility.ts';
import { mayDo } from '../../src/lib/core/organisation/permissions.ts';
import type { Account } from '../auth/account.ts';
import type { MeetingEntry } from '../store/meeting-directory.ts';
import type { Seat } from '../store/seats-store.ts';

/** Where the text of a document is read from (`NotesServer`). */
export interface NotesReader {
  text(docName: string): Promise<Doc>;
}

/**
 * What somebody may read of a meeting's minutes: the staff all of it, a member of the organisation or a guest what is open
 * to them; null for a stranger.
 */
export function minutesSight(
  state: MeetingState,
  meeting: Pick<MeetingEntry, 'organisationId'>,
  { account, seat }: { account: Account | null; seat: Seat | null },
): Sight | null {
  const isOurs = account?.organisationId === meeting.organisationId;
  if (isOurs && mayDo(account.role, 'minutes.write')) return 'staff';
  const sight = seat ? sightOf(state, seat) : 'none';
  if (sight !== 'none') return sight;
  // A draft is the staff's alone (rule MT7).
  return isOurs && state.phase !== 'draft' ? 'open' : null;
}

/** The minutes of a meeting in this state, with its notes and what was edited over them. */
export async function readMinutes(notes: NotesReader, state: MeetingState, sight: Sight): Promise<Minutes> {
  const seen = visibleState(state, sight);
  const context = { audience: 'intern', approved: isLocked(state) } as const;
  const notesOf = await readNotes(notes, state, sight);
  // Forty pages take some milliseconds here and some there: in between, everybody else is served.
  await nextTurn();
  return minutesOf(seen, notesOf, context);
}

/** What stands in the notes of each item, whatever was edited over them. */
export async function readNotes(
  notes: NotesReader,
  state: MeetingState,
  sight: Sight,
): Promise<(itemId: string) => Block[]> {
  const seen = visibleState(state, sight);
  const shared = await notes.text(seen.notes.shared);
  const closed = seen.notes.closed === undefined ? null : await notes.text(seen.notes.closed);
  const textOf = (itemId: string) => (findItem(seen, itemId)?.closed ? closed : shared);
  return (itemId) => blocksOf(seen, textOf(itemId), itemId);
}

/** The agenda of a meeting as minutes that hold nothing else. */
export function readAgenda(state: MeetingState, sight: Sight): Minutes {
  const context = { audience: 'intern', approved: false } as const;
  return agendaPart(minutesOf(visibleState(state, sight), () => [], context));
}

/** What was written for an item: its own page, and under each group's name that group's, where there is any text. */
function blocksOf(state: MeetingState, text: Doc | null, itemId: string): Block[] {
  if (text === null) return [];
  const groups = groupsOf(state, itemId).flatMap(({ id, name }): Block[] => {
    const blocks = noteBlocks(text.getXmlFragment(groupFragment(id)));
    const content: Inline[] = [{ type: 'text', text: cleanLine(name) }];
    return blocks.length === 0 ? [] : [{ type: 'heading', level: 1, content }, ...blocks];
  });
  return [...noteBlocks(text.getXmlFragment(itemFragment(itemId))), ...groups];
}
