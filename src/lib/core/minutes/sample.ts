// Minutes of a meeting that never was, in either language: what a letterhead and a template are tried on.

import { MINUTE_MS } from '../time.ts';
import type { Language } from '../meeting/vocabulary.ts';
import { paragraph } from './document.ts';
import { htmlBody } from './html.ts';
import type { Letterhead } from './letterhead.ts';
import type { Minutes, MinutesItem } from './minutes.ts';
import { minutesDocument } from './templates/render.ts';
import type { MinutesTemplate } from './templates/schema.ts';
import type { MinutesWords } from './words.ts';

const START_MS = Date.UTC(2026, 10, 24, 14);

const WORDS = {
  da: {
    ...{ title: 'Skoleudviklingssamtale', school: 'Fjordskolen', place: 'Skolens mødelokale' },
    ...{ reading: 'Læsning på mellemtrinnet', data: 'Trivsel og fravær', closing: 'Aftaler' },
    ...{ account: 'Skolen fortalte om makkerlæsning i 4. og 5. klasse.', decision: 'Makkerlæsning fortsætter.' },
    ...{ agreement: 'Skolen deler sit materiale med de andre skoler', proposal: 'At erfaringerne drøftes' },
  },
  en: {
    ...{ title: 'School development talk', school: 'The Fjord School', place: 'The school’s meeting room' },
    ...{ reading: 'Reading in the middle years', data: 'Well-being and absence', closing: 'Agreements' },
    ...{ account: 'The school told about paired reading in years 4 and 5.', decision: 'Paired reading goes on.' },
    ...{
      agreement: 'The school shares its material with the other schools',
      proposal: 'That the experience is discussed',
    },
  },
} as const;

/**
 * The sample as an article, by that template and under that letterhead. Its headings stand two levels below their own, under
 * those of a page around it; their class says which they are on paper.
 */
export function sampleHtml(
  template: MinutesTemplate,
  letterhead: Letterhead,
  { organisation, words }: { organisation: string; words: MinutesWords },
): string {
  const minutes = sampleMinutes(organisation, words.language);
  return htmlBody(minutesDocument(template, minutes, words, letterhead)).replace(
    /<(\/?)h([1-6])>/g,
    (_tag, end: string, level: string) => {
      const lowered = `h${Math.min(6, Number(level) + 2)}`;
      return end ? `</${lowered}>` : `<${lowered} class="level-${level}">`;
    },
  );
}

/** The sample in that language, as this organisation's. */
function sampleMinutes(organisation: string, language: Language): Minutes {
  const words = WORDS[language];
  const item = (number: number, title: string, more: Partial<MinutesItem> = {}): MinutesItem => ({
    ...{ id: `i${number}`, number: String(number), depth: 1, title, kind: 'discussion', closed: false, skipped: false },
    ...{ planned: { startMs: START_MS + (number - 1) * 30 * MINUTE_MS, endMs: START_MS + number * 30 * MINUTE_MS } },
    ...{ lead: '', leadRole: null, side: null, proposal: '', caseText: '', account: [], decision: '', vote: null },
    ...{ statements: [], activities: [], attachments: [], missing: [] },
    ...more,
  });
  const person = (id: string, name: string, tableRole: 'skoleleder' | 'udvalgsformand') => ({
    ...{ id, name, tableRole, movements: [], substituteFor: '' },
  });
  const people = [person('p1', 'Anna Holm', 'skoleleder'), person('p2', 'Bo Friis', 'udvalgsformand')];
  return {
    ...{
      meetingId: 'sample',
      audience: 'intern',
      language,
      draft: false,
      organisation,
      forum: '',
      school: words.school,
    },
    ...{ title: words.title, place: words.place, timeZone: 'Europe/Copenhagen' },
    planned: { startMs: START_MS, endMs: START_MS + 90 * MINUTE_MS },
    held: { startMs: null, endMs: null },
    standing: {
      ...{ status: 'draft', version: 1, reason: '', commentsUntil: null, approvedAtMs: null, approvedFor: null },
      approvals: [],
    },
    ...{ reopenings: [], led: [], wrote: [], present: people, apologies: [], absent: [], attachments: [] },
    items: [
      item(1, words.reading, {
        side: 'school',
        proposal: words.proposal,
        account: [paragraph(words.account)],
        decision: words.decision,
      }),
      item(2, words.data, { side: 'administration' }),
      item(3, words.closing, { kind: 'agreements' }),
    ],
    agreements: [
      {
        ...{ id: 'a1', itemId: 'i1', itemNumber: '1', what: words.agreement, responsible: 'Anna Holm' },
        ...{ followUpOn: '2027-03-01', followUpWhere: '', status: 'open' },
      },
    ],
    ...{ parked: [], carriedOver: [], followedUp: [], nextMeeting: null },
  };
}
