// A template and minutes → a document. Every text of the minutes stands in it once: what no block of the template asks for
// comes at the end, under a name of its own (rule MI10).

import { inLanguage, type Localised } from '../../library/content-text.ts';
import { isoDay, longDate } from '../dates.ts';
import { paragraph, type Block, type Document, type DocumentMeta } from '../document.ts';
import { PLAIN_LETTERHEAD, type Letterhead } from '../letterhead.ts';
import type { Minutes } from '../minutes.ts';
import { standingMark } from '../standing-words.ts';
import type { MinutesWords } from '../words.ts';
import type { MinutesTemplate } from './schema.ts';
import { templateBlocks } from './template-blocks.ts';

/** So much of a title stands in the file's name that its end, the kind, is never cut off. */
const FILE_TITLE_LENGTH = 60;
/** A school year begins with its eighth month. */
const FIRST_MONTH_OF_SCHOOL = 8;

/** The minutes as that template has them, in the language of the words. */
export function minutesDocument(
  template: MinutesTemplate,
  minutes: Minutes,
  words: MinutesWords,
  letterhead: Letterhead = PLAIN_LETTERHEAD,
): Document {
  const heading = headingOf(template.title, minutes, words);
  const blocks = templateBlocks(template.blocks, minutes, words, heading.said);
  const [first, ...rest] = blocks;
  const note: Block[] = minutes.audience === 'offentlig' ? [{ ...paragraph(words.publicNote), tone: 'quiet' }] : [];
  return {
    meta: metaOf(heading.text, inLanguage(template.kind, words.language), { minutes, words, letterhead }),
    blocks: first?.type === 'facts' ? [first, ...note, ...rest] : [...note, ...blocks],
  };
}

interface Looks {
  minutes: Minutes;
  words: MinutesWords;
  letterhead: Letterhead;
}

function metaOf(title: string, kind: string, { minutes, words, letterhead }: Looks): DocumentMeta {
  const isPublic = minutes.audience === 'offentlig';
  const named = minutes.title || words.untitled;
  const day = isoDay(minutes.planned.startMs, minutes.timeZone);
  const version = isPublic ? ` (${words.publicVersion.toLowerCase()})` : '';
  return {
    language: words.language,
    title,
    kind,
    organisation: minutes.organisation,
    letterhead,
    mark: [standingMark(minutes, words), isPublic ? words.publicVersion : ''].filter(Boolean).join(' · '),
    header: [minutes.organisation, kind].filter(Boolean).join(' · '),
    footer: `${named} · ${longDate(minutes.planned.startMs, minutes.timeZone, words.locale)}`,
    pageWords: { page: words.page, of: words.pageOf },
    fileStem: `${day} ${[...named].slice(0, FILE_TITLE_LENGTH).join('').trim()} – ${kind.toLowerCase()}${version}`,
  };
}

/** The one big heading, and which facts it says; the meeting's title where the pattern asks for what is not known. */
function headingOf(
  pattern: Localised,
  minutes: Minutes,
  words: MinutesWords,
): { text: string; said: ('title' | 'school')[] } {
  const title = minutes.title || words.untitled;
  const values = { title, school: minutes.school, schoolYear: schoolYearOf(minutes) };
  const wanted = inLanguage(pattern, words.language) || '{title}';
  const names = (['title', 'school', 'schoolYear'] as const).filter((name) => wanted.includes(`{${name}}`));
  if (names.some((name) => values[name] === '')) return { text: title, said: ['title'] };
  return {
    text: wanted.replace(/\{(title|school|schoolYear)\}/g, (_whole, name: keyof typeof values) => values[name]),
    said: names.filter((name) => name !== 'schoolYear'),
  };
}

/** "2026-2027". */
function schoolYearOf({ planned, timeZone }: Minutes): string {
  const [year = 0, month = 0] = isoDay(planned.startMs, timeZone).split('-').map(Number);
  const from = month >= FIRST_MONTH_OF_SCHOOL ? year : year - 1;
  return `${from}-${from + 1}`;
}
