// Every page and state of the application that the gallery looks at, in the example municipality. One that is new is a line here.

import type { Page } from '@playwright/test';
import type { MeetingEntry } from '../../server/store/meeting-directory.ts';

/** As whom a page is looked at: `desk` is the administrator in a live meeting, `empty` the one of a house without anything. */
export type Viewer = 'administrator' | 'guest' | 'nobody' | 'empty' | 'setup';

export interface GalleryPage {
  readonly name: string;
  readonly path: string;
  readonly viewer: Viewer;
  /** A live page is one window high; any other is shown whole. */
  readonly isLive?: true;
  /** It has no script, so that nothing has to be waited for. */
  readonly isPlain?: true;
  /** What is done on the page before its picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

/** What of the municipality addresses are made from. */
export interface Sights {
  readonly meetings: readonly MeetingEntry[];
  readonly publicId: string;
  readonly agreementId: string;
  readonly forumId: string;
  readonly schoolId: string;
  readonly seasonId: string;
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const tab = (name: RegExp) => (page: Page) => page.getByRole('tab', { name }).first().click();

/** The pages, in the order in which somebody meets them. */
export function galleryPages(sights: Sights): GalleryPage[] {
  const meeting = (title: RegExp, phase?: MeetingEntry['phase']): string => {
    const found = sights.meetings.find((one) => title.test(one.title) && (phase === undefined || one.phase === phase));
    if (!found) throw new Error(`the municipality has no meeting ${title.source}`);
    return `/meetings/${found.id}`;
  };
  const seen = (viewer: Viewer, pages: Record<string, string | [string, GalleryPage['before']]>): GalleryPage[] =>
    Object.entries(pages).map(([name, page]) => {
      const [path, before] = typeof page === 'string' ? [page, undefined] : page;
      return { name, path, viewer, ...(before && { before }) };
    });
  const live = (pages: GalleryPage[]) => pages.map((page) => ({ ...page, isLive: true as const }));
  const running = meeting(/Kirkebyskolen/);
  const [drafted, sentRound, approved] = [
    meeting(/^Møde i Børne/, 'closed'),
    meeting(/Strandskolen/),
    meeting(/Møllevang/),
  ];
  const published = meeting(/Dialog om/);
  const planned = meeting(/Åskolen/);
  return [
    ...seen('setup', { setup: '/setup' }),
    ...seen('empty', {
      'overview-empty': '/',
      'agreements-empty': '/agreements',
      'year-empty': '/year',
      demo: '/demo',
    }),
    ...seen('nobody', {
      'sign-in': '/sign-in',
      join: '/join',
      'screen-pairing': '/screen',
      'not-found': '/findes-ikke',
    }),
    { name: 'public-minutes', path: `/p/${sights.publicId}`, viewer: 'nobody', isPlain: true },
    ...seen('administrator', {
      overview: '/',
      meetings: '/meetings',
      'meetings-past': '/meetings?show=past',
      'meeting-new': '/meetings/new',
      prepare: `${planned}/prepare`,
      'prepare-committee': `${meeting(/^Møde i Børne/, 'planned')}/prepare`,
      topics: `${planned}/topics`,
      'agenda-paper': `${planned}/agenda`,
      'minutes-draft': `${drafted}/minutes`,
      'minutes-edit': `${drafted}/minutes/edit`,
      'minutes-out': `${sentRound}/minutes`,
      'minutes-comment': `${sentRound}/minutes/comment`,
      'minutes-approved': `${approved}/minutes`,
      'minutes-published': `${published}/minutes`,
      'minutes-public-audience': `${drafted}/minutes?audience=offentlig`,
      'minutes-versions': `${published}/minutes/versions`,
      'minutes-lus': `${meeting(/^Lederudvikling/)}/minutes`,
      timeline: `${published}/timeline`,
      agreements: '/agreements',
      'agreements-board': '/agreements?view=board',
      agreement: `/agreements/${sights.agreementId}`,
      'agreements-mine': '/agreements/mine',
      reminders: '/agreements/reminders',
      coverage: '/coverage',
      fora: '/fora',
      forum: `/fora/${sights.forumId}`,
      schools: '/schools',
      school: `/schools/${sights.schoolId}`,
      seasons: '/seasons',
      season: `/seasons/${sights.seasonId}`,
      year: '/year',
      summary: '/summary',
      library: '/library',
      deck: '/library/seks-virksomme-mekanismer',
      templates: '/templates',
      themes: '/themes',
      phrases: '/phrases',
      papers: '/papers',
      accounts: '/accounts',
      account: '/account',
      privacy: '/privacy',
      audit: '/audit',
      'demo-loaded': '/demo',
      guide: '/guide',
      'guide-chapter': '/guide/led-moedet',
      accessibility: '/accessibility',
    }),
    ...live([
      ...seen('administrator', {
        menu: ['/', press(/Anna Holm/)],
        facilitate: `${running}/facilitate`,
        'facilitate-people': [`${running}/facilitate`, tab(/^Deltagere/)],
        'facilitate-agreements': [`${running}/facilitate`, tab(/^Aftaler/)],
        'facilitate-keys': [`${running}/facilitate`, (page) => page.keyboard.press('?')],
        'facilitate-planned': `${planned}/facilitate`,
        secretary: `${running}/secretary`,
        screen: `${running}/screen`,
        'screen-planned': `${planned}/screen`,
        'screen-closed': `${published}/screen`,
      }),
      ...seen('guest', {
        room: `${running}/room`,
        'room-notes': [`${running}/room`, tab(/^Noter/)],
        'room-agreements': [`${running}/room`, tab(/^Aftaler/)],
        'room-agenda': [`${running}/room`, tab(/^Dagsorden/)],
      }),
    ]),
  ];
}
