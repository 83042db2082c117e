// Aftaledokument, Nyborg: fokusområder med situationsbillede og indsatser. Source: STUK examples 4.1.

import { loadTemplate } from './schema.ts';

export const NYBORG = loadTemplate({
  kind: { da: 'Aftaledokument/referat', en: 'Agreement document/minutes' },
  title: { da: 'Skoleudviklingssamtale på {school}', en: 'School development talk at {school}' },
  blocks: [
    {
      type: 'facts',
      facts: [
        { fact: 'dateAndTime', label: { da: 'Dato', en: 'Date' } },
        { fact: 'present', label: { da: 'Deltagere', en: 'Participants' } },
      ],
    },
    {
      type: 'table',
      columns: [
        { label: { da: 'Fokusområde', en: 'Focus area' }, share: 22 },
        {
          label: { da: 'Situationsbillede', en: 'The situation' },
          share: 42,
          parts: ['caseText', 'missing', 'notes', 'activities', 'attachments'],
        },
        { label: { da: 'Indsatser', en: 'Efforts' }, share: 36, parts: ['proposal', 'decision', 'agreements'] },
      ],
      rows: [
        {
          label: { da: 'Anerkendelse/hvad fungerer godt?', en: 'Recognition/what works well?' },
          takes: {
            words: [
              'anerkend',
              'fungerer',
              'går godt',
              'lykkes',
              'styrke',
              'stærk',
              'siden sidst',
              'recognition',
              'works well',
              'strength',
            ],
          },
        },
        {
          label: { da: 'Data', en: 'Data' },
          takes: {
            words: [
              'data',
              'resultat',
              'faglig',
              'trivsel',
              'fravær',
              'test',
              'overgangstest',
              'karakter',
              'prøve',
              'results',
              'well-being',
              'absence',
            ],
          },
        },
        {
          label: { da: 'Ledelse', en: 'Leadership' },
          takes: { words: ['ledelse', 'leder', 'skolelede', 'leader', 'management'] },
        },
      ],
      others: { da: 'Øvrige fokusområder', en: 'Other focus areas' },
    },
    { type: 'otherFacts', heading: { da: 'Øvrige oplysninger', en: 'Other information' } },
  ],
});
