// What a person typed into an activity and nobody got: the room moved on in the middle of a word, or an anonymous answer was
// never sent. A text is unsent when it stands neither in a field of the page nor in the activity as this person sees it. It
// is kept in this tab until it is sent or put away.

import { tick } from 'svelte';
import * as v from 'valibot';
import { hasAnswered, phaseOf } from '$lib/core/meeting/activities/answering.ts';
import type { Activity } from '$lib/core/meeting/model/activities.ts';
import type { LiveMeeting } from '$lib/live/live-meeting.svelte.ts';

const keptSchema = v.array(
  v.object({
    activityId: v.string(),
    /** What the field asks for. */
    label: v.string(),
    text: v.string(),
  }),
);
export type TypedText = v.InferOutput<typeof keptSchema>[number];

/** `hasPlace`: the open activity has a field that it can be put into. */
export interface UnsentText {
  typed: TypedText;
  hasPlace: boolean;
}

type TextField = HTMLTextAreaElement | HTMLInputElement;
/** Fields for words; those for numbers and for searching hold nothing that could be missed. */
const FIELDS = ['textarea', 'input:not([type], [inputmode])'];

/** Create it while initialising. The pages mark what belongs to an activity with `data-activity`. */
export class UnsentTexts {
  readonly #live: LiveMeeting;
  readonly #key: string;
  #typed: TypedText[] = [];
  /** Which text was typed in which field. */
  #fields = new WeakMap<TextField, TypedText>();
  #left = $state.raw<readonly UnsentText[]>([]);

  constructor(live: LiveMeeting) {
    this.#live = live;
    this.#key = `typed/${live.state.id}/${live.you.participantId}`;
    $effect(() => {
      this.#typed = storedUnder(this.#key);
      addEventListener('input', this.#look);
      return () => removeEventListener('input', this.#look);
    });
    $effect(() => {
      void live.state.activities;
      // What one was writing before a reload stands in its field only after that.
      void tick().then(this.#look);
    });
  }

  /** What is shown to the person, oldest first. */
  get left(): readonly UnsentText[] {
    return this.#left;
  }

  /** Writes the text below what stands in the field for it, as if it was typed there. */
  putIn(typed: TypedText): void {
    const field = fieldFor(typed);
    if (!field) return;
    field.value = joined(field.value, typed.text);
    field.focus();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    this.putAway(typed);
  }

  putAway(typed: TypedText): void {
    this.#typed = this.#typed.filter((one) => one !== typed);
    this.#look();
  }

  readonly #look = (): void => {
    const held = new Set(fieldsOnPage().flatMap((field) => this.#textOf(field) ?? []));
    const activities = new Map(this.#live.state.activities.map((activity) => [activity.id, activity]));
    const strings = new Map<string, ReadonlySet<string>>();
    this.#typed = this.#typed.filter((one) => {
      const activity = activities.get(one.activityId);
      if (!activity || isSealed(activity, this.#live.you.participantId)) return false;
      const known = strings.get(activity.id) ?? stringsIn(activity);
      strings.set(activity.id, known);
      return one.text !== '' && !known.has(one.text);
    });
    this.#left = this.#typed
      .filter((one) => !held.has(one))
      .map((typed) => ({ typed, hasPlace: fieldFor(typed) !== undefined }));
    if (this.#typed.length === 0) sessionStorage.removeItem(this.#key);
    else sessionStorage.setItem(this.#key, JSON.stringify(this.#typed));
  };

  /** The text of a field as it stands now; a field that was there before a reload finds its own again. */
  #textOf(field: TextField): TypedText | undefined {
    const activityId = activityOf(field);
    const text = field.value.trim();
    if (activityId === undefined) return undefined;
    const before = this.#fields.get(field) ?? this.#typed.find((one) => one.text === text);
    if (before?.text === text && this.#typed.includes(before)) {
      this.#fields.set(field, before);
      return before;
    }
    const now = { activityId, label: field.labels?.[0]?.textContent.trim() ?? '', text };
    this.#fields.set(field, now);
    this.#typed = [...this.#typed.filter((one) => one !== before), now];
    return now;
  }
}

function fieldsOnPage(): TextField[] {
  const selector = FIELDS.map((field) => `[data-activity] ${field}`).join(',');
  return [...document.querySelectorAll<TextField>(selector)];
}

/** The activity's own field for a thought, if it has room for this one too. */
function fieldFor({ activityId, text }: TypedText): TextField | undefined {
  const hasRoom = ({ value, maxLength }: TextField) => maxLength < 0 || joined(value, text).length <= maxLength;
  return fieldsOnPage().find(
    (field) => field.localName === 'textarea' && activityOf(field) === activityId && hasRoom(field),
  );
}

const activityOf = (field: TextField) => field.closest<HTMLElement>('[data-activity]')?.dataset['activity'];

const joined = (before: string, text: string) => (before.trim() === '' ? text : `${before.trimEnd()}\n${text}`);

/** An anonymous answer that was sent is kept nowhere on the device that sent it (rule AV6). */
function isSealed(activity: Activity, participantId: string): boolean {
  const round = phaseOf(activity)?.collects ?? null;
  return activity.naming === 'anonymous' && round !== null && hasAnswered(activity, round, participantId);
}

/** Every text that stands in a plain value, however deep. */
function stringsIn(value: unknown, into = new Set<string>()): Set<string> {
  if (typeof value === 'string') into.add(value.trim());
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) stringsIn(part, into);
  return into;
}

function storedUnder(key: string): TypedText[] {
  try {
    const read = v.safeParse(keptSchema, JSON.parse(sessionStorage.getItem(key) ?? '[]'));
    return read.success ? read.output : [];
  } catch {
    return [];
  }
}
