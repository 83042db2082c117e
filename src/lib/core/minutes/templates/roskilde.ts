// Dagsorden og referat, Roskilde: tid, indhold og referat i ét skema. Source: STUK examples 5.1.

import { loadTemplate } from './schema.ts';

export const ROSKILDE = loadTemplate({
  kind: {
    da: 'Dagsorden og referat for skoleudviklingssamtale',
    en: 'Agenda and minutes of a school development talk',
  },
  blocks: [
    {
      type: 'facts',
      facts: [
        { fact: 'school', label: { da: 'Skole', en: 'School' } },
        { fact: 'dateAndTime', label: { da: 'Dato og tid', en: 'Date and time' } },
        { fact: 'present', label: { da: 'Deltagere', en: 'Participants' } },
        { fact: 'attachments', label: { da: 'Bilag', en: 'Attachments' } },
      ],
    },
    {
      type: 'table',
      columns: [
        { label: { da: 'Tid', en: 'Time' }, share: 16, parts: ['time'] },
        { label: { da: 'Indhold', en: 'Contents' }, share: 30, parts: ['title', 'lead'] },
        { label: { da: 'Referat', en: 'Minutes' }, share: 54 },
      ],
    },
    { type: 'otherFacts', heading: { da: 'Øvrige oplysninger', en: 'Other information' } },
  ],
});
