// A page with the notes open, as far as it is not drawn: the document, the line to the server, what is kept on the device, and
// a hand that types. Whatever it typed is written down beside it, and outlives a reload.

import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import { Doc, XmlElement, XmlText } from 'yjs';
import { itemFragment } from '../../../src/lib/core/meeting/notes-rights.ts';
import { copyName, keepOnDevice, type DeviceCopy } from '../../../src/lib/notes/device-copy.ts';
import { NotesLink } from '../../../src/lib/notes/notes-link.ts';
import type { Chance } from './chance.ts';

export interface PagePlan {
  /** `ws://…/notes` */
  address: string;
  docName: string;
  token: string;
  participantId: string;
  itemId: string;
  /** A client of y-websocket that knows nothing of ours. */
  isPlain: boolean;
  /** The first of the characters that only this page types. */
  alphabet: { plain: number; astral: number };
}

/** What one hand has done, whatever happened to its page. */
export interface Ledger {
  typed: string[];
  erased: Set<string>;
}

export class Page {
  readonly plan: PagePlan;
  readonly doc = new Doc();
  readonly ledger: Ledger;
  readonly provider: WebsocketProvider;
  readonly #link: NotesLink | null;
  readonly #copy: DeviceCopy | null;
  readonly #lookers = new Set<() => void>();
  #isRead = false;

  constructor(plan: PagePlan, ledger: Ledger, onChange: (page: Page) => void) {
    this.plan = plan;
    this.ledger = ledger;
    const { address, docName, token, isPlain, participantId } = plan;
    const changed = () => {
      onChange(this);
      for (const look of this.#lookers) look();
    };
    const WebSocketPolyfill = WebSocket as unknown as typeof globalThis.WebSocket;
    this.#link = isPlain
      ? null
      : new NotesLink({ address, docName, token, doc: this.doc, isPerson: true, onChange: changed, WebSocketPolyfill });
    this.provider =
      this.#link?.provider ??
      new WebsocketProvider(address, docName, this.doc, { params: { token }, disableBc: true, WebSocketPolyfill });
    this.#copy = isPlain
      ? null
      : keepOnDevice(
          copyName(docName, participantId),
          this.doc,
          () => {
            this.#isRead = true;
            changed();
          },
          new EventTarget(),
        );
    this.doc.on('update', changed);
    this.provider.on('sync', changed);
    this.provider.connect();
  }

  /** All that can be read on it. */
  get text(): string {
    return this.#texts()
      .map((text) => text.toString())
      .join('');
  }

  /** Whether it says "gemt"; a plain client says so of nothing. */
  get saysSaved(): boolean {
    return this.#isRead && this.#link?.saving === 'saved';
  }

  /** Nothing more is on its way, as far as this page knows. */
  get isSettled(): boolean {
    if (this.#link && this.#link.closeCode !== null) throw new Error(`closed with ${this.#link.closeCode}`);
    return this.#link ? this.saysSaved : this.provider.synced;
  }

  /** Resolves when this is so. */
  until(isSo: (page: Page) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        try {
          if (!isSo(this)) return;
          resolve();
        } catch (error) {
          reject(error);
        }
        this.#lookers.delete(look);
      };
      this.#lookers.add(look);
      look();
    });
  }

  /** Types one character, or takes one of its own away. */
  write(chance: Chance): void {
    const own = this.ledger.typed.filter((character) => !this.ledger.erased.has(character));
    if (own.length > 0 && chance.isTrue(0.12)) this.#erase(chance.oneOf(own));
    else this.#type(chance);
  }

  /** The network of the machine has come or gone. */
  reconnect(): void {
    this.#link?.reconnect();
  }

  /** The page is gone, without a goodbye. */
  close(): void {
    if (this.#link) this.#link.destroy();
    else this.provider.destroy();
    this.#copy?.close();
  }

  #texts(): XmlText[] {
    return this.doc
      .getXmlFragment(itemFragment(this.plan.itemId))
      .toArray()
      .flatMap((node) => (node instanceof XmlElement ? node.toArray() : []))
      .filter((node) => node instanceof XmlText);
  }

  #type(chance: Chance): void {
    const character = this.#nextCharacter();
    this.ledger.typed.push(character);
    const texts = this.#texts();
    if (texts.length === 0 || chance.isTrue(0.1)) {
      const paragraph = new XmlElement('paragraph');
      paragraph.insert(0, [new XmlText(character)]);
      this.doc.getXmlFragment(itemFragment(this.plan.itemId)).push([paragraph]);
      return;
    }
    const text = chance.oneOf(texts);
    const before = [...text.toString()];
    text.insert(before.slice(0, chance.below(before.length + 1)).join('').length, character);
  }

  /** Every other one is of two code units, which nothing may ever part. */
  #nextCharacter(): string {
    const count = this.ledger.typed.length;
    const { plain, astral } = this.plan.alphabet;
    return String.fromCodePoint((count % 2 === 0 ? plain : astral) + count);
  }

  #erase(character: string): void {
    this.ledger.erased.add(character);
    for (const text of this.#texts()) {
      const at = text.toString().indexOf(character);
      if (at >= 0) text.delete(at, character.length);
    }
  }
}
