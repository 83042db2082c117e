// Which chapter of the guide tells of a page: what `?` opens there. A page that is not named here has the guide's first one.

/** By the beginning of a page's address; of two that fit, the longer one. */
const CHAPTERS: Readonly<Record<string, string>> = {
  '/': 'foerste-gang',
  '/agreements': 'beslutninger-og-aftaler',
  '/meetings/new': 'planlaeg-moedet',
  '/meetings/*/prepare': 'planlaeg-moedet',
  '/meetings/*/topics': 'indkald-deltagerne',
  '/meetings/*/agenda': 'dokumenter',
  '/meetings/*/minutes': 'beslutningsreferatet',
  '/meetings/*/timeline': 'tiden-i-moedet',
  '/meetings/*/facilitate': 'led-moedet',
  '/meetings/*/secretary': 'beslutninger-og-aftaler',
  '/meetings/*/room': 'deltag',
  '/meetings/*/screen': 'skaermen',
  '/screen': 'skaermen',
  '/join': 'deltag',
  '/invited': 'deltag',
  '/mine': 'beslutninger-og-aftaler',
  '/library': 'kort-og-kortsaet',
  '/templates': 'planlaeg-moedet',
  '/phrases': 'beslutninger-og-aftaler',
  '/fora': 'planlaeg-moedet',
  '/schools': 'planlaeg-moedet',
  '/seasons': 'planlaeg-moedet',
  '/coverage': 'planlaeg-moedet',
  '/year': 'planlaeg-moedet',
  '/summary': 'planlaeg-moedet',
  '/themes': 'planlaeg-moedet',
  '/papers': 'dokumenter',
  '/demo': 'foerste-gang',
  '/accounts': 'foerste-gang',
  '/account': 'foerste-gang',
  '/sign-in': 'foerste-gang',
  '/setup': 'foerste-gang',
};

const MEETING = /^\/meetings\/(?!new(?:\/|$))[^/]+/;

/** The slug of the chapter for the page at this address. */
export function chapterFor(pathname: string): string {
  const path = pathname.replace(MEETING, '/meetings/*');
  const fitting = Object.keys(CHAPTERS).filter(
    (begin) => path === begin || (begin !== '/' && path.startsWith(`${begin}/`)),
  );
  const longest = fitting.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? '' : (CHAPTERS[longest] ?? '');
}

/** Every chapter that a page leads to. */
export const namedChapters = (): string[] => [...new Set(Object.values(CHAPTERS))];
