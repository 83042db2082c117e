// The faces of a kind of activity: what the facilitator sets up, what a person answers with, what the room sees. A kind's
// faces stand in its folder here and in the list of `faces.ts`; the frame around them is the same for all (docs/activities.md).

import type { LucideIcon } from '@lucide/svelte';
import type { Component } from 'svelte';
import type { Card, Item } from '$lib/core/meeting/model/agenda.ts';
import type { Activity } from '$lib/core/meeting/model/activities.ts';
import type { MeetingState } from '$lib/core/meeting/model.ts';

/** What a set-up begins from: the item and the card that it is for, if any, and the meeting. */
export interface SetupSource {
  item: Item;
  card: Card | null;
  state: MeetingState;
}

/** The set-up, while the facilitator chooses. Each change is given whole. */
export interface SetupProps<Setup> {
  item: Item;
  setup: Setup;
  onchange(setup: Setup): void;
}

/** What everyone sees of the activity: the picture on the screen, the same in words, and what the desk arranges. */
export interface ActivityProps<Activity> {
  activity: Activity;
}

/** Where a person answers: oneself, or somebody without a device whom the staff answer for. */
export interface AnswerProps<Activity, Answer> {
  activity: Activity;
  /** The round that is open. */
  round: string;
  /** What this person has answered in it; undefined when they have not, or when it was anonymous. */
  own: Answer | undefined;
  /** They have answered, and cannot change it: it was anonymous. */
  isSealed: boolean;
  participantId: string;
  /** What sends the words that are still being typed: the frame calls it before a person says that they are done. */
  unsent: Set<() => void>;
  /** Sends the answer; whether it is kept. A refusal is told by the frame. May be called with every change. */
  send(answer: Answer): Promise<boolean>;
}

/** `Setup`, `Activity` and `Answer` are the kind's own types; the frame passes on what it knows nothing of. */
export interface ActivityFace {
  icon: LucideIcon;
  name: () => string;
  /** One line on what it is good for. */
  about: () => string;
  /** What the facilitator goes on to: "Vis resultatet". */
  phaseName: (phase: string) => string;
  /** The question or heading that is proposed, and the set-up to begin from: the card's, else a good default. */
  firstTitle: (source: SetupSource) => string;
  firstSetup: (source: SetupSource) => unknown;
  /** The move that turns the picture to what it is compared with, for a kind whose picture has to be turned. */
  compareMove?: unknown;
  Setup: Component<SetupProps<never>>;
  /** For a phone first. Shown while a phase takes answers; a kind that has no such phase has none. */
  Answer?: Component<AnswerProps<never, never>>;
  /** On the shared screen, in every phase: while answers are hidden, the question; then the picture. */
  Stage: Component<ActivityProps<never>>;
  /** The result in words, as a list or a table: on everyone's page and beside every picture. Shown from the first reveal on. */
  Result?: Component<ActivityProps<never>>;
  /** A word on every tab of a participant's page while it is open. */
  Mark?: Component<ActivityProps<never>>;
  /** What the machine of whoever leads does as it comes to another phase. */
  onphase?: (activity: Activity) => void;
  /** Who sees an answer before it is shown, where it is not the person alone. */
  hiddenHint?: (round: string) => string;
  /** What else everyone, or the staff alone, arranges together in the present phase, by dragging and by keyboard. */
  Board?: Component<ActivityProps<never>>;
}
