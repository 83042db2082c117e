// A field that comes in the place of the button that was pressed: ready to be written over.

/** Gives an input the focus with all of its text marked; made for `{@attach}`. */
export function takeFocus(input: HTMLInputElement): void {
  input.focus();
  input.select();
}
