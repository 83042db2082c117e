// Why a sentence is marked, in the words that people read. The numbers are those of SPEC.md.

import type { Language } from '../../meeting/vocabulary.ts';
import type { LevelRule } from './levels.ts';
import type { PersonRule } from './persons.ts';

export type RuleId = LevelRule | PersonRule;

const LAW = {
  da: 'Resultater af de obligatoriske test er fortrolige efter folkeskolelovens § 55 b, også når de er anonyme. Det må gerne stå, om noget er steget eller faldet siden sidste år, og hvor meget.',
  en: 'Results of the mandatory tests are confidential under section 55 b of the Folkeskole Act, also when they are anonymous. It may be said whether something has risen or fallen since last year, and by how much.',
};
const because = (da: string, en: string): Record<Language, string> => ({
  da: `${da} ${LAW.da}`,
  en: `${en} ${LAW.en}`,
});

/** Why each rule marks a sentence. */
export const WHY: Readonly<Record<RuleId, Record<Language, string>>> = {
  CF5: because(
    'Sætningen ser ud til at sige, hvor stor en andel af eleverne der har et bestemt testresultat.',
    'The sentence seems to say how large a share of the pupils has a certain test result.',
  ),
  CF6: because(
    'Sætningen ser ud til at sige, hvor mange elever der har et bestemt testresultat, eller at alle eller ingen har det.',
    'The sentence seems to say how many pupils have a certain test result, or that all or none of them have.',
  ),
  CF7: because(
    'Sætningen ser ud til at give et gennemsnit eller et antal point i en test.',
    'The sentence seems to give an average or a number of points in a test.',
  ),
  CF8: because(
    'Sætningen ser ud til at sige, hvor på skalaen et testresultat ligger.',
    'The sentence seems to say where on the scale a test result lies.',
  ),
  CF9: because(
    'Sætningen ser ud til at rangordne efter testresultater. Det må de ikke bruges til.',
    'The sentence seems to rank by test results, which they must not be used for.',
  ),
  CF10: because(
    'Sætningen ser ud til at sammenligne testresultater med en anden klasse, skole, kommune eller hele landet.',
    'The sentence seems to compare test results with another class, school, municipality or the whole country.',
  ),
  CF11: because(
    'Sætningen ser ud til at fortælle om testresultater for så få elever, at de kan genkendes.',
    'The sentence seems to tell test results of so few pupils that they can be recognised.',
  ),
  CF12: because(
    'Sætningen siger, hvordan eleverne klarer sig i læsning eller matematik. Det ser ud til at stamme fra en test.',
    'The sentence says how the pupils do in reading or mathematics, which seems to come from a test.',
  ),
  CF17: {
    da: 'Sætningen ser ud til at nævne en elev ved navn. Et offentligt referat må ikke fortælle om enkelte elever.',
    en: 'The sentence seems to name a pupil. Public minutes must not tell of single pupils.',
  },
  CF18: {
    da: 'Sætningen ser ud til at indeholde et personnummer. Det må ikke stå i et offentligt referat.',
    en: 'The sentence seems to hold a civil registration number, which must not stand in public minutes.',
  },
};
