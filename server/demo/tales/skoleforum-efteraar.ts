// Skoleforums møde om elevernes trivsel.

import type { Tale } from '../tale.ts';

export const skoleforumEfteraar: Tale = {
  title: 'Skoleforum: Alle børn skal trives',
  template: 'skoleforum',
  forum: 'Skoleforum',
  place: 'Fjordby Kulturhus',
  when: { days: -68, time: '17:00' },
  lead: 'karen',
  secretary: 'mads',
  people: ['karen', 'mads', 'birgit', 'yusuf', 'anders', 'mette', 'rikke', 'morten', 'susanne', 'ida', 'noah', 'lene'],
  away: ['morten'],
  told: [
    { item: 'Dagens måltema', minutes: 9, notes: ['Målet er, at alle børn hører til i et fællesskab.'] },
    {
      item: 'Skolernes resultater, positive erfaringer og barrierer',
      minutes: 33,
      notes: [
        '# Det, der virker',
        '- Venskabsklasser på tværs af årgange på Bakkeskolen',
        '- Åben hal i frikvartererne på Fjordskolen',
        '# Det, der er svært',
        '- Mange voksne omkring det enkelte barn, og ingen der samler trådene',
      ],
      themes: ['Trivsel', 'Fællesskaber'],
    },
    {
      item: 'Hvad kan vi hver især bidrage med?',
      minutes: 36,
      notes: ['Elevrådene vil gerne lave en dag om frikvarterer. Forældrene kan åbne døre til foreningerne.'],
      activities: [
        {
          kind: 'write',
          title: 'Hvad kan I bidrage med?',
          setup: { perPerson: 1, naming: 'named' },
          answers: {
            rikke: { texts: ['Forældremøder, hvor eleverne har ordet'] },
            susanne: { texts: ['Tid til, at lærerne kan besøge hinanden'] },
            ida: { texts: ['En dag om frikvarterer på alle skoler'] },
            noah: { texts: ['Legepatruljer fra udskolingen'] },
            lene: { texts: ['Fælles regler for skole og SFO'] },
            anders: { texts: ['Hallen er åben for alle i frikvartererne'] },
          },
        },
      ],
      decision: 'Elevrådene holder en fælles dag om frikvarterer.',
      agreed: [
        {
          ...{ what: 'Planlæg en fælles dag om frikvarterer', owner: 'ida', due: 18 },
          later: { status: 'inProgress', note: 'Fem elevråd er med.' },
        },
        { what: 'Lav fælles regler for frikvarter i skole og SFO', owner: 'lene', due: 30 },
      ],
    },
    {
      item: 'Samarbejdet mellem aktørerne',
      minutes: 21,
      notes: ['Forum vil høre fra Samarbejdsforum for trivsel en gang om året.'],
    },
    { item: 'Opsamling og aftaler', minutes: 14 },
  ],
  worth: {
    rikke: { worth: 5, sentence: 'Godt at eleverne fik så meget plads.' },
    susanne: { worth: 4, sentence: '' },
    ida: { worth: 5, sentence: 'Vi blev hørt.' },
    noah: { worth: 4, sentence: '' },
    mette: { worth: 3, sentence: '' },
  },
  minutesAre: 'published',
};
