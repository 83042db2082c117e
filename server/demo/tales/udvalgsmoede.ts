// Udvalgets møde i går: workshoppens aftaler gøres op, og der stemmes om skoledistrikterne.

import type { Tale } from '../tale.ts';

const MINUTE_MS = 60_000;

export const udvalgsmoede: Tale = {
  title: 'Møde i Børne- og Skoleudvalget',
  template: 'frit',
  forum: 'Børne- og Skoleudvalget',
  place: 'Byrådssalen, Fjordby Rådhus',
  when: { days: -2, time: '15:00' },
  lead: 'birgit',
  secretary: 'mads',
  people: ['birgit', 'mads', 'yusuf', 'lone', 'palle', 'signe', 'henrik', 'karen'],
  agenda: [
    { title: 'Siden sidst', kind: 'followUp', plannedMs: 15 * MINUTE_MS },
    {
      title: 'Plan for udvalgets skolebesøg',
      kind: 'decision',
      plannedMs: 20 * MINUTE_MS,
      proposal: 'Forvaltningen indstiller, at udvalget besøger alle syv skoler i foråret.',
      caseText: 'Udvalget har ønsket at møde elever og medarbejdere dér, hvor hverdagen er.',
    },
    {
      title: 'Skoledistrikterne ved Åen',
      kind: 'decision',
      plannedMs: 35 * MINUTE_MS,
      proposal: 'Forvaltningen indstiller, at grænsen mellem Åskolen og Møllevangskolen flyttes til banen.',
      caseText: 'Der bliver bygget øst for banen. Børnene dér har kortest vej til Møllevangskolen.',
    },
    { title: 'En personalesag', kind: 'orientation', plannedMs: 10 * MINUTE_MS, closed: true },
  ],
  followed: [
    { status: 'inProgress', why: 'Indbydelsen sendes i næste uge.' },
    { status: 'carriedOver', why: 'Udkastet mangler skolebestyrelsernes rolle.' },
  ],
  told: [
    { item: 'Siden sidst', minutes: 14, notes: ['To aftaler er på vej. Siden om beslutninger kommer på næste møde.'] },
    {
      item: 'Plan for udvalgets skolebesøg',
      minutes: 18,
      notes: ['Besøgene lægges på almindelige hverdage og varer to timer.'],
      decision: 'Udvalget besøger alle syv skoler i foråret.',
      votes: { birgit: 'for', yusuf: 'for', lone: 'for', palle: 'for', signe: 'for' },
      themes: ['Synlighed'],
      agreed: [{ what: 'Send forslag til datoer for besøgene', owner: 'karen', due: 10 }],
    },
    {
      item: 'Skoledistrikterne ved Åen',
      minutes: 41,
      notes: [
        'Udvalget drøftede trafik, venskaber og klassernes størrelse.',
        '- Søskende kan blive på samme skole.',
        '- Åskolen bør høres igen om to år.',
      ],
      decision: 'Grænsen flyttes til banen fra næste skoleår. Søskende kan vælge.',
      votes: { birgit: 'for', yusuf: 'for', lone: 'against', palle: 'for', signe: 'neither' },
      statements: [
        {
          kind: 'dissent',
          by: ['lone'],
          text: 'Et mindretal ønsker, at grænsen først flyttes, når stien under banen er bygget.',
        },
      ],
      agreed: [
        { what: 'Orienter forældrene øst for banen', owner: 'henrik', due: 20 },
        { what: 'Hør Åskolens bestyrelse igen', owner: { name: 'Anne Grøn' }, due: null },
      ],
      parked: [{ by: 'signe', text: 'Belysning på stien langs Åen' }],
    },
    { item: 'En personalesag', minutes: 9, notes: ['Orienteringen blev givet mundtligt.'] },
    { item: 'Aftaler og næste skridt', minutes: 8 },
  ],
  worth: {
    yusuf: { worth: 4, sentence: '' },
    lone: { worth: 3, sentence: 'En svær sag, men en ordentlig samtale.' },
    palle: { worth: 4, sentence: '' },
    signe: { worth: 4, sentence: '' },
  },
};
