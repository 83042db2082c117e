// What waits for an account, from the lists: no meeting is opened for it (rules OW2 to OW6).

import { isTalkAgenda } from '../../src/lib/core/fora/coverage/talk-agenda.ts';
import { dayAfter } from '../../src/lib/core/meeting/reminder-days.ts';
import type { PersonRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { dayReader } from '../../src/lib/core/minutes/dates.ts';
import type { OwnMeeting } from '../../src/lib/core/overview/meeting-tasks.ts';
import type { Task } from '../../src/lib/core/overview/task.ts';
import { SOON_DAYS, tasksOf } from '../../src/lib/core/overview/tasks.ts';
import { TIME_ZONE } from '../../src/lib/core/time.ts';
import type { Account } from '../auth/account.ts';
import type { NamedRecords } from '../fora/named-records.ts';
import type { Invitations } from '../invitations/invitations.ts';
import type { OverviewStore, WaitingMeeting } from '../store/overview-store.ts';

const DAY_MS = 86_400_000;
/** What lies further back is found on its own page. */
const SINCE_MS = 365 * DAY_MS;
/** So far ahead a meeting that nobody leads begins to wait for all who may. */
const AHEAD_MS = 30 * DAY_MS;

export interface OverviewHouse {
  readonly overview: OverviewStore;
  readonly seasons: NamedRecords<'season'>;
  readonly invitations: Pick<Invitations, 'canSend'>;
}

/** Who asks, and what their account lets them do. */
export interface Asker {
  readonly account: Pick<Account, 'id' | 'organisationId' | 'email' | 'name'>;
  readonly mayLead: boolean;
  readonly mayWrite: boolean;
}

/** All that waits for this account and that it can act on. */
export async function waitingFor(house: OverviewHouse, asker: Asker, nowMs: number): Promise<Task[]> {
  const { overview, invitations } = house;
  const { account, mayLead, mayWrite } = asker;
  const { id, organisationId, email, name } = account;
  const dayOf = dayReader(TIME_ZONE);
  const today = dayOf(nowMs);
  const [own, unled, agreements, declined, seasons] = await Promise.all([
    overview.ownMeetings(organisationId, id, nowMs - SINCE_MS),
    mayLead
      ? overview.unledMeetings(organisationId, { fromMs: nowMs - SINCE_MS, untilMs: nowMs + AHEAD_MS })
      : Promise.resolve([]),
    overview.ownAgreements(organisationId, email, dayAfter(today, SOON_DAYS)),
    mayWrite ? overview.declined(organisationId, id) : Promise.resolve([]),
    mayLead ? house.seasons.list(organisationId) : Promise.resolve([]),
  ]);
  const isAhead = ({ phase }: WaitingMeeting) => phase === 'planned';
  const neverMailed = Map.groupBy(
    await overview.neverMailed([...own, ...unled].filter(isAhead).map((meeting) => meeting.id)),
    ({ meetingId }) => meetingId,
  );
  const ownMeetings = onceEach(own, unled).map((meeting) =>
    ownMeeting(meeting, dayOf(meeting.startsAtMs), neverMailed.get(meeting.id) ?? []),
  );
  return tasksOf({
    ...{ name, today, nowMs, mayLead, mayWrite, canSend: invitations.canSend },
    ...{ meetings: ownMeetings, declined },
    agreements: agreements.map(({ accepts, ...one }) => ({ ...one, isAnswered: accepts !== null })),
    seasons: seasons
      .filter(({ retiredAtMs }) => retiredAtMs === null)
      .map((season) => ({ id: season.id, tasks: season.content.tasks })),
  });
}

const RANK: Record<PersonRole, number> = {
  observer: 0,
  participant: 1,
  secretary: 2,
  coFacilitator: 3,
  facilitator: 4,
};
const rankOf = ({ role }: WaitingMeeting): number => (role === null || role === 'screen' ? -1 : RANK[role]);

/** Somebody with two seats in a meeting has the one that carries more. A meeting that nobody leads may be theirs already. */
function onceEach(own: readonly WaitingMeeting[], unled: readonly WaitingMeeting[]): WaitingMeeting[] {
  const unledIds = new Set(unled.map(({ id }) => id));
  const mine = own.toSorted((a, b) => rankOf(a) - rankOf(b)).map((one) => [one.id, one] as const);
  const once = new Map([...unled.map((one) => [one.id, one] as const), ...mine]);
  return [...once.values()].map((one) => (unledIds.has(one.id) ? { ...one, role: null } : one));
}

function ownMeeting(
  meeting: WaitingMeeting,
  day: string,
  neverMailed: readonly { participantId: string }[],
): OwnMeeting {
  const { id, title, phase, startsAtMs, plannedMs, minutesStatus, waits, publicVersion, participantId } = meeting;
  return {
    ...{ id, title, phase, day, minutesStatus, waits, publicVersion, participantId },
    role: meeting.role === 'screen' ? 'participant' : meeting.role,
    endMs: startsAtMs + plannedMs,
    isTalk: meeting.school !== '' && isTalkAgenda(meeting.template),
    uninvited: neverMailed.filter(({ participantId: person }) => waits.invited.includes(person)).length,
  };
}
