// Pictures of one item's notes, kept with the meeting's attachments; who may not read the notes never gets them.

import type { Pictures } from '$lib/notes/pictures.ts';

/** Where the pictures of this item's notes are stored and read. */
export function notePictures(meetingId: string, itemId: string): Pictures {
  const address = `/meetings/${meetingId}/attachments`;
  return {
    url: (attachmentId) => `${address}/${attachmentId}`,
    async upload(file) {
      const form = new FormData();
      form.append('file', file);
      const response = await fetch(`${address}?use=picture&itemId=${itemId}`, { method: 'POST', body: form });
      if (!response.ok) throw new Error(`the picture was refused: ${response.status}`);
      return (await response.json()) as { id: string };
    },
  };
}
