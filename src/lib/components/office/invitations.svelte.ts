// Addresses, links and mails of the people invited, as the server knows them: fetched, changed, and looked at again while
// a mail is on its way. One instance a page.

import { createContext } from 'svelte';
import type { InvitationEntry } from '$server/invitations/invitations.ts';
import type { AgendaStanding } from '$server/invitations/agenda-file.ts';
import type { Letter } from '$server/mail/letter.ts';
import type { PastedPerson } from './pasted-people.ts';

const LOOK_AGAIN_MS = 1_500;

type Wish =
  | { do: 'add'; people: readonly PastedPerson[] }
  | ({ do: 'edit'; participantId: string } & PastedPerson)
  | { do: 'send'; participantIds: readonly string[]; hasAgenda: boolean }
  | { do: 'renewLink'; participantId: string };

/** What somebody would get, and whether the agenda may go along with it. */
export interface InvitationPreview {
  letter: Letter;
  agenda: AgendaStanding;
}

interface Answer {
  canSend: boolean;
  entries: InvitationEntry[];
  refusal: string | null;
}

export class Invitations {
  /** Null until the server has told. */
  entries = $state.raw<ReadonlyMap<string, InvitationEntry> | null>(null);
  canSend = $state(false);
  hasFailed = $state(false);

  readonly #address: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(meetingId: string) {
    this.#address = `/meetings/${meetingId}/invitations`;
  }

  /** Asks the server how things stand. */
  async load(): Promise<void> {
    await this.#ask(undefined);
  }

  /** Has something done; the code of a refusal, `failed` when the server did not answer, null when it is done. */
  async wish(wish: Wish): Promise<string | null> {
    const answer = await this.#ask(wish);
    return answer === null ? 'failed' : answer.refusal;
  }

  /** The mail that this person would get now, with the agenda if it is wanted and may go along. */
  async preview(participantId: string, wantsAgenda: boolean): Promise<InvitationPreview | null> {
    const response = await fetch(`${this.#address}/${participantId}${wantsAgenda ? '?agenda' : ''}`).catch(() => null);
    return response?.ok ? ((await response.json()) as InvitationPreview) : null;
  }

  /** Looks no more. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  async #ask(wish: Wish | undefined): Promise<Answer | null> {
    clearTimeout(this.#timer);
    const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(wish) };
    const response = await fetch(this.#address, wish === undefined ? {} : post).catch(() => null);
    this.hasFailed = !response?.ok;
    if (!response?.ok) return null;
    const answer = (await response.json()) as Answer;
    this.canSend = answer.canSend;
    this.entries = new Map(answer.entries.map((entry) => [entry.participantId, entry]));
    const isOnTheWay = answer.entries.some(({ sent }) => sent?.state === 'queued' || sent?.state === 'sending');
    if (isOnTheWay) this.#timer = setTimeout(() => void this.load(), LOOK_AGAIN_MS);
    return answer;
  }
}

export const [getInvitations, setInvitations] = createContext<Invitations>();
