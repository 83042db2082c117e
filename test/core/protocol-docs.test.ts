// docs/protocol.md names what there is: every command with its rights, event, refusal code, word and close code.

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { allTemplates } from '../../src/lib/core/library/library.ts';
import { KINDS } from '../../src/lib/core/meeting/activities/kinds.ts';
import { commandSchema } from '../../src/lib/core/meeting/commands.ts';
import { eventSchema } from '../../src/lib/core/meeting/events.ts';
import { MAY_SEND } from '../../src/lib/core/meeting/permissions.ts';
import { REFUSALS } from '../../src/lib/core/meeting/refusals.ts';
import * as vocabulary from '../../src/lib/core/meeting/vocabulary.ts';
import { PROTOCOL_VERSION } from '../../src/lib/core/protocol/live.ts';
import { NOTES_CLOSE } from '../../server/notes/limits.ts';
import { ACTIVITY_SETUPS } from '../support/activity-setups.ts';

const text = readFileSync('docs/protocol.md', 'utf8');
const section = (title: string) => text.split(/^#{2,3} /m).find((part) => part.startsWith(title)) ?? '';
const rows = (title: string) =>
  section(title)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
const codes = (cell: string | undefined) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]);

test('every command stands there with its fields and with those who may send it', () => {
  const documented = rows('Commands').map(([, name, fields, who]) => [
    codes(name)[0],
    codes(fields).map((field) => field?.replace('?', '')),
    who?.split(', '),
  ]);
  const real = commandSchema.options.map((option) => {
    const { type, ...fields } = option.entries;
    return [type.literal, Object.keys(fields), [...MAY_SEND[type.literal]]];
  });
  const byName = (rows: unknown[][]) => Object.fromEntries(rows.map(([name, ...rest]) => [name, rest]));
  expect(byName(documented)).toEqual(byName(real));
});

test('every kind of activity stands there, with its phases and what it takes as set-up, answer and move', () => {
  const keys = (schema: object): string[] => {
    if ('options' in schema) return (schema.options as { entries: { do: { literal: string } } }[]).map(moveOf);
    return 'entries' in schema ? Object.keys(schema.entries as object) : [];
  };
  const moveOf = ({ entries }: { entries: { do: { literal: string } } }) => entries.do.literal;
  const real = Object.entries(KINDS).map(([name, kind]) => {
    const setup = v.parse(kind.setup, ACTIVITY_SETUPS[name as keyof typeof KINDS][0]);
    const phases = kind.phases(setup as never).map((phase) => phase.name);
    return [name, phases, keys(kind.setup), keys(kind.answer), keys(kind.move)] as const;
  });
  const documented = new Map(rows('Activities').map(([, name, ...cells]) => [codes(name)[0], cells]));
  expect([...documented.keys()].sort()).toEqual(real.map(([name]) => name).sort());
  for (const [name, phases, setup, answer, moves] of real) {
    const [inPhases, inSetup, inAnswer, inMoves] = documented.get(name) ?? [];
    expect(codes(inPhases), name).toEqual(phases);
    for (const [fields, cell] of [[setup, inSetup] as const, [answer, inAnswer] as const, [moves, inMoves] as const]) {
      const told = codes(cell).map((field) => field?.replace('?', ''));
      expect(told, `${name}: ${cell}`).toEqual(expect.arrayContaining(fields));
    }
  }
});

test('every event stands there', () => {
  const documented = rows('Events').flatMap(([, names]) => codes(names));
  expect(documented.sort()).toEqual(eventSchema.options.map((option) => option.entries.type.literal).sort());
});

test('every refusal code stands there with its sentence', () => {
  const documented = Object.fromEntries(rows('Refusal codes').map(([, code, sentence]) => [codes(code)[0], sentence]));
  expect(documented).toEqual(REFUSALS);
});

test('the vocabularies stand there, whole', () => {
  for (const words of [
    vocabulary.ITEM_KINDS,
    vocabulary.STAGE_VIEWS,
    vocabulary.MEETING_PHASES,
    vocabulary.AGREEMENT_STATUSES,
    vocabulary.SEAT_ROLES,
    vocabulary.TABLE_ROLES,
    vocabulary.SPEAKER_KINDS,
    vocabulary.ROUND_ORDERS,
    vocabulary.ACTIVITY_KINDS,
    vocabulary.NAMINGS,
    vocabulary.TABLE_SIDES,
  ]) {
    expect(section('Vocabularies')).toContain(words.map((word) => `\`${word}\``).join(' '));
  }
});

test('every agenda template stands there', () => {
  expect(text).toContain(`- \`template\`: ${allTemplates.map(({ slug }) => `\`${slug}\``).join(' ')};`);
});

test('version and close codes stand there', () => {
  expect(text).toContain(`path \`/live\`, version ${PROTOCOL_VERSION}`);
  const documented = [...text.matchAll(/^\| (\d{4}) \|/gm)].map((match) => Number(match[1]));
  expect(documented.sort()).toEqual([1009, ...Object.values(NOTES_CLOSE)].sort());
});
