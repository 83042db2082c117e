// Arbitrary commands of votes and statements: on items, people and statements that may exist.

import fc from 'fast-check';
import type { AnyCommand } from '../../src/lib/core/meeting/area.ts';
import { STATEMENT_KINDS, VOTE_CHOICES } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Play } from './play.ts';

const pick = fc.nat(20);
const choice = fc.constantFrom(...VOTE_CHOICES);
const kind = fc.constantFrom(...STATEMENT_KINDS);
const words = fc.constantFrom('Vi er imod', 'Vi ønsker sagen udsat');

const itemAt = ({ state }: Play, n: number) => state.agenda[n % (state.agenda.length + 1)]?.id ?? 'nowhere';
const personAt = (n: number) => ['anna', 'bent', 'carla', 'nobody'][n % 4] ?? 'nobody';
/** A statement that there is, with its item; else one that is not. */
function statementAt({ state }: Play, n: number): { itemId: string; statementId: string } {
  const all = state.agenda.flatMap((item) => item.statements.map(({ id }) => ({ itemId: item.id, statementId: id })));
  return all[n % (all.length + 1)] ?? { itemId: state.agenda[0]?.id ?? 'nowhere', statementId: 'nothing' };
}
const byAt = (n: number) => (n % 2 === 0 ? [{ participantId: personAt(n) }] : [{ name: 'Liste Ø' }]);

export const itemRecordSteps: fc.Arbitrary<(play: Play) => AnyCommand>[] = [
  fc.record({ n: pick, how: fc.nat(2), person: pick, choice }).map(({ n, how, person, choice: chosen }) => (play) => ({
    type: 'vote.record',
    itemId: itemAt(play, n),
    vote:
      [
        null,
        { kind: 'counted' as const, for: person, against: how, neither: 0 },
        { kind: 'named' as const, votes: [{ participantId: personAt(person), choice: chosen }] },
      ][how] ?? null,
  })),
  fc.record({ n: pick, person: pick, choice: fc.option(choice) }).map(({ n, person, choice: chosen }) => (play) => ({
    type: 'vote.cast',
    itemId: itemAt(play, n),
    participantId: personAt(person),
    choice: chosen,
  })),
  fc.record({ n: pick, kind, text: words, toIndex: pick }).map(({ n, kind: one, text, toIndex }) => (play) => ({
    type: 'statement.add',
    itemId: itemAt(play, n),
    kind: one,
    by: byAt(n),
    text,
    toIndex,
  })),
  fc.record({ n: pick, kind, text: words }).map(({ n, kind: one, text }) => (play) => ({
    type: 'statement.edit',
    ...statementAt(play, n),
    kind: one,
    by: byAt(n + 1),
    text,
  })),
  fc.tuple(pick, pick).map(([n, toIndex]) => (play) => ({ type: 'statement.move', ...statementAt(play, n), toIndex })),
  pick.map((n) => (play) => ({ type: 'statement.remove', ...statementAt(play, n) })),
];
