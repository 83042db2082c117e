// One notes document on a page: the text, the line to the server, what is kept on this device, and who else is here. Lives
// as long as the page; editors of one item after the other use the same session, so nothing reconnects between items.

import { untrack } from 'svelte';
import { applyUpdate, Doc, type XmlFragment } from 'yjs';
import { copyName, keepOnDevice, type DeviceCopy } from './device-copy.ts';
import { NotesLink, type Saving } from './notes-link.ts';
import { peopleOf, type PersonHere } from './people-here.ts';

/** The server's word that the right to these notes is gone (docs/protocol.md). */
const NO_ACCESS = 4403;

export interface NotesSessionOptions {
  token: string;
  docName: string;
  /** Whose page it is; null for one that only looks on, such as the shared screen: it is shown to nobody and keeps nothing. */
  participantId: string | null;
  /** The text as the server had it when it made the page, so that the first picture has it too. */
  initial?: Uint8Array | undefined;
  /** Where the notes are served; left out: this page's own server. */
  address?: string;
}

export class NotesSession {
  readonly doc = new Doc();
  readonly #options: NotesSessionOptions;
  #link: NotesLink | null = $state.raw(null);
  #saving: Saving = $state('saving');
  #isRefused = $state(false);
  #isKept = $state(false);
  #isRead = $state(false);
  #closeCode: number | null = $state(null);
  #waiting = $state(0);
  #copy: DeviceCopy | null = null;
  #people: readonly PersonHere[] = $state.raw([]);
  #editors = 0;
  #isToLook = false;

  constructor(options: NotesSessionOptions) {
    this.#options = options;
    if (options.initial) applyUpdate(this.doc, options.initial);
  }

  get docName(): string {
    return this.#options.docName;
  }

  /** The line while the page is connected; editors draw the carets from its provider. */
  get link(): NotesLink | null {
    return this.#link;
  }

  /** Always true: `saved` is said by the server of all that this page holds. */
  get saving(): Saving {
    return this.#isRead || !this.#options.participantId
      ? this.#saving
      : this.#saving === 'offline'
        ? 'offline'
        : 'saving';
  }

  /** The server refuses what was written here, since nobody may write now. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Whether what is written here outlives a reload without a network. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** The server has closed for good, with this code (docs/protocol.md). */
  get closeCode(): number | null {
    return this.#closeCode;
  }

  /** How many changes of this person wait to be saved by the server. */
  get waiting(): number {
    return this.#waiting;
  }

  /** The others who have the notes open. */
  get people(): readonly PersonHere[] {
    return this.#people;
  }

  /** One page of notes: `item:<itemId>` or `group:<groupId>`. */
  fragment(name: string): XmlFragment {
    return this.doc.getXmlFragment(name);
  }

  /** Tells the others which page of notes this person has open. */
  lookAt(fragment: string): void {
    this.#link?.provider.awareness.setLocalStateField('fragment', fragment);
  }

  /** An editor stands on the page, and the text comes keystroke by keystroke, until the answer is called. */
  beginWriting(): () => void {
    this.#editors += 1;
    this.#look();
    return () => {
      this.#editors -= 1;
      this.#look();
    };
  }

  /** Without an editor, or in a tab behind another, a few times a second is enough. */
  readonly #look = (): void => this.#link?.look(this.#editors === 0 || document.visibilityState === 'hidden');

  /** Connects; call it in an effect, which does not run again for what happens here. The answer ends it. */
  connect(): () => void {
    return untrack(() => this.#connect());
  }

  #connect(): () => void {
    const { token, docName, participantId } = this.#options;
    const link = new NotesLink({
      address: this.#options.address ?? `${location.origin.replace(/^http/, 'ws')}/notes`,
      token,
      docName,
      doc: this.doc,
      isPerson: participantId !== null,
      onChange: () => this.#onLinkChangeSoon(),
    });
    this.#link = link;
    link.provider.awareness.on('change', this.#onPeople);
    this.#copy = participantId === null ? null : this.#keep(copyName(docName, participantId), link);
    const reconnect = () => link.reconnect();
    addEventListener('online', reconnect);
    addEventListener('offline', reconnect);
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
    link.provider.connect();
    return () => {
      removeEventListener('online', reconnect);
      removeEventListener('offline', reconnect);
      document.removeEventListener('visibilitychange', this.#look);
      this.#link = null;
      link.destroy();
      this.#copy?.close();
      this.#copy = null;
    };
  }

  /** Takes the copy off this device: all of it is saved and nothing more will be written, or the right to it is gone. */
  forget(): void {
    this.#copy?.forget();
    this.#copy = null;
    this.#isKept = false;
  }

  #keep(name: string, link: NotesLink): DeviceCopy {
    return keepOnDevice(name, this.doc, (isKept, waiting) => {
      this.#isRead = true;
      this.#isKept = isKept;
      link.carry(waiting);
    });
  }

  /**
   * A moment later: an editor that is taken off the page may write its last letter in the middle of the page's update, where
   * no state may change. What throws there is thrown into the document, which then tells nobody of anything any more.
   */
  #onLinkChangeSoon(): void {
    if (this.#isToLook) return;
    this.#isToLook = true;
    queueMicrotask(() => {
      this.#isToLook = false;
      this.#onLinkChange();
    });
  }

  #onLinkChange(): void {
    if (!this.#link) return;
    this.#saving = this.#link.saving;
    this.#isRefused = this.#link.isRefused;
    this.#closeCode = this.#link.closeCode;
    this.#waiting = this.#link.waiting;
    if (this.#isRead) this.#copy?.count(this.#waiting);
    if (this.#closeCode === NO_ACCESS) this.forget();
  }

  readonly #onPeople = (): void => {
    // A focused editor that is taken off the page says so in the middle of the page's update: so a moment later.
    queueMicrotask(() => {
      const states = this.#link?.provider.awareness.getStates();
      if (states) this.#people = peopleOf(states, this.doc.clientID, this.#options.participantId);
    });
  };
}
