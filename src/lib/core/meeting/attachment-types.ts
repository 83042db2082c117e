// What may be attached to a meeting: documents and pictures that no browser runs. SVG and HTML are not among them.

/** The largest file that is taken. */
export const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;

/** How long a file that was taken away can be had back; afterwards it is gone from the disk. */
export const ATTACHMENT_KEPT_MS = 24 * 60 * 60 * 1000;

/** Each type with the endings that its files have. */
export const ATTACHMENT_TYPES = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  'application/vnd.ms-powerpoint': ['ppt'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type AttachmentType = keyof typeof ATTACHMENT_TYPES;

/** The ending of a file's name in lower case; empty for a name without one. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The type that a name's ending promises, or undefined for one that is not taken. */
export function typeByName(name: string): AttachmentType | undefined {
  const ending = endingOf(name);
  return Object.entries(ATTACHMENT_TYPES).find(([, endings]) =>
    (endings as readonly string[]).includes(ending),
  )?.[0] as AttachmentType | undefined;
}

/** Whether this is a type that is taken. */
export function isAttachmentType(type: string): type is AttachmentType {
  return Object.hasOwn(ATTACHMENT_TYPES, type);
}

/** Whether files of this type can stand in the notes. */
export function isPicture(type: string): boolean {
  return type.startsWith('image/') && isAttachmentType(type);
}
