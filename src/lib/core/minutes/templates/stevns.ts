// Notat, Stevns: ét skema med faste rækker. Source: STUK examples 4.3. Formålets tre punkter og de fortrolige testresultater blandt
// materialet står fast.

import { loadTemplate, type TemplateData } from './schema.ts';

const THEMES = ['orientation', 'discussion', 'decision', 'reflection', 'groupWork'] as const;
const DISCUSSED = { da: 'Følgende blev drøftet:', en: 'The following was discussed:' };

const data: TemplateData = {
  kind: { da: 'Notat', en: 'Note' },
  title: {
    da: 'Skoleudviklingssamtaler for skoleåret {schoolYear}',
    en: 'School development talks for the school year {schoolYear}',
  },
  blocks: [
    {
      type: 'table',
      hasNoHead: true,
      columns: [{ share: 30 }, { share: 70 }],
      rows: [
        { label: { da: 'Skolens navn', en: 'Name of the school' }, holds: 'school' },
        { label: { da: 'Dato og tidspunkt', en: 'Date and time' }, holds: 'dateAndTime' },
        { label: { da: 'Deltagere', en: 'Participants' }, holds: 'present' },
        {
          label: { da: 'Formålet med samtalen', en: 'Purpose of the talk' },
          intro: { da: 'Skoleudviklingssamtalerne skal:', en: 'The school development talks are to:' },
          points: [
            {
              da: 'Styrke dialogen, den fælles forståelse og samarbejdet om udvikling af skolen',
              en: 'Strengthen the dialogue, the shared understanding and the cooperation on developing the school',
            },
            {
              da: 'Bidrage til at styrke evalueringskulturen som helhed',
              en: 'Help to strengthen the culture of evaluation as a whole',
            },
            {
              da: 'Skabe de bedste rammer for elevernes faglige udvikling og trivsel i folkeskolen',
              en: 'Create the best conditions for the pupils’ learning and well-being in the folkeskole',
            },
          ],
        },
        {
          label: { da: 'Materiale udsendt som grundlag for samtalen', en: 'Material sent out for the talk' },
          intro: { da: 'Datapakke bestående af følgende temaer:', en: 'Data package on the following themes:' },
          points: [
            {
              da: 'Resultater af Nationale overgangstests (fortrolige oplysninger)',
              en: 'Results of the national transition tests (confidential information)',
            },
          ],
          holds: 'material',
        },
        {
          label: { da: 'Evaluering fra sidste samtale', en: 'Evaluation of the last talk' },
          intro: DISCUSSED,
          takes: {
            words: [
              'evaluering',
              'siden sidst',
              'sidste samtale',
              'sidste skoleår',
              'opfølgning på sidste',
              'evaluation',
              'last talk',
            ],
            kinds: ['followUp'],
          },
          holds: 'carriedOver',
        },
        {
          label: { da: 'Temaer valgt af skolen', en: 'Themes chosen by the school' },
          intro: DISCUSSED,
          takes: { words: ['skolen', 'skoleleder', 'the school'], kinds: [...THEMES], sides: ['school'] },
        },
        {
          label: { da: 'Temaer valgt af det politiske udvalg', en: 'Themes chosen by the political committee' },
          intro: DISCUSSED,
          takes: {
            words: ['det politiske udvalg', 'udvalg', 'the political committee', 'committee'],
            kinds: [...THEMES],
            sides: ['committee'],
          },
        },
        {
          label: { da: 'Temaer valgt af forvaltningen', en: 'Themes chosen by the administration' },
          intro: DISCUSSED,
          takes: {
            words: ['forvaltning', 'administration', 'the administration'],
            kinds: [...THEMES],
            sides: ['administration'],
          },
        },
        {
          label: {
            da: 'Drøftelser vedrørende resultater af Nationale overgangstests',
            en: 'Discussions about results of the national transition tests',
          },
          intro: DISCUSSED,
          takes: {
            words: [
              'overgangstest',
              'nationale test',
              'nationale overgangstest',
              'undervisningsministeriet',
              'ministeriet',
              'national transition',
              'the ministry',
            ],
          },
        },
        {
          label: { da: 'Aftaler for det kommende skoleår', en: 'Agreements for the coming school year' },
          intro: { da: 'Følgende blev aftalt:', en: 'The following was agreed:' },
          takes: { kinds: ['agreements'] },
          holds: 'agreements',
        },
      ],
      others: { da: 'Øvrige punkter', en: 'Other items' },
    },
    { type: 'otherFacts', heading: { da: 'Øvrige oplysninger', en: 'Other information' } },
  ],
};
export const STEVNS = loadTemplate(data);
