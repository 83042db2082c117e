// Sends a form that no form of the page stands for: undoing, when the row is gone from the page by then.

/** Asks the page at that path to do what the fields say. */
export async function sendTo(path: string, fields: Record<string, string>): Promise<void> {
  await fetch(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'x-sveltekit-action': 'true' },
  });
}
