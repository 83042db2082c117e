// One ended activity of each kind whose result is drawn, answered by six people, the same at every run.

import { phaseOf } from '../../src/lib/core/meeting/activities/answering.ts';
import { KINDS, kindOf } from '../../src/lib/core/meeting/activities/kinds.ts';
import type { Activity } from '../../src/lib/core/meeting/model/activities.ts';
import { activityPlay } from './activity-room.ts';

const ACTORS = ['Kommunalbestyrelse', 'Forvaltning', 'Skoleledelser', 'Tillidsrepræsentanter', 'Elever & forældre'];
const FORA = ['Byrådsmøder/udvalgsmøder', 'Ad hoc-udvalg', 'Dialogmøder/borgermøder', 'Skolebesøg'];
const MECHANISMS = [
  'Fælles værdier og tankesæt',
  'Partnerskaber',
  'Problemløsning i hverdagen – også når det brænder på',
];

const SETUPS = {
  mark: { rows: ACTORS, columns: FORA },
  rate: { statements: MECHANISMS },
  dots: { from: { of: 'list', options: MECHANISMS } },
  stance: { statement: 'Vi inddrager eleverne nok' },
  checkOut: {},
} satisfies Partial<Record<keyof typeof KINDS, unknown>>;

/** The kinds that are drawn. */
export const DRAWN_KINDS = Object.keys(SETUPS) as (keyof typeof SETUPS)[];

/** The activity, ended, on the item of that id. */
export function drawnActivity(kind: keyof typeof SETUPS, itemId = 'i4', people = 6): Activity {
  const { play, id, activity, answer, step } = activityPlay(kind, SETUPS[kind], { people });
  let drawn = 0.13;
  const random = () => (drawn = (drawn * 7.31 + 0.37) % 1);
  const rounds = kindOf(kind)?.phases(activity().setup) ?? [];
  for (const { name, collects } of rounds) {
    if (name !== activity().phase) step(name);
    if (collects === null) continue;
    const round = phaseOf(activity())?.collects ?? collects;
    for (let n = 0; n < people; n += 1) answer(`p${n}`, kindOf(kind)?.invented(activity(), round, random));
  }
  play.done({ type: 'activity.end', activityId: id });
  const earlier = [3, 4].map((mean, index) => ({
    ...{ meetingTitle: `Møde ${index + 1}`, atMs: Date.UTC(2026, index + 1), voices: 6 },
    digest: { mean, count: 6 },
  }));
  return { ...activity(), itemId, earlier: kind === 'checkOut' ? earlier : [] };
}
