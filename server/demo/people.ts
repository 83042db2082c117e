// The people of the example municipality. Nobody is meant: the names are put together from common ones. None has a mail address, so
// that nothing is ever sent to anybody because of them.

import type { TableRole } from '../../src/lib/core/meeting/vocabulary.ts';

interface Person {
  readonly name: string;
  readonly tableRole: TableRole;
}

export const PEOPLE = {
  karen: { name: 'Karen Lund', tableRole: 'skolechef' },
  mads: { name: 'Mads Toft', tableRole: 'konsulent' },
  henrik: { name: 'Henrik Dahl', tableRole: 'direktør' },
  helle: { name: 'Helle Ravnkilde', tableRole: 'ppr' },

  birgit: { name: 'Birgit Holm', tableRole: 'udvalgsformand' },
  yusuf: { name: 'Yusuf Demir', tableRole: 'udvalgsmedlem' },
  lone: { name: 'Lone Friis', tableRole: 'udvalgsmedlem' },
  palle: { name: 'Palle Bech', tableRole: 'udvalgsmedlem' },
  signe: { name: 'Signe Krog', tableRole: 'udvalgsmedlem' },

  anders: { name: 'Anders Vestergaard', tableRole: 'skoleleder' },
  mette: { name: 'Mette Skov', tableRole: 'skoleleder' },
  jonas: { name: 'Jonas Ravn', tableRole: 'skoleleder' },
  fatima: { name: 'Fatima Rahimi', tableRole: 'skoleleder' },
  louise: { name: 'Louise Kjær', tableRole: 'skoleleder' },
  torben: { name: 'Torben Lyng', tableRole: 'skoleleder' },
  ulla: { name: 'Ulla Winther', tableRole: 'skoleleder' },
  camilla: { name: 'Camilla Buch', tableRole: 'viceskoleleder' },

  peter: { name: 'Peter Bang', tableRole: 'tillidsrepræsentant' },
  susanne: { name: 'Susanne Vad', tableRole: 'fagligorganisation' },
  rikke: { name: 'Rikke Nygaard', tableRole: 'skolebestyrelse' },
  morten: { name: 'Morten Aagaard', tableRole: 'skolebestyrelse' },
  ida: { name: 'Ida Møller', tableRole: 'elevråd' },
  noah: { name: 'Noah Petersen', tableRole: 'elevråd' },
  lene: { name: 'Lene Hald', tableRole: 'fritidsinstitution' },
} as const satisfies Record<string, Person>;
export type Who = keyof typeof PEOPLE;
