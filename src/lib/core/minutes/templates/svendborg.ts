// Opfølgningsnotat, Svendborg: op til tre udviklingsområder, hvert med baggrund og indsatser, og skolebestyrelsens kommentarer.
// Source: STUK examples 4.4.

import { loadTemplate } from './schema.ts';

export const SVENDBORG = loadTemplate({
  kind: { da: 'Opfølgningsnotat – Skoleudviklingssamtale', en: 'Follow-up note – School development talk' },
  blocks: [
    {
      type: 'facts',
      facts: [
        { fact: 'school', label: { da: 'Skolens navn', en: 'Name of the school' } },
        { fact: 'dateAndTime', label: { da: 'Dato og år', en: 'Date and year' } },
      ],
    },
    {
      type: 'themes',
      intro: {
        da: 'De næste år har skolen fokus på følgende udviklingsområder:',
        en: 'In the coming years the school focuses on the following areas of development:',
      },
      label: { da: 'Tematik', en: 'Theme' },
      max: 3,
      columns: [
        {
          label: { da: 'Baggrund for udviklingsområder', en: 'Background of the areas of development' },
          parts: ['lead', 'caseText', 'missing', 'notes', 'activities', 'attachments'],
        },
        {
          label: { da: 'Beskrivelse af indsatser/tiltag', en: 'Description of efforts/measures' },
          parts: ['proposal', 'decision', 'agreements'],
        },
      ],
    },
    {
      type: 'section',
      heading: { da: 'Skolebestyrelsens kommentarer', en: 'Comments of the school board' },
      takes: { words: ['skolebestyrelsens', 'kommentarer fra skolebestyrelsen', 'school board'] },
    },
    { type: 'items', heading: { da: 'Øvrige punkter', en: 'Other items' } },
    { type: 'otherFacts', heading: { da: 'Øvrige oplysninger', en: 'Other information' } },
  ],
});
