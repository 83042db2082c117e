// What the facilitator does at the desk, by click or by key alike: each action is one command (or opens one dialog).
// It holds nothing of the meeting itself, only which item is looked at and which dialog is open.

import { createContext } from 'svelte';
import { faceOf } from '$lib/components/activities/faces.ts';
import { suggestedFor } from '$lib/components/activities/suggested.ts';
import { openActivity } from '$lib/core/meeting/activities/answering.ts';
import type { Command } from '$lib/core/meeting/commands.ts';
import { closingItem, findItem, isRunning } from '$lib/core/meeting/model.ts';
import type { Card, Item } from '$lib/core/meeting/model/agenda.ts';
import { nextItem } from '$lib/core/meeting/outline.ts';
import { waitingInOrder } from '$lib/core/meeting/speaking.ts';
import { MINUTE_MS } from '$lib/core/time.ts';
import type { LiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import type { DeskAction, DeskView } from './desk-keys.ts';
import { DeskCards } from './desk-cards.ts';
import { DeskTime } from './desk-time.svelte.ts';

const KEYS_SETTING = 'desk-keys';

export type DeskDialog =
  | 'activity'
  | 'plan'
  | 'newItem'
  | 'answers'
  | 'reopen'
  | 'speakers'
  | 'screens'
  | 'wifi'
  | 'help'
  | 'join'
  | 'message'
  | 'close';
export type DeskTab = 'activity' | 'followUp' | 'notes' | 'decision' | 'closing';

export class Desk {
  readonly #live: LiveMeeting;
  readonly #ask: (command: Command) => Promise<boolean>;
  /** What is done with time, and what can be taken back. */
  readonly time: DeskTime;
  /** What is done with the cards of the item on the desk. */
  readonly cards: DeskCards;

  /** The dialog that is open. */
  dialog = $state<DeskDialog | null>(null);
  /** What the dialog for a new item begins with: the item that it is put behind, or split off from. */
  newItemAt = $state<{ itemId: string | undefined; how: 'add' | 'split' }>({ itemId: undefined, how: 'add' });
  /** What the lower middle of the desk shows. */
  tab = $state<DeskTab>('notes');
  /** What the lower right of the desk shows. */
  roomTab = $state<'agreements' | 'parking' | 'people'>('agreements');
  /** Single keys can be switched off; the browser remembers it. */
  keysOn = $state(true);

  constructor(live: LiveMeeting, ask: (command: Command) => Promise<boolean>) {
    this.#live = live;
    this.#ask = ask;
    this.time = new DeskTime(live, ask);
    this.cards = new DeskCards(() => this.item, ask);
  }

  /** The item on the desk: the current one, before the first start the one that comes first. */
  get item(): Item | undefined {
    const { state } = this.#live;
    return findItem(state, state.current?.itemId) ?? nextItem(state) ?? state.agenda.at(-1);
  }

  get next(): Item | undefined {
    return nextItem(this.#live.state);
  }

  get isRunning(): boolean {
    return isRunning(this.#live.state);
  }

  /** The end is near: nothing is left to take up, or the closing step is being taken. */
  get isEnding(): boolean {
    return this.isRunning && (this.#live.state.phase === 'closing' || this.next === undefined);
  }

  /** Takes up an item; the closing step opens its own walk-through. */
  startItem(item: Item): void {
    void this.#ask({ type: 'item.start', itemId: item.id });
    const isFollowUp = item.kind === 'followUp' && this.#live.state.followUp.length > 0;
    this.tab = item.id === closingItem(this.#live.state)?.id ? 'closing' : isFollowUp ? 'followUp' : 'notes';
  }

  startNext(): void {
    if (this.isRunning && this.next) this.startItem(this.next);
  }

  start(from: 'now' | 'plan' = 'now'): void {
    if (!this.isRunning && this.#live.state.phase !== 'closed') void this.#ask({ type: 'meeting.start', from });
  }

  close(): void {
    this.dialog = null;
    void this.#ask({ type: 'meeting.close' });
  }

  toggleClock(): void {
    const { current } = this.#live.state;
    if (current) void this.#ask({ type: current.running ? 'clock.pause' : 'clock.resume' });
  }

  addMinutes(minutes: number): void {
    const { current } = this.#live.state;
    if (current) void this.#ask({ type: 'clock.add', itemId: current.itemId, ms: minutes * MINUTE_MS });
  }

  /** Shows a view on the shared screen; a message is written first, and so is a network that nobody has set. */
  show(view: DeskView): void {
    if (view === 'message') this.dialog = 'message';
    else if (view === 'wifi' && this.#live.state.wifi === null) this.dialog = 'wifi';
    else if (view === 'card') this.cards.show(this.cards.shownNumber);
    else void this.#ask({ type: 'stage.show', view, ...this.#itemFor(view) });
  }

  showMessage(text: string): void {
    this.dialog = null;
    void this.#ask({ type: 'stage.show', view: 'message', text });
  }

  /** Opens the dialog for a new item, at the current one unless another is named. */
  newItem(itemId = this.#live.state.current?.itemId, how: 'add' | 'split' = 'add'): void {
    if (!this.isRunning) return;
    this.newItemAt = { itemId, how };
    this.dialog = 'newItem';
  }

  /** Shows the activity that is open, here and on the screen, or opens the choice of one. */
  showActivity(): void {
    const open = openActivity(this.#live.state);
    if (!open) this.dialog = this.isRunning ? 'activity' : this.dialog;
    else this.tab = 'activity';
    if (open) void this.#ask({ type: 'stage.show', view: 'activity', activityId: open.id });
  }

  /** Starts what the card suggests, with the set-up that it suggests. */
  async startSuggested(card: Card): Promise<void> {
    const kind = suggestedFor(card);
    const face = kind && faceOf(kind);
    if (!this.item || !kind || !face) return;
    const source = { item: this.item, card, state: this.#live.state };
    const given = { title: face.firstTitle(source), setup: face.firstSetup(source), cardId: card.id };
    if (await this.#ask({ type: 'activity.start', itemId: this.item.id, kind, ...given })) this.tab = 'activity';
  }

  /** Gives the floor to who is next in the list or the round, or to the one named; without anyone waiting the floor is free again. */
  callSpeaker(participantId?: string): void {
    const { speakers } = this.#live.state;
    if (participantId) void this.#ask({ type: 'speaker.call', participantId });
    else if (waitingInOrder(speakers).length > 0) void this.#ask({ type: 'speaker.call' });
    else if (speakers.speaking !== null) void this.#ask({ type: 'speaker.finish' });
  }

  /** A dialog was closed; another one that was opened meanwhile stays. */
  leave(dialog: DeskDialog): void {
    if (this.dialog === dialog) this.dialog = null;
  }

  /** Takes over what the person chose in this browser. */
  readKeysSetting(): void {
    this.keysOn = localStorage.getItem(KEYS_SETTING) !== 'off';
  }

  setKeys(on: boolean): void {
    this.keysOn = on;
    localStorage.setItem(KEYS_SETTING, on ? 'on' : 'off');
  }

  /** Does what a key asks for. */
  act(action: DeskAction): void {
    if (action.startsWith('show:')) return this.show(action.slice('show:'.length) as DeskView);
    const does: Record<Exclude<DeskAction, `show:${string}`>, () => void> = {
      start: () => this.start(),
      toggleClock: () => this.toggleClock(),
      next: () => this.startNext(),
      back: () => this.time.goBack(),
      skip: () => this.time.skip(),
      nextCard: () => this.cards.next(),
      previousCard: () => this.cards.previous(),
      undo: () => this.time.undo(),
      plan: () => this.isRunning && (this.dialog = 'plan'),
      newItem: () => this.newItem(),
      askRoom: () => this.time.askRoom(),
      park: () => {
        this.roomTab = 'parking';
        this.#focus('parking');
      },
      minuteMore: () => this.addMinutes(1),
      minuteLess: () => this.addMinutes(-1),
      fiveMore: () => this.addMinutes(5),
      nextSpeaker: () => this.callSpeaker(),
      speakers: () => this.isRunning && (this.dialog = 'speakers'),
      screens: () => (this.dialog = 'screens'),
      notes: () => this.#goTo('notes'),
      decision: () => this.#goTo('decision'),
      agreement: () => {
        this.roomTab = 'agreements';
        this.#focus('agreement');
      },
      close: () => this.isRunning && (this.dialog = 'close'),
      activity: () => this.showActivity(),
      help: () => (this.dialog = 'help'),
    };
    does[action as keyof typeof does]();
  }

  /** A view of an item names it, so that an item that is only prepared can be shown too. */
  #itemFor(view: DeskView): { itemId: string } | Record<string, never> {
    return (view === 'item' || view === 'notes') && this.item ? { itemId: this.item.id } : {};
  }

  #goTo(tab: DeskTab): void {
    this.tab = tab;
    this.#focus(tab);
  }

  /** Moves the focus to a marked place of the desk, once it is there. */
  #focus(place: string): void {
    requestAnimationFrame(() => {
      const marked = document.querySelector<HTMLElement>(`[data-desk="${place}"]`);
      (marked?.matches('input, textarea')
        ? marked
        : marked?.querySelector<HTMLElement>('[contenteditable], textarea, input')
      )?.focus();
    });
  }
}

/** The desk around a component. */
export const [getDesk, setDesk] = createContext<Desk>();
