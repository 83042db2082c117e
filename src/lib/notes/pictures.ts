// Pictures in the notes: kept as attachments of the meeting, never in the text itself. What a page of notes needs of that.

export interface Pictures {
  /** Stores a picture; rejects when it cannot be stored. */
  upload(file: File): Promise<{ id: string }>;
  /** Where a stored picture is read, for those who may. */
  url(attachmentId: string): string;
}

/** The widths that a picture can have, in CSS pixels; on a narrow page it is as wide as the page. */
export const PICTURE_WIDTHS = { small: 240, medium: 480, large: 960 } as const;
export type PictureSize = keyof typeof PICTURE_WIDTHS;

/** The named width that a stored one is nearest to. */
export function sizeOf(width: number): PictureSize {
  return width <= 320 ? 'small' : width <= 640 ? 'medium' : 'large';
}
