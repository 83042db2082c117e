// Kortsættet Kort refleksion: hvem har vi talt skoleudvikling med, og hvor? Source: KL slides, slide 5.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. De to lister er ordrette og skal blive ved med at være det.

import type { DeckData } from '../schema.ts';
import { KL_SLIDES } from '../sources.ts';

/** Examples of important actors around the school, in the order of the slide. */
export const ACTORS = {
  label: { da: 'Eksempler på vigtige aktører', en: 'Examples of important actors' },
  entries: [
    { da: 'Kommunalbestyrelse', en: 'Municipal council' },
    { da: 'Forvaltning', en: 'Administration' },
    { da: 'Skoleledelser', en: 'School managements' },
    { da: 'Skolebestyrelser', en: 'School boards' },
    { da: 'Lærerkredse', en: 'Local teachers’ unions' },
    { da: 'Tillidsrepræsentanter', en: 'Union representatives' },
    { da: 'Lærere', en: 'Teachers' },
    { da: 'Pædagoger', en: 'Pedagogues' },
    { da: 'Elever', en: 'Pupils' },
    { da: 'Forældre', en: 'Parents' },
    { da: 'Andre kommunale velfærdsområder', en: 'Other municipal welfare areas' },
  ],
};

/** Examples of forums for dialogue, in the order of the slide. */
export const DIALOGUE_FORA = {
  label: { da: 'Eksempler på dialogfora', en: 'Examples of forums for dialogue' },
  entries: [
    { da: 'Byrådsmøder/udvalgsmøder', en: 'Council meetings/committee meetings' },
    { da: 'Ad hoc-udvalg', en: 'Ad hoc committees' },
    { da: 'Tilfældige møder med borgerne', en: 'Chance encounters with citizens' },
    { da: 'Dialog på sociale medier', en: 'Dialogue on social media' },
    { da: 'Dialogmøder/borgermøder', en: 'Dialogue meetings/public meetings' },
    { da: 'Skolebesøg', en: 'School visits' },
  ],
};

export default {
  slug: 'kort-refleksion',
  title: { da: 'Kort refleksion', en: 'A brief reflection' },
  about: {
    da: 'Et enkelt kort, der får alle i gang: Hvem har vi allerede talt skoleudvikling med, og hvor foregik det? Svarene viser, hvem udvalget kender godt, og hvem det sjældent taler med.',
    en: 'A single card that gets everyone started: with whom have we already talked about school development, and where? The answers show whom the committee knows well and whom it seldom talks with.',
  },
  cards: [
    {
      id: 'refleksion-aktoerer',
      form: 'question',
      title: { da: 'Kort refleksion', en: 'A brief reflection' },
      question: {
        da: 'Hvem af aktørerne har I talt skoleudvikling med, og hvilke erfaringer har I gjort jer?',
        en: 'With which of these actors have you talked about school development, and what was your experience?',
      },
      lists: [ACTORS, DIALOGUE_FORA],
      explanation: {
        da: 'Lad alle tænke et øjeblik hver for sig og markere dem, de har erfaring med. Hør så et par eksempler: ét, der gik godt, og ét, der var svært. Spørg til sidst, hvordan aktørerne kan inddrages, og hvad udvalget får ud af det. Listerne er eksempler; der må gerne komme flere til.',
        en: 'Let everyone think for a moment on their own and mark those they have experience with. Then hear a few examples: one that went well and one that was hard. Finally ask how these actors can be involved and what the committee gains by it. The lists are examples; more may be added.',
      },
      suggestedMinutes: 8,
      suggestedActivity: { kind: 'mark', rows: ACTORS.entries, columns: DIALOGUE_FORA.entries },
      source: { ...KL_SLIDES, place: 'slide 5' },
    },
  ],
} satisfies DeckData;
