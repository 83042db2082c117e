// Udvalgets workshop efter KL's dagsorden: kryds på kortet over aktører, vurdering af de seks mekanismer, og det vigtigste samlet i grupper.

import type { Tale } from '../tale.ts';

const ACTORS = [
  'Kommunalbestyrelse',
  'Forvaltning',
  'Skoleledelser',
  'Skolebestyrelser',
  'Lærerkredse',
  'Tillidsrepræsentanter',
  'Lærere',
  'Pædagoger',
  'Elever',
  'Forældre',
  'Andre kommunale velfærdsområder',
];
const MECHANISMS = [
  'Fælles værdier og tankesæt',
  'Partnerskaber',
  'Beslutningsarkitektur',
  'Samtalerum og mødefora',
  'Problemløsning i hverdagen',
  'Synlighed i samarbejdet',
];

/** Kryds ud for de aktører, som har disse numre. */
const marks = (...rows: number[]) => ({ marks: ACTORS.map((_, row) => (rows.includes(row) ? [] : null)) });
const rated = (...ratings: number[]) => ({ ratings, reasons: MECHANISMS.map(() => '') });

export const udvalgetsWorkshop: Tale = {
  title: 'Dialog om skolernes udvikling',
  template: 'kl-dialogworkshop',
  forum: 'Børne- og Skoleudvalget',
  place: 'Byrådssalen, Fjordby Rådhus',
  when: { days: -76, time: '15:00' },
  lead: 'karen',
  secretary: 'mads',
  people: ['karen', 'mads', 'birgit', 'yusuf', 'lone', 'palle', 'signe', 'henrik'],
  away: ['palle'],
  told: [
    {
      item: 'Hvorfor dialog om skolen?',
      minutes: 21,
      card: 'Kort refleksion',
      notes: ['Udvalget har mest erfaring med forvaltning og skoleledere. Elever og pædagoger møder vi sjældent.'],
      activities: [
        {
          kind: 'mark',
          title: 'Hvilke aktører har du erfaring med dialog med?',
          setup: { rows: ACTORS, naming: 'counted' },
          answers: {
            birgit: marks(0, 1, 2, 3, 9),
            yusuf: marks(0, 1, 2, 9),
            lone: marks(0, 1, 3, 4),
            signe: marks(0, 1, 2, 6),
            henrik: marks(0, 1, 2, 3, 5, 10),
          },
        },
      ],
      themes: ['Elevinddragelse'],
    },
    {
      item: 'Baggrund og formål',
      minutes: 14,
      card: 'Folkeskolens formål',
      notes: ['Formålsparagraffen bør indlede den næste kvalitetsrapport.'],
    },
    {
      item: 'Seks virksomme mekanismer',
      minutes: 29,
      card: 'Seks virksomme mekanismer',
      notes: [
        'Tilliden er god. Det er svært at se, hvem der beslutter hvad, og hvor forslag fra skolerne havner.',
        '- Beslutningsarkitekturen skal kunne stå på én side.',
        '- Skolebestyrelserne mangler et sted, hvor de møder udvalget.',
      ],
      activities: [
        {
          kind: 'rate',
          title: 'Hvor stærke er vi i de seks virksomme mekanismer?',
          setup: { statements: MECHANISMS, low: 'svag', high: 'stærk' },
          answers: {
            birgit: rated(4, 3, 2, 3, 3, 4),
            yusuf: rated(5, 2, 2, 2, 4, 3),
            lone: rated(4, 3, 1, 3, 3, 2),
            signe: rated(4, 4, 2, 2, 3, 3),
            henrik: rated(5, 3, 3, 4, 4, 4),
          },
        },
      ],
      themes: ['Samarbejde'],
      decision: 'Udvalget arbejder videre med beslutningsarkitekturen og med rum for samtale.',
    },
    {
      item: 'Politikernes rolle',
      minutes: 20,
      card: 'Rammer og retning',
      notes: ['Rammer og retning er udvalgets. Metoderne er skolernes.'],
    },
    {
      item: 'Drøftelse i udvalget',
      minutes: 27,
      card: 'Det vigtigste for os',
      notes: ['Tre emner går igen: overgange, elevernes stemme og ro til at holde fast.'],
      activities: [
        {
          kind: 'write',
          title: 'Hvad er det vigtigste for os i de næste to år?',
          setup: { perPerson: 2 },
          answers: {
            birgit: { texts: ['Gode overgange fra dagtilbud til skole', 'At vi holder fast i det, vi har valgt'] },
            yusuf: { texts: ['Eleverne skal høres, før vi beslutter', 'Færre indsatser ad gangen'] },
            lone: { texts: ['Skolebestyrelserne ind tidligere', 'Overgangen til ungdomsuddannelse'] },
            signe: { texts: ['Elevråd på alle skoler møder udvalget'] },
            henrik: { texts: ['Ro til at følge det til dørs'] },
          },
          groups: { Overgange: [0, 5], 'Elevernes stemme': [2, 6], 'Ro til at holde fast': [1, 3, 7] },
        },
      ],
      themes: ['Elevinddragelse', 'Overgange'],
      decision: 'Udvalget mødes med skolebestyrelser og fælleselevråd to gange om året.',
      votes: { birgit: 'for', yusuf: 'for', lone: 'for', signe: 'for' },
      agreed: [
        {
          ...{ what: 'Inviter skolebestyrelser og fælleselevråd til dialogmøde', owner: 'karen', due: 40 },
          at: 'Skoleforum',
          later: { status: 'inProgress', note: 'Datoen er fundet, og indbydelsen er på vej.' },
        },
        {
          ...{ what: 'Beskriv på én side, hvem der beslutter hvad på skoleområdet', owner: 'henrik', due: -5 },
        },
        { what: 'Læg en plan for udvalgets besøg på skolerne', owner: 'birgit', due: 12 },
      ],
      parked: [{ by: 'lone', text: 'Betaling for kørsel til valgfag på andre skoler' }],
    },
    { item: 'Aftaler og næste skridt', minutes: 12 },
  ],
  worth: {
    birgit: { worth: 5, sentence: 'Vi fik sat ord på vores egen rolle.' },
    yusuf: { worth: 4, sentence: '' },
    lone: { worth: 4, sentence: 'Kortet over aktører åbnede øjnene.' },
    signe: { worth: 5, sentence: '' },
    henrik: { worth: 4, sentence: '' },
  },
  minutesAre: 'published',
};
