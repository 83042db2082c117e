// A logo that has just been picked, for the paper beside the form; the server looks into it before it is kept.

import type { Image } from '$lib/core/minutes/document.ts';

/** The picture as the papers hold it; null for what the browser cannot show. */
export async function pickedLogo(file: File): Promise<Image | null> {
  const mediaType = file.type === 'image/png' || file.type === 'image/jpeg' ? file.type : null;
  if (!mediaType) return null;
  const url = await dataUrl(file);
  const picture = new window.Image();
  picture.src = url;
  const isShown = await picture.decode().then(
    () => true,
    () => false,
  );
  if (!isShown) return null;
  const base64 = url.slice(url.indexOf(',') + 1);
  const size = { widthPx: picture.naturalWidth, heightPx: picture.naturalHeight };
  return { type: 'image', mediaType, base64, ...size, alt: '' };
}

function dataUrl(file: File): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('the file cannot be read'));
    reader.readAsDataURL(file);
  });
}
