// The formal requirements of a development talk, and what meets them.

import { expect, test } from 'vitest';
import { checklistOf } from '../../src/lib/core/fora/checklist/checklist.ts';
import { POINT_NAMES, POINTS, pointsOn } from '../../src/lib/core/fora/checklist/points.ts';
import type { TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { createCommand, facilitator, Play } from '../support/play.ts';

const OLD = Date.UTC(2025, 3, 10, 7);
const NEW = Date.UTC(2026, 3, 10, 7);

function talk(startsAtMs: number, people: readonly TableRole[]): Play {
  const play = new Play();
  play.send(
    { ...createCommand([{ title: 'Velkomst', kind: 'orientation', plannedMs: 60_000 }]), startsAtMs },
    'system',
  );
  people.forEach((tableRole, index) => play.done({ type: 'participant.invite', name: `Person ${index}`, tableRole }));
  return play;
}
const standings = (play: Play) =>
  Object.fromEntries(checklistOf(play.state, null).points.map(({ point, standing }) => [point.name, standing]));
const evidence = (play: Play, name: string) =>
  checklistOf(play.state, null)
    .points.find(({ point }) => point.name === name)
    ?.evidence.map(({ text }) => text);

test('[FK1] every day has the seven points once, each with its paragraph and its section of the guidance', () => {
  for (const day of ['2023-05-01', '2025-07-31', '2025-08-01', '2030-01-01']) {
    expect(pointsOn(day).map(({ name }) => name)).toEqual([...POINT_NAMES]);
  }
  for (const { paragraph, source, title, why } of POINTS) {
    expect(paragraph).toMatch(/§/);
    expect(source.place).toMatch(/^afsnit 2\.[1-7]$/);
    for (const text of [title.da, title.en, why.da, why.en]) expect(text).not.toBe('');
  }
});

test('[FK3] a meeting keeps the version of its day; the later one asks for a parent and says that it is to be verified', () => {
  const both: TableRole[] = ['skoleleder', 'skolechef'];
  expect(standings(talk(OLD, both))['talk']).toBe('met');
  expect(standings(talk(NEW, both))['talk']).toBe('missing');
  const later = talk(NEW, [...both, 'forælder']);
  expect(standings(later)['talk']).toBe('met');
  const [first] = checklistOf(later.state, null).points;
  expect(first?.point).toMatchObject({ version: 2, isToBeVerified: true, from: '2025-08-01' });
  expect(checklistOf(talk(OLD, both).state, null).points[0]?.point).toMatchObject({
    version: 1,
    isToBeVerified: false,
  });
});

test('[FK2] the talk is never with the school board alone, and an apology takes no part', () => {
  expect(standings(talk(OLD, ['skoleleder', 'skolebestyrelse']))['talk']).toBe('missing');
  const play = talk(OLD, ['skoleleder', 'udvalgsmedlem']);
  expect(evidence(play, 'talk')).toEqual(['Person 0', 'Person 1']);
  play.done({ type: 'apology.set', participantId: play.state.participants[1]?.id ?? '', apology: true });
  expect(standings(play)['talk']).toBe('missing');
});

test('[FK2] themes of both sides, results and following up are met by the items that are there', () => {
  const play = talk(OLD, ['skoleleder', 'skolechef']);
  expect(standings(play)).toEqual({
    ...{ talk: 'met', initiative: 'missing', municipality: 'missing', results: 'missing', followUp: 'missing' },
    ...{ actionPlan: 'ifAny', account: 'later' },
  });
  const add = (title: string, more: object = {}) =>
    play.done({ type: 'item.add', title, kind: 'discussion', plannedMs: 60_000, ...more });
  add('Udskolingen', { leadBy: { tableRole: 'skoleleder' } });
  add('Mellemformer', { leadBy: { tableRole: 'forvaltning' } });
  add('Overgangstest og trivsel');
  add('Siden sidst', { kind: 'followUp' });
  add('Status på handlingsplanen');
  expect(standings(play)).toEqual({
    ...{ talk: 'met', initiative: 'met', municipality: 'met', results: 'met', followUp: 'met' },
    ...{ actionPlan: 'met', account: 'later' },
  });
  expect(evidence(play, 'initiative')).toEqual(['Udskolingen']);
  expect(evidence(play, 'municipality')).toEqual(['Mellemformer']);
  expect(evidence(play, 'results')).toEqual(['Overgangstest og trivsel']);
});

test('[FK2] a proposal that waits counts as its side’s theme', () => {
  const play = talk(OLD, ['skoleleder', 'skolechef']);
  const participantId = play.state.participants[0]?.id ?? '';
  play.done({ type: 'topic.propose', title: 'Lektiecafé', why: '' }, { participantId, role: 'participant' });
  expect(evidence(play, 'initiative')).toEqual(['Lektiecafé']);
});

test('[FK2] [FK5] after the meeting what was planned and not dealt with no longer counts, and the account is missing', () => {
  const play = talk(OLD, ['skoleleder', 'skolechef']);
  play.done({ type: 'item.add', title: 'Siden sidst', kind: 'followUp', plannedMs: 60_000 });
  play.done({ type: 'meeting.start' }, facilitator);
  expect(standings(play)['followUp']).toBe('met');
  play.done({ type: 'meeting.close' });
  expect(standings(play)).toMatchObject({
    followUp: 'missing',
    talk: 'missing',
    account: 'missing',
    actionPlan: 'ifAny',
  });
});

test('[FK4] with an offer for which it is voluntary the list says so, from the day on which it became that', () => {
  const at = (startsAtMs: number) => talk(startsAtMs, []).state;
  expect(checklistOf(at(NEW), 'treatment').isVoluntary).toBe(true);
  expect(checklistOf(at(Date.UTC(2023, 10, 1)), 'treatment').isVoluntary).toBe(false);
  expect(checklistOf(at(NEW), 'folkeskole').isVoluntary).toBe(false);
  expect(checklistOf(at(NEW), null).isVoluntary).toBe(false);
});
