// Light or dark on a shared screen: as its own system says, unless the address asks for one (`?theme=dark`), since a
// projector in a bright hall and a television on a wall want different things.

export type ScreenTheme = 'light' | 'dark' | null;

/** The colours that a screen's address asks for; null for the system's own. */
export function screenTheme(url: URL): ScreenTheme {
  const asked = url.searchParams.get('theme');
  return asked === 'light' || asked === 'dark' ? asked : null;
}
