// What a form sends, as text.

/** The field's text as it was typed; empty when the form does not hold it. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
