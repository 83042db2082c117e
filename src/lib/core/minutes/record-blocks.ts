// What was recorded of an item beside its decision, as blocks for any template: who was not there and why, the vote, and what
// people want to have stand in the minutes.

import { VOTE_CHOICES } from '../meeting/vocabulary.ts';
import { dayTimes } from './dates.ts';
import { paragraph, type Block } from './document.ts';
import type { Minutes, MinutesItem, MinutesMissing, MinutesStatement } from './minutes.ts';
import { textBlocks } from './text-blocks.ts';
import type { MinutesWords } from './words.ts';

/** "Indstilling: …", with the label in front of the first paragraph. */
export function labelled(label: string, value: string): Block[] {
  const [first, ...rest] = textBlocks(value);
  if (first?.type !== 'paragraph') return [];
  return [{ ...first, content: [{ type: 'text', text: `${label}: `, bold: true }, ...first.content] }, ...rest];
}

/** "Deltog ikke i punktet: Dan Lund (syg)", and who was inhabil in a line of its own. */
export function missingBlocks(
  { missing }: MinutesItem,
  { timeZone }: Pick<Minutes, 'timeZone'>,
  words: MinutesWords,
): Block[] {
  const line = (label: string, people: MinutesMissing[]): Block[] => {
    const names = people.map((person) => {
      const remarks = [person.reason, disqualifiedText(person, timeZone, words)].filter((remark) => remark !== '');
      return (person.name || words.erasedName) + (remarks.length === 0 ? '' : ` (${remarks.join(', ')})`);
    });
    return names.length === 0 ? [] : [{ ...paragraph(`${label}: ${names.join(', ')}`), tone: 'quiet' }];
  };
  const isDisqualified = ({ disqualified }: MinutesMissing) => disqualified !== null;
  return [
    ...line(words.disqualified, missing.filter(isDisqualified)),
    ...line(
      words.missing,
      missing.filter((person) => !isDisqualified(person)),
    ),
  ];
}

/** "forlod lokalet kl. 16.20", "fra kl. 16.20". */
function disqualifiedText({ disqualified }: MinutesMissing, timeZone: string, words: MinutesWords): string {
  if (disqualified === null) return '';
  const { leftRoom, fromMs } = disqualified;
  if (fromMs === null) return leftRoom ? words.leftRoom : '';
  return `${leftRoom ? words.leftRoom : words.fromTime} ${dayTimes(fromMs, null, timeZone, words)}`;
}

/** "Afstemning: For stemte 5: …", each choice in a line; nobody's vote is not told but that nobody was for. */
export function voteBlocks({ vote }: MinutesItem, words: MinutesWords): Block[] {
  if (vote === null) return [];
  const lines = VOTE_CHOICES.filter((choice) => choice === 'for' || vote[choice].count > 0).map((choice) => {
    const { count, names } = vote[choice];
    const said = `${words.voteChoices[choice]} ${count}`;
    return names.length === 0 ? said : `${said}: ${names.map((name) => name || words.erasedName).join(', ')}`;
  });
  return labelled(words.vote, lines.join('\n'));
}

/** "Mindretalsudtalelse (Eva Toft, Liste Ø): …", in the order in which they were put. */
export function statementBlocks({ statements }: MinutesItem, words: MinutesWords): Block[] {
  return statements
    .flatMap((statement) => labelled(statementLabel(statement, words), statement.text))
    .map((block) => (block.type === 'paragraph' ? { ...block, statement: true } : block));
}

function statementLabel({ kind, by }: MinutesStatement, words: MinutesWords): string {
  const names = by.map((name) => name || words.erasedName).join(', ');
  return names === '' ? words.statementKinds[kind] : `${words.statementKinds[kind]} (${names})`;
}
