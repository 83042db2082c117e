// Lists as people paste them.

import { expect, test } from 'vitest';
import { readPastedPeople } from '../../src/lib/components/office/pasted-people.ts';

test.each([
  ['Carla Juhl <carla.juhl@skole.dk>; skoleleder', 'Carla Juhl', 'skoleleder', 'carla.juhl@skole.dk'],
  ['"Carla Juhl" <carla@skole.dk>', 'Carla Juhl', null, 'carla@skole.dk'],
  ['Carla Juhl, carla@skole.dk, Pædagogisk leder', 'Carla Juhl', 'pædagogiskleder', 'carla@skole.dk'],
  ['Carla Juhl\tSkoleleder\tcarla@skole.dk', 'Carla Juhl', 'skoleleder', 'carla@skole.dk'],
  ['Skoleleder; Carla Juhl', 'Carla Juhl', 'skoleleder', ''],
  ['carla.juhl-holm@skole.dk', 'Carla Juhl Holm', null, 'carla.juhl-holm@skole.dk'],
  ['Åse Bech-Holm - skoleleder', 'Åse Bech-Holm', 'skoleleder', ''],
  ['Bodil', 'Bodil', null, ''],
])('[IN1] “%s” is understood', (line, name, tableRole, mail) => {
  expect(readPastedPeople(line)).toEqual({ people: [{ name, tableRole, mail }], unread: [] });
});

test('[IN1] empty lines are none, and a line with nobody in it is said', () => {
  const { people, unread } = readPastedPeople('\nAnna\r\n\r\n  Bent  \n;;;\n123@tal.dk');
  expect(people.map(({ name }) => name)).toEqual(['Anna', 'Bent']);
  expect(unread).toEqual([';;;', '123@tal.dk']);
});
