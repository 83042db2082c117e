// Files on their way to the server, several at once: how far each has come, and why one was not taken. Each file is sent
// as it lies on the disk; what the server would refuse for its size or name is said before it is sent.

import { MAX_ATTACHMENT_BYTES, typeByName } from '$lib/core/meeting/attachment-types.ts';
import { refusalText } from '$lib/components/common/refusal-text.ts';
import { m } from '$lib/paraglide/messages.js';

/** What a browser sends at the same time; more would only take turns on the same line. */
const AT_ONCE = 2;

export interface Uploading {
  readonly id: number;
  readonly name: string;
  /** 0 to 1. */
  readonly part: number;
  /** Why it was not taken; null while it is on its way. */
  readonly trouble: string | null;
}

export interface UploadTarget {
  readonly itemId: string | null;
  readonly confidential: boolean;
}

export class Uploads {
  /** On their way, and those that were not taken; what has arrived stands in the meeting. */
  list = $state.raw<readonly Uploading[]>([]);

  readonly #address: string;
  readonly #waiting: { id: number; file: File; target: UploadTarget }[] = [];
  readonly #requests = new Map<number, XMLHttpRequest>();
  readonly #ontaken: (name: string) => void;
  #count = 0;

  constructor(meetingId: string, ontaken: (name: string) => void) {
    this.#address = `/meetings/${meetingId}/attachments`;
    this.#ontaken = ontaken;
  }

  add(files: Iterable<File>, target: UploadTarget): void {
    for (const file of files) {
      const id = ++this.#count;
      const trouble = troubleBefore(file);
      this.list = [...this.list, { id, name: file.name, part: 0, trouble }];
      if (trouble === null) this.#waiting.push({ id, file, target });
    }
    this.#next();
  }

  /** Stops one that is on its way, or puts its message aside. */
  drop(id: number): void {
    this.#requests.get(id)?.abort();
    const at = this.#waiting.findIndex((waiting) => waiting.id === id);
    if (at !== -1) this.#waiting.splice(at, 1);
    this.list = this.list.filter((each) => each.id !== id);
  }

  #next(): void {
    while (this.#requests.size < AT_ONCE) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#send(next.id, next.file, next.target);
    }
  }

  /** `fetch` cannot tell how much has been sent. */
  #send(id: number, file: File, { itemId, confidential }: UploadTarget): void {
    const request = new XMLHttpRequest();
    this.#requests.set(id, request);
    request.upload.onprogress = ({ loaded, total }) => this.#change(id, { part: total > 0 ? loaded / total : 0 });
    request.onloadend = () => {
      this.#requests.delete(id);
      if (request.status === 201) {
        this.list = this.list.filter((each) => each.id !== id);
        this.#ontaken(file.name);
      } else this.#change(id, { trouble: troubleAfter(request) });
      this.#next();
    };
    const query = new URLSearchParams({
      ...(itemId !== null && { itemId }),
      ...(confidential && { confidential: '1' }),
    });
    request.open('POST', `${this.#address}?${query}`);
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  }

  #change(id: number, change: Partial<Uploading>): void {
    this.list = this.list.map((each) => (each.id === id ? { ...each, ...change } : each));
  }
}

function troubleBefore(file: File): string | null {
  if (file.size > MAX_ATTACHMENT_BYTES) return m.before_upload_tooLarge();
  if (file.size === 0) return m.before_upload_empty();
  return typeByName(file.name) === undefined ? m.before_upload_type() : null;
}

function troubleAfter(request: XMLHttpRequest): string {
  const answer = readAnswer(request.responseText);
  const sentences: Record<string, () => string> = {
    'upload.tooLarge': m.before_upload_tooLarge,
    'upload.empty': m.before_upload_empty,
    'upload.type': m.before_upload_mismatch,
    'upload.full': m.before_upload_full,
    'seat.missing': m.before_upload_signedOut,
    'upload.forbidden': m.refusals_command_forbidden,
  };
  if (answer.refusal !== undefined) return refusalText(answer.refusal);
  return (sentences[answer.code ?? ''] ?? m.before_upload_failed)();
}

function readAnswer(text: string): { code?: string; refusal?: string } {
  try {
    return JSON.parse(text) as { code?: string; refusal?: string };
  } catch {
    return {};
  }
}
