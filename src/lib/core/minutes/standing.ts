// How far minutes are, as their readers are told: which version it is, who stands by it, and why it came after another.

import { findParticipant, type MeetingState } from '../meeting/model.ts';
import { versionNumber, type MinutesStatus, type MinutesVersion } from '../meeting/model/minutes.ts';
import { cleanLine, cleanText } from './clean-text.ts';

export interface MinutesStanding {
  status: MinutesStatus;
  version: number;
  /** Why it came after the version before; empty for the first. */
  reason: string;
  /** "YYYY-MM-DD" while comments are asked for. */
  commentsUntil: string | null;
  approvedAtMs: number | null;
  /** Who approved it for all, with an empty name when that has been erased; null when each of them did, and for a draft. */
  approvedFor: { name: string } | null;
  /** Each who stands by it, once it is approved. */
  approvals: { name: string; atMs: number }[];
}

/** What is said of the minutes as they stand: the version that is approved, or the one on its way to it. */
export function standingOf(state: MeetingState): MinutesStanding {
  const { minutes } = state;
  const approved = minutes.status === 'approved' ? minutes.versions.at(-1) : undefined;
  if (approved) return standingOfVersion(state, approved);
  return {
    status: minutes.status,
    version: versionNumber(minutes),
    reason: cleanText(minutes.reason).trim(),
    commentsUntil: minutes.commentsUntil,
    approvedAtMs: null,
    approvedFor: null,
    approvals: [],
  };
}

/** What is said of a version that was approved. */
export function standingOfVersion(state: MeetingState, version: MinutesVersion): MinutesStanding {
  const name = (participantId: string) => cleanLine(findParticipant(state, participantId)?.name ?? '');
  return {
    status: 'approved',
    version: version.number,
    reason: cleanText(version.reason).trim(),
    commentsUntil: null,
    approvedAtMs: version.atMs,
    approvedFor: version.by === null ? null : { name: name(version.by) },
    approvals: version.approvals.map(({ by, atMs }) => ({ name: name(by), atMs })),
  };
}
