// A mail as text and as HTML. Mail programs read no style sheets, so the HTML carries its looks with it.

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The whole HTML of a mail around its body, which is HTML already. */
export function letterPage({ language, title, body }: { language: string; title: string; body: string }): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:24px;background:#f7f4ee;color:#24211c;font:16px/1.5 'Source Sans 3',Arial,sans-serif">
<div style="max-width:600px;margin:0 auto;padding:24px;border-radius:12px;background:#fffdf9">
${body}
</div></body></html>`;
}

/** A paragraph of plain text. */
export function paragraphHtml(text: string): string {
  return `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;
}

/** A link that looks like a button, with a line under it that says what it is for. */
export function linkHtml(address: string, words: string, hint: string): string {
  return `<p style="margin:0 0 8px"><a href="${escapeHtml(address)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#17594f;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(words)}</a></p>
<p style="margin:0 0 16px;color:#5d574c;font-size:14px">${escapeHtml(hint)}</p>`;
}

/** Whom it is from. */
export function regardsHtml(regards: string, sender: string): string {
  return `${paragraphHtml(regards)}<p style="margin:0">${escapeHtml(sender)}</p>`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML text, or as an attribute between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
