// What the minutes say of the initiatives: the list with what is to happen to each, what else presses, and the load.

import { filled, type KindWords, type SummaryPart } from '../summary.ts';
import { PRESSURES } from './board.ts';
import type { InitiativesActivity } from './initiatives.ts';
import { initiativesPicture, type WeighedInitiative } from './picture.ts';

/** A number with one decimal at most; the words say which sign stands before it. */
export function fillText(fill: number, decimalSign = ','): string {
  return (Math.round(fill * 10) / 10).toString().replace('.', decimalSign);
}

/** The summary of the activity, in the words of its kind. */
export function initiativesSummary(activity: InitiativesActivity, words: KindWords): SummaryPart[] {
  const { running, fresh, nowFill, keptFill, freshFill } = initiativesPicture(activity);
  const number = (fill: number) => fillText(fill, words.decimalSign);
  const pressures = PRESSURES.flatMap((pressure) => {
    const { level, note } = activity.board.pressures[pressure];
    const said = [level === null ? '' : (words[`level${level}`] ?? ''), note].filter((part) => part !== '');
    return said.length === 0 ? [] : [`${words[pressure] ?? ''}: ${said.join(' · ')}`];
  });
  const load = filled(words.load ?? '', { now: number(nowFill), then: number(keptFill + freshFill) });
  return [
    ...tableOf(running, words.running ?? '', words),
    ...(pressures.length > 0 ? [{ type: 'line', text: words.pressure ?? '' } as const, list(pressures)] : []),
    ...tableOf(fresh, words.fresh ?? '', words),
    ...(running.length > 0 ? [{ type: 'line', text: load } as const] : []),
  ];
}

function tableOf(initiatives: readonly WeighedInitiative[], caption: string, words: KindWords): SummaryPart[] {
  if (initiatives.length === 0) return [];
  const keys = ['name', 'owner', 'since', 'carriedBy', 'fill', 'verdict'] as const;
  const cell = (initiative: WeighedInitiative, key: (typeof keys)[number]): string => {
    if (key === 'fill') return initiative.fill === null ? '–' : fillText(initiative.fill, words.decimalSign);
    if (key === 'verdict') return initiative.verdict === null ? '–' : (words[initiative.verdict] ?? '');
    return initiative[key] || '–';
  };
  const rows = initiatives.map((initiative) => keys.map((key) => cell(initiative, key)));
  return [{ type: 'table', caption, columns: keys.map((key) => words[key] ?? ''), rows }];
}

function list(lines: string[]): SummaryPart {
  return { type: 'list', lines };
}
