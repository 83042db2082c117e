// Arbitrary steps of the minutes after the meeting, for stories (`commands.ts`).

import fc from 'fast-check';
import type { AnyCommand } from '../../src/lib/core/meeting/area.ts';
import { findItem } from '../../src/lib/core/meeting/model.ts';
import { paragraph } from '../../src/lib/core/minutes/document.ts';
import type { Play } from './play.ts';

type Make = (play: Play) => AnyCommand;

const pick = fc.nat(20);
const words = fc.constantFrom('Godkendt', 'Læsning i 3. klasse');
/** What is said of an item names it: of a closed one nobody of open sight may ever hear a word. */
const saidOf = ({ state }: Play, itemId: string, text: string) => `${findItem(state, itemId)?.title}: ${text}`;
const hash = fc.constantFrom('a', 'b').map((letter) => letter.repeat(64));
const person = fc.constantFrom('anna', 'bent', 'carla', 'nobody');

const itemAt = ({ state }: Play, n: number) => state.agenda[n % (state.agenda.length + 1)]?.id ?? 'nowhere';
const revisionOf = ({ state }: Play, itemId: string) =>
  state.minutes.overlay.find((one) => one.itemId === itemId)?.revision ?? null;
const commentAt = ({ state }: Play, n: number) =>
  state.minutes.comments[n % (state.minutes.comments.length + 1)]?.id ?? 'nothing';

/** What people and the server ask for. */
export const minutesSteps: fc.Arbitrary<Make>[] = [
  fc.tuple(pick, words, fc.boolean()).map(([n, text, knows]) => (play) => {
    const itemId = itemAt(play, n);
    const basedOn = knows ? revisionOf(play, itemId) : 1;
    return { type: 'account.edit', itemId, blocks: [paragraph(saidOf(play, itemId, text))], basedOn };
  }),
  pick.map((n) => (play) => {
    const itemId = itemAt(play, n);
    return { type: 'account.takeBack', itemId, basedOn: revisionOf(play, itemId) };
  }),
  fc.constantFrom('2026-11-20', '2026-11-24', '2026-12-24').map((until) => () => ({ type: 'minutes.send', until })),
  fc
    .constantFrom('stevns', 'fjordbys-egen', 'fjordbys-egen')
    .map((template) => () => ({ type: 'minutes.chooseTemplate', template })),
  fc.constant(() => ({ type: 'minutes.recall' })),
  fc.tuple(fc.option(pick), words).map(([n, text]) => (play) => {
    const itemId = n === null ? null : itemAt(play, n);
    return { type: 'comment.add', itemId, text: itemId === null ? text : saidOf(play, itemId, text) };
  }),
  fc.tuple(pick, fc.boolean(), words).map(([n, isTaken, answer]) => (play) => ({
    type: 'comment.settle',
    commentId: commentAt(play, n),
    isTaken,
    answer,
  })),
  fc.tuple(person, hash, fc.boolean()).map(([participantId, one, isForAll]) => () => ({
    type: 'minutes.approve',
    ...{ participantId, hash: one, isForAll },
  })),
  words.map((reason) => () => ({ type: 'minutes.correct', reason })),
];
