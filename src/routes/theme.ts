// Light or dark: as the system says, unless someone has chosen.

export const THEME_COOKIE = 'theme';
const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Whether the value is one of the themes. */
export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}
