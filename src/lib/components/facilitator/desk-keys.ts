// Keys of the facilitator's desk: what each one does. One table serves the key presses and the list under `?`.
// While someone types, a key is a letter and nothing else; the keys can be switched off (WCAG 2.1.4).

import type { StageView } from '$lib/core/meeting/vocabulary.ts';

/** What the facilitator can do with one key; a view's own action shows that view on the shared screen. */
export type DeskAction =
  | 'start'
  | 'toggleClock'
  | 'next'
  | 'back'
  | 'skip'
  | 'nextCard'
  | 'previousCard'
  | 'undo'
  | 'plan'
  | 'newItem'
  | 'askRoom'
  | 'park'
  | 'minuteMore'
  | 'minuteLess'
  | 'fiveMore'
  | 'nextSpeaker'
  | 'speakers'
  | 'screens'
  | 'notes'
  | 'decision'
  | 'agreement'
  | 'activity'
  | 'close'
  | 'help'
  | `show:${DeskView}`;

/** The views that the facilitator can choose today, in the order in which they stand. */
export const DESK_VIEWS = [
  'agenda',
  'item',
  'card',
  'notes',
  'agreements',
  'join',
  'wifi',
  'break',
  'message',
] as const satisfies readonly StageView[];
export type DeskView = (typeof DESK_VIEWS)[number];

/** The key of each action, as `KeyboardEvent.key` names it; letters in lower case. */
export const DESK_KEYS: Record<DeskAction, string> = {
  start: 's',
  toggleClock: ' ',
  next: 'n',
  back: 'j',
  skip: 'x',
  nextCard: '.',
  previousCard: ',',
  undo: 'z',
  plan: 'm',
  newItem: 'c',
  askRoom: 'g',
  park: 'v',
  minuteMore: '+',
  minuteLess: '-',
  fiveMore: 'f',
  nextSpeaker: 't',
  speakers: 'r',
  screens: 'e',
  notes: 'i',
  decision: 'u',
  agreement: 'y',
  activity: '0',
  close: 'l',
  'show:agenda': 'd',
  'show:item': 'p',
  'show:card': 'k',
  'show:notes': 'o',
  'show:agreements': 'a',
  'show:join': 'q',
  'show:break': 'h',
  'show:message': 'b',
  'show:wifi': 'w',
  help: '?',
};

/** What the buttons of a presenter's remote send. */
const REMOTE_KEYS: Record<string, DeskAction> = { PageDown: 'nextCard', PageUp: 'previousCard' };

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
}

/** Where the focus is: in a field that one types in, on a control that Space presses, or elsewhere. */
export type FocusPlace = 'field' | 'control' | 'page';

/** What a key press asks for: an action, the card with that number, or null when the key belongs to someone else. */
export function actionOf(press: KeyPress, place: FocusPlace): DeskAction | { card: number } | null {
  if (place === 'field' || press.ctrlKey || press.metaKey || press.altKey || press.repeat) return null;
  if (place === 'control' && press.key === ' ') return null;
  const remote = REMOTE_KEYS[press.key];
  if (remote) return place === 'page' ? remote : null;
  if (/^[1-9]$/.test(press.key)) return { card: Number(press.key) };
  const key = press.key.toLowerCase();
  const actions = Object.keys(DESK_KEYS) as DeskAction[];
  return actions.find((action) => DESK_KEYS[action] === key) ?? null;
}

/** The key as it is printed on the keyboard. */
export function keyCap(action: DeskAction, spaceBar: string): string {
  const key = DESK_KEYS[action];
  return key === ' ' ? spaceBar : key.toUpperCase();
}
