// A picture made fit for the notes and the minutes before it leaves the device: no larger than a page shows, in a format
// that every file of minutes can hold, and without what a camera writes beside it, such as where it stood.

/** As wide as a page of minutes can show sharply. */
const MAX_PIXELS = 1_800;

/** The picture as PNG or JPEG, under a name that says which; rejects when the file is none. */
export async function preparePicture(file: File): Promise<File> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, MAX_PIXELS / Math.max(bitmap.width, bitmap.height));
  const type = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png';
  // A file without an ending, or with another, is not taken by the server.
  const stem = file.name.replace(/\.[^.]*$/, '') || 'billede';
  const name = `${stem}.${type === 'image/png' ? 'png' : 'jpg'}`;
  // A drawing keeps its sharp edges; it has nothing to tell beside itself.
  if (file.type === 'image/png' && scale === 1) return new File([file], name, { type });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.86));
  if (!blob) throw new Error('the browser could not write the picture');
  return new File([blob], name, { type });
}
