// The themes that an organisation begins with, from the agendas and data of the school development talks: Stevns (STUK examples
// 2.1), Aalborg (2.2), Svendborg (2.3 and 3.1), and what the guidance names as other knowledge (STUK guidance 3.3). The built-in
// cards are filed under the same words. Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk.

import type { Localised } from './content-text.ts';

export const THEMES = {
  trivsel: { da: 'Trivsel', en: 'Well-being' },
  fravaer: { da: 'Fravær', en: 'Absence' },
  fagligeResultater: { da: 'Faglige resultater', en: 'Academic results' },
  laeringsmiljoe: { da: 'Læringsmiljø', en: 'Learning environment' },
  inklusion: { da: 'Inklusion og fællesskaber', en: 'Inclusion and communities' },
  elevinddragelse: { da: 'Elevinddragelse', en: 'Involving pupils' },
  specialundervisning: { da: 'Specialundervisning', en: 'Special education' },
  overgange: { da: 'Overgange', en: 'Transitions' },
  sfo: { da: 'SFO og fritid', en: 'After-school care and leisure' },
  ledelse: { da: 'Ledelse', en: 'Leadership' },
  kompetencer: { da: 'Kompetencer og rekruttering', en: 'Skills and recruitment' },
  indsatser: { da: 'Indsatser', en: 'Efforts' },
} as const satisfies Record<string, Localised>;

/** The starting list, in the order in which it is offered. */
export const STARTING_THEMES: readonly Localised[] = Object.values(THEMES);
