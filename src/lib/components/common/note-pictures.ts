// Pictures of one item's notes, kept with the meeting's attachments; who may not read the notes never gets them.

import type { Pictures } from '$lib/notes/pictures.ts';

/** Where the pictures of a meeting's notes are read. */
export function noteAttachmentUrl(meetingId: string): Pictures['url'] {
  return (attachmentId) => `/meetings/${meetingId}/attachments/${attachmentId}`;
}

/** Where the pictures of this item's notes are stored and read. */
export function notePictures(meetingId: string, itemId: string): Pictures {
  const address = `/meetings/${meetingId}/attachments`;
  return {
    url: noteAttachmentUrl(meetingId),
    async upload(file) {
      const form = new FormData();
      form.append('file', file);
      const response = await fetch(`${address}?use=picture&itemId=${itemId}`, { method: 'POST', body: form });
      if (!response.ok) throw new Error(`the picture was refused: ${response.status}`);
      return (await response.json()) as { id: string };
    },
  };
}
