// The seven schools of the example municipality. The talk with the last one has been voluntary since 2024.

import type { School } from '../../src/lib/core/fora/school.ts';

export const SCHOOLS = {
  Fjordskolen: { leader: 'Anders Vestergaard', board: 'Rikke Nygaard, formand', sfo: 'SFO Fjorden' },
  Bakkeskolen: { leader: 'Mette Skov', board: 'Morten Aagaard, formand', sfo: 'SFO Bakken' },
  Kirkebyskolen: { leader: 'Jonas Ravn', board: 'Dorte Hjort, formand', sfo: 'Kirkeby Fritidsgård' },
  Møllevangskolen: { leader: 'Fatima Rahimi', board: 'Lars Overby, formand', sfo: 'SFO Møllen' },
  Strandskolen: { leader: 'Louise Kjær', board: 'Tine Bruhn, formand', sfo: 'SFO Stranden' },
  Åskolen: { leader: 'Torben Lyng', board: 'Anne Grøn, formand', sfo: 'SFO Åen' },
  Solgården: { type: 'treatment', leader: 'Ulla Winther', board: 'Fælles med Strandskolen', sfo: '' },
} as const satisfies Record<string, Partial<School>>;
