// Mødereferat, Kolding: skolelederens punkter og referatet i punktform. Source: STUK examples 4.2.

import { loadTemplate } from './schema.ts';

export const KOLDING = loadTemplate({
  kind: { da: 'Mødereferat', en: 'Minutes of the meeting' },
  title: { da: 'Emne: {title}', en: 'Subject: {title}' },
  blocks: [
    {
      type: 'facts',
      facts: [
        { fact: 'dateAndTime', label: { da: 'Mødedato', en: 'Date' } },
        { fact: 'place', label: { da: 'Mødested', en: 'Place' } },
        { fact: 'present', label: { da: 'Deltagere', en: 'Participants' } },
        { fact: 'notPresent', label: { da: 'Fraværende', en: 'Absent' } },
      ],
    },
    {
      type: 'points',
      heading: { da: 'Dagsorden fra skoleudviklingssamtalen', en: 'Agenda of the school development talk' },
      label: {
        da: 'Skolelederens punkter – skolens udfordringer og potentialer',
        en: 'The school leader’s items – the school’s challenges and potential',
      },
      takes: {
        kinds: ['orientation', 'discussion', 'decision', 'reflection', 'groupWork'],
        sides: ['school', 'nobody'],
      },
      others: { da: 'Øvrige punkter', en: 'Other items' },
    },
    {
      type: 'bullets',
      heading: { da: 'Referat fra skoleudviklingssamtalen', en: 'Minutes of the school development talk' },
    },
    { type: 'otherFacts', heading: { da: 'Øvrige oplysninger', en: 'Other information' } },
  ],
});
