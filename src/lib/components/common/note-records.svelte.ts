// What a person makes of words that they mark in the notes: an agreement (asked for in a small form), the item's decision,
// a parked topic. Who may do which follows from the one table of rights.

import CircleParking from '@lucide/svelte/icons/circle-parking';
import Gavel from '@lucide/svelte/icons/gavel';
import Handshake from '@lucide/svelte/icons/handshake';
import type { Command } from '$lib/core/meeting/commands.ts';
import { isRunning } from '$lib/core/meeting/model.ts';
import { mayStillRecord } from '$lib/core/meeting/recording.ts';
import { type Item } from '$lib/core/meeting/model/agenda.ts';
import { TEXT_LIMITS } from '$lib/core/meeting/model/basics.ts';
import type { LiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import type { Selected, SelectionAction } from '$lib/notes/selection-actions.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Notices } from '$lib/ui/notices.svelte.ts';

interface Surroundings {
  live: LiveMeeting;
  ask: (command: Command) => Promise<boolean>;
  notices: Notices;
  /** The item whose notes are open. */
  item: () => Item;
}

export class NoteRecords {
  readonly #around: Surroundings;
  /** The words that an agreement is being made from. */
  agreement: Selected | null = $state.raw(null);

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** What this person may make of marked words now. */
  get actions(): SelectionAction[] {
    const { live } = this.#around;
    if (!mayStillRecord(live.state)) return [];
    return [
      ...(live.may('agreement.add') ? [this.#toAgreement] : []),
      ...(live.may('decision.record') ? [this.#toDecision] : []),
      ...(live.may('parking.add') && isRunning(live.state) ? [this.#toParking] : []),
    ];
  }

  readonly #toAgreement: SelectionAction = {
    id: 'agreement',
    icon: Handshake,
    label: m.notes_make_agreement,
    shortcut: 'Control+Alt+A',
    letter: 'a',
    run: (selected) => (this.agreement = { ...selected, text: oneLine(selected.text) }),
  };

  readonly #toDecision: SelectionAction = {
    id: 'decision',
    icon: Gavel,
    label: m.notes_make_decision,
    shortcut: 'Control+Alt+B',
    letter: 'b',
    run: ({ text }) => void this.#decide(text),
  };

  readonly #toParking: SelectionAction = {
    id: 'parking',
    icon: CircleParking,
    label: m.notes_make_parking,
    shortcut: 'Control+Alt+P',
    letter: 'p',
    run: (selected) => void this.#park(selected),
  };

  /** What was decided before stays above; one step takes the words out again. */
  async #decide(words: string): Promise<void> {
    const { ask, notices, item } = this.#around;
    const { id: itemId, decision: before } = item();
    const text = (before === '' ? words : `${before}\n${words}`).slice(0, TEXT_LIMITS.text);
    if (!(await ask({ type: 'decision.record', itemId, text }))) return;
    notices.show(before === '' ? m.notes_made_decision() : m.notes_made_decision_added(), {
      undo: () => void ask({ type: 'decision.record', itemId, text: before }),
    });
  }

  async #park({ text, source }: Selected): Promise<void> {
    const { ask, notices, item } = this.#around;
    const parked = { type: 'parking.add', text: oneLine(text), itemId: item().id, source } as const;
    if (await ask(parked)) notices.show(m.notes_made_parking());
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, TEXT_LIMITS.line);
}
