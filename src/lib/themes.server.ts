// An organisation's themes, which begin with a list that is the same for all.

import { inLanguage } from '$lib/core/library/content-text.ts';
import { STARTING_THEMES } from '$lib/core/library/themes.ts';
import type { Language } from '$lib/core/meeting/vocabulary.ts';
import type { App } from '$server/app.ts';
import type { OwnTexts } from '$server/store/own-texts.ts';

/** The themes, begun in that language where nobody has begun them (rule TH5). */
export async function withStartingThemes(
  { themes }: Pick<App, 'themes'>,
  organisationId: string,
  language: Language,
): Promise<OwnTexts> {
  const starting = STARTING_THEMES.map((theme) => inLanguage(theme, language));
  await themes.begin(organisationId, starting);
  return themes;
}
