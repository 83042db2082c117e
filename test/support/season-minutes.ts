// The minutes of three talks of a season as a summary takes them, made by playing the meetings: two with Fjordskolen, one with
// Østerskolen, each with decisions, themes, agreements and a rating by as many people as is said.

import type { NewItem } from '../../src/lib/core/meeting/commands.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import type { Source } from '../../src/lib/core/summary/summary.ts';
import { summaryPart } from '../../src/lib/core/summary/summary-part.ts';
import { MINUTE_MS, Play, createCommand } from './play.ts';

const AGENDA: NewItem[] = [
  { title: 'Siden sidst', kind: 'followUp', plannedMs: 10 * MINUTE_MS },
  { title: 'Trivsel og fravær', kind: 'discussion', plannedMs: 30 * MINUTE_MS },
  { title: 'Ledelsesforhold', kind: 'discussion', plannedMs: 10 * MINUTE_MS, closed: true },
  { title: 'Faglige resultater', kind: 'decision', plannedMs: 30 * MINUTE_MS },
  { title: 'Aftaler', kind: 'agreements', plannedMs: 10 * MINUTE_MS },
];
export const STATEMENT = 'Vi bruger data til at blive klogere';

export interface Talk {
  id: string;
  school: string;
  startsAtMs: number;
  /** What each of those there gave the statement. */
  ratings: readonly number[];
  decisions: readonly [string, string];
  themes: readonly [string[], string[]];
}

const DAY_MS = 24 * 60 * MINUTE_MS;
const SPRING = Date.UTC(2027, 2, 12, 8);
export const TALKS: readonly [Talk, Talk, Talk] = [
  {
    ...{ id: 'forst', school: 'Fjordskolen', startsAtMs: SPRING, ratings: [3, 3, 4, 2, 4] },
    decisions: ['Skolen laver en plan for fravær i udskolingen.', 'Skolen følger læsningen tættere på 4. årgang.'],
    themes: [['Trivsel', 'Fravær'], ['Faglige resultater']],
  },
  {
    ...{ id: 'oster', school: 'Østerskolen', startsAtMs: SPRING + 20 * DAY_MS, ratings: [5, 4, 4] },
    decisions: ['Elevrådet inddrages i arbejdet med trivsel.', ''],
    themes: [['trivsel'], []],
  },
  {
    ...{ id: 'sidst', school: 'fjordskolen', startsAtMs: SPRING + 80 * DAY_MS, ratings: [4, 4, 5, 3, 4, 4] },
    decisions: ['Planen for fravær fortsætter næste skoleår.', 'Skolen deler sin model for læsevejledning.'],
    themes: [['Fravær'], ['Faglige resultater', 'Elevinddragelse']],
  },
];

/** The talk, held and closed. */
export function heldTalk({ id, school, startsAtMs, ratings, decisions, themes }: Talk): MeetingState {
  const play = new Play();
  play.nowMs = startsAtMs;
  const title = `Skoleudviklingssamtale med ${school}`;
  play.send({ ...createCommand(AGENDA), meetingId: id, forum: '', school, title, startsAtMs }, 'system');
  const join = (participantId: string, name: string, role: 'facilitator' | 'participant') =>
    play.send({ type: 'participant.join', participantId, name, tableRole: null, role }, 'system');
  join('anna', 'Anna Holm', 'facilitator');
  ratings.forEach((_rating, n) => join(`p${n}`, `Person ${n}`, 'participant'));
  play.done({ type: 'meeting.start' });
  const [, first, closed, second] = play.state.agenda.map((item) => item.id);
  if (!first || !closed || !second) throw new Error('the agenda has its items');
  play.done({ type: 'item.setThemes', itemId: first, themes: themes[0] });
  play.done({ type: 'item.setThemes', itemId: second, themes: themes[1] });
  play.done({ type: 'item.setThemes', itemId: closed, themes: ['Hemmeligt tema'] });
  play.done({ type: 'decision.record', itemId: first, text: decisions[0] });
  play.done({ type: 'decision.record', itemId: second, text: decisions[1] });
  play.done({ type: 'decision.record', itemId: closed, text: 'Hemmelig beslutning' });
  const agree = (itemId: string, what: string, followUpOn: string) =>
    play.done({ type: 'agreement.add', itemId, what, owner: { participantId: 'anna' }, followUpOn });
  agree(first, `Følge op på trivslen på ${school}`, '2027-05-01');
  agree(closed, 'Hemmelig aftale', '2027-05-01');
  rate(play, first, ratings);
  play.done({ type: 'meeting.close' });
  return play.state;
}

function rate(play: Play, itemId: string, ratings: readonly number[]): void {
  const setup = { statements: [STATEMENT] };
  play.done({ type: 'activity.start', itemId, kind: 'rate', title: 'Hvor er vi?', setup });
  const activityId = play.state.activities.at(-1)?.id ?? '';
  ratings.forEach((rating, n) =>
    play.done(
      { type: 'activity.answer', activityId, answer: { ratings: [rating], reasons: ['Fordi det er sådan'] } },
      { participantId: `p${n}`, role: 'participant' },
    ),
  );
  play.done({ type: 'activity.end', activityId });
}

/** What a summary takes of it, without a gate between. */
export function sourceOf(state: MeetingState): Source {
  const open = visibleState(state, 'open');
  const minutes = minutesOf(open, () => [], { audience: 'intern', approved: false });
  const closedItems = state.agenda.filter(({ closed }) => closed).length;
  return { minutes: summaryPart(minutes, open, () => true), closedItems };
}
