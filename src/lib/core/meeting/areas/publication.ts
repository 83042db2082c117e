// Which version of the minutes is public, at which address (rules PU1 to PU4, PU10, PU11). What stands there lies in the store, put there
// by the server once the gate has let it through; here is only that it does, since when, and why no longer.

import type { Publishing } from '../commands/publication.ts';
import { done, refuse, type DecideTable, type EvolveTable } from '../area.ts';
import type { MeetingState } from '../model.ts';
import type { Publication } from '../model/minutes.ts';
import { isNeverPublic } from '../never-public.ts';
import type { RefusalCode } from '../refusals.ts';
import { isRehearsal } from '../rehearsal.ts';

/** Why this version cannot be made public, whatever stands in it; null when it can. */
export function unpublishable(state: MeetingState, version: number): RefusalCode | null {
  if (isNeverPublic(state)) return 'publication.never';
  if (isRehearsal(state.id)) return 'publication.rehearsal';
  const newest = state.minutes.versions.at(-1);
  if (!newest) return 'publication.notApproved';
  return newest.number === version ? null : 'publication.notNewest';
}

/** What is public now; null when nothing is, or no longer. */
export function standingPublication({ minutes }: Pick<MeetingState, 'minutes'>): Publication | null {
  return minutes.publication?.withdrawn === null ? minutes.publication : null;
}

/** Whether just that is public: asking for it again changes nothing of what stands there. */
export function isPublicAlready(
  state: Pick<MeetingState, 'minutes'>,
  { version, template, isListed }: Pick<Publishing, 'version' | 'template' | 'isListed'>,
): boolean {
  const standing = standingPublication(state);
  return standing?.version === version && standing.template === template && standing.isListed === isListed;
}

export const decidePublication: DecideTable<'minutes.publish' | 'minutes.list' | 'minutes.withdraw'> = {
  'minutes.publish'(state, { publicId, version, template, note, isListed }) {
    const code = unpublishable(state, version);
    if (code) return refuse(code);
    if (isPublicAlready(state, { version, template, isListed })) return done();
    // The address that was given once is the meeting's for good.
    const address = state.minutes.publication?.publicId ?? publicId;
    return done({ type: 'minutes.published', publicId: address, version, template, note, isListed });
  },

  'minutes.list'(state, { isListed }) {
    const standing = standingPublication(state);
    if (!standing) return refuse('publication.none');
    return standing.isListed === isListed ? done() : done({ type: 'minutes.listed', isListed });
  },

  'minutes.withdraw': (state, { note }) =>
    standingPublication(state) ? done({ type: 'minutes.withdrawn', note }) : refuse('publication.none'),
};

export const evolvePublication: EvolveTable<'minutes.published' | 'minutes.listed' | 'minutes.withdrawn'> = {
  'minutes.published': (state, { publicId, version, template, isListed }, { at }) =>
    withPublication(state, { publicId, version, template, isListed, atMs: at, withdrawn: null }),

  'minutes.listed'(state, { isListed }) {
    const { publication } = state.minutes;
    return publication ? withPublication(state, { ...publication, isListed }) : state;
  },

  'minutes.withdrawn'(state, { note }, { at }) {
    const { publication } = state.minutes;
    return publication ? withPublication(state, { ...publication, withdrawn: { atMs: at, note } }) : state;
  },
};

function withPublication(state: MeetingState, publication: Publication): MeetingState {
  return { ...state, minutes: { ...state.minutes, publication } };
}
