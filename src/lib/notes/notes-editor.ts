// The editor of one page of notes: TipTap on its fragment. Loaded when somebody wants to write, not before.
// No style attribute is ever written as text (the content security policy forbids it): colours are classes.

import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Placeholder } from '@tiptap/extensions';
import type { Slice } from '@tiptap/pm/model';
import { m } from '$lib/paraglide/messages.js';
import type { NoteSource } from '../core/meeting/note-source.ts';
import { safeLink } from '../core/minutes/safe-link.ts';
import { holdWhileComposing } from './editor/composing.ts';
import { editorKeys, leaveWithEscape, type EditorKeys } from './editor/editor-keys.ts';
import { followCaret } from './editor/follow-caret.ts';
import { ownCorrections } from './editor/own-corrections.ts';
import { goToSource, sourceOf } from './editor/relative-place.ts';
import type { NotesLink } from './notes-link.ts';
import { schemaExtensions } from './notes-schema.ts';
import type { NotesSession } from './notes-session.svelte.ts';
import { LongPaste } from './paste/long-paste.ts';
import { firstPart, isTooLong, PART_SIZE, pagesOf } from './paste/parts.ts';
import { cleanPastedHtml } from './paste/clean-html.ts';
import { PastedPictures } from './paste/pasted-pictures.ts';
import { colourNumber } from './people-here.ts';
import type { Selected } from './selection-actions.ts';
import { selectionOf } from './selected-text.ts';

/** More than this is not even read: the page would stand still over it. */
const CLIPBOARD_LIMIT = 20_000_000;

/** A paste that was too long: how long, and how to put in what fits of it. */
export interface LongPasteOffer {
  pages: number;
  /** Left out when nothing of it can be put in. */
  first?: { pages: number; putIn: () => void };
}

interface NotesEditorOptions extends EditorKeys {
  element: HTMLElement;
  session: NotesSession;
  link: NotesLink;
  fragment: string;
  /** Asked each time the editor draws itself. */
  isEditable: () => boolean;
  label: () => string;
  language: () => string;
  helpId: string;
  onPasteTooLong: (offer: LongPasteOffer) => void;
  /** Pictures that were pasted or dropped. */
  onPictures: (files: File[]) => void;
  /** Where a stored picture is read. */
  pictureUrl: (attachmentId: string) => string | undefined;
  /** Stores a picture that a pasted text held; rejects when that cannot be. The answer is its id. */
  storePicture: (file: File) => Promise<string>;
  /** Pictures of a pasted text stayed behind: at an address of another house, in a file of its own, or not to be stored. */
  onPicturesLost: (count: number) => void;
  /** Pictures of a pasted text have come along, and nothing says what they show. */
  onPicturesUnnamed: (count: number) => void;
  onKey: (event: KeyboardEvent) => void;
  /** Called after each change of text, selection or editability. */
  onChange: () => void;
}

/** The editor, and what the page around it does with it. */
export class NotesEditing {
  readonly editor: Editor;
  readonly #options: NotesEditorOptions;
  readonly #pictures: PastedPictures;
  #paste: LongPaste | null = null;
  /** Pictures that the text which is being pasted holds itself. */
  #taken = 0;

  constructor(options: NotesEditorOptions) {
    this.#options = options;
    this.#pictures = new PastedPictures(
      () => this.editor,
      (file) => options.storePicture(file),
      ({ lost, unnamed }) => {
        if (lost > 0) options.onPicturesLost(lost);
        if (unnamed > 0) options.onPicturesUnnamed(unnamed);
      },
    );
    this.editor = this.#make();
  }

  /** The marked words and their place. */
  selected(): Selected | null {
    const selection = selectionOf(this.editor);
    if (!selection) return null;
    const source = sourceOf(this.editor, this.#options.fragment, selection.from, selection.text);
    return source && { text: selection.text, source };
  }

  /** Marks the words that something was made from, and brings them into view. */
  goTo(source: NoteSource): boolean {
    return goToSource(this.editor, source);
  }

  /** Keeps somebody's caret in view; the answer ends it. */
  follow(participantId: string): () => void {
    return followCaret(this.editor, this.#options.link.provider.awareness, participantId);
  }

  /** Takes the editor off its page; what was being pasted is in the text before. */
  destroy(): void {
    this.#paste?.finish();
    this.#options.link.holdBack(false);
    this.editor.destroy();
  }

  #make(): Editor {
    const { element, session, link, fragment, isEditable, onKey, onChange } = this.#options;
    return new Editor({
      element,
      injectCSS: false,
      editable: isEditable(),
      extensions: [
        ...schemaExtensions(this.#options.pictureUrl),
        Placeholder.configure({ placeholder: m.notes_editor_placeholder() }),
        Collaboration.configure({ fragment: session.fragment(fragment) }),
        CollaborationCaret.configure({
          provider: link.provider,
          // The server puts the seat's name and colour in the place of these.
          user: { name: '', color: '#000000' },
          render: caret,
          selectionRender: (user) => ({ class: `notes-selection notes-colour-${colourNumber(user['color'])}` }),
        }),
        ownCorrections,
        editorKeys(this.#options),
      ],
      editorProps: {
        attributes: () => attributesOf(this.#options),
        handleDOMEvents: {
          ...holdWhileComposing((holds) => link.holdBack(holds)),
          keydown: leaveWithEscape(onKey),
          paste: (_view, event) => this.#refuseEndless(event),
        },
        handlePaste: (_view, event, slice) => this.#onPaste(event, slice),
        handleDrop: (_view, event) => this.#takePictures(event, event.dataTransfer),
        handleClick: (_view, _position, event) => openLink(event, isEditable()),
        transformPastedHTML: (html) => this.#clean(html),
      },
      onTransaction: ({ transaction }) => {
        if (transaction.getMeta('paste')) void this.#pictures.storeFound();
        onChange();
      },
      onFocus: () => {
        session.lookAt(fragment);
        onChange();
      },
    });
  }

  #onPaste(event: ClipboardEvent, slice: Slice): boolean {
    if (slice.size === 0 && this.#takePictures(event, event.clipboardData)) return true;
    const lost = picturesIn(event.clipboardData?.getData('text/html') ?? '') - this.#taken;
    this.#taken = 0;
    if (lost > 0) this.#options.onPicturesLost(lost);
    if (isTooLong(slice)) {
      this.#offerFirst(slice);
      return true;
    }
    if (slice.size <= PART_SIZE) return false;
    this.#putIn(slice);
    return true;
  }

  #clean(html: string): string {
    const { html: text, taken } = this.#pictures.takeOut(cleanPastedHtml(html));
    this.#taken = taken;
    return text;
  }

  #putIn(slice: Slice): void {
    this.#paste?.finish();
    this.#paste = new LongPaste(this.editor, slice);
    this.#paste.start();
  }

  #offerFirst(slice: Slice): void {
    const part = firstPart(slice);
    this.#options.onPasteTooLong({
      pages: pagesOf(slice),
      ...(part && { first: { pages: pagesOf(part), putIn: () => this.#putIn(part) } }),
    });
  }

  #refuseEndless(event: ClipboardEvent): boolean {
    const data = event.clipboardData;
    const length = Math.max(data?.getData('text/plain').length ?? 0, data?.getData('text/html').length ?? 0);
    if (length <= CLIPBOARD_LIMIT) return false;
    event.preventDefault();
    this.#options.onPasteTooLong({ pages: Math.round(length / 2_400) });
    return true;
  }

  #takePictures(event: Event, data: DataTransfer | null): boolean {
    const pictures = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
    if (pictures.length === 0 || !this.#options.isEditable()) return false;
    event.preventDefault();
    this.#options.onPictures(pictures);
    return true;
  }
}

/** Pictures that are none of this meeting's; boxes to tick are drawn as pictures too. */
function picturesIn(html: string): number {
  return html.match(/<img\b(?![^>]*(?:data-attachment|alt="(?:un)?checked"))/gi)?.length ?? 0;
}

function attributesOf({ label, language, helpId, isEditable }: NotesEditorOptions): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label(),
    'aria-describedby': helpId,
    'aria-readonly': String(!isEditable()),
    'aria-keyshortcuts': 'Alt+F10',
    lang: language(),
    tabindex: '0',
    spellcheck: 'true',
    class: 'notes-text',
  };
}

/** In a text that can be written in, a click sets the caret; with Ctrl it opens the link. Else the browser opens it itself. */
function openLink(event: MouseEvent, isEditable: boolean): boolean {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = safeLink(link?.getAttribute('href'));
  if (address === undefined || !isEditable || !(event.ctrlKey || event.metaKey)) return false;
  window.open(address, '_blank', 'noopener,noreferrer');
  return true;
}

function caret(user: Record<string, unknown>): HTMLElement {
  const line = document.createElement('span');
  line.className = `notes-caret notes-colour-${colourNumber(user['color'])}`;
  line.setAttribute('aria-hidden', 'true');
  const label = document.createElement('span');
  label.className = 'notes-caret-name';
  label.textContent = typeof user['name'] === 'string' ? user['name'] : '';
  // The word joiners keep a line from breaking at the caret.
  line.append('\u2060', label, '\u2060');
  return line;
}
