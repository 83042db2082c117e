// A phone's keyboard lies over the page without making it smaller (all browsers of Apple, and others by choice). As long as
// it is there the page is told how much of it can be seen, and is kept at its top, so that nothing jumps.

/** What is less than this is the browser's own bar. */
const KEYBOARD_MIN_PX = 120;

/** Keeps `--visible-height` and `data-keyboard` of the page true while a keyboard is open. Call it in an effect; the answer ends it. */
export function stayAboveKeyboard(): () => void {
  const view = window.visualViewport;
  if (!view) return () => undefined;
  const root = document.documentElement;
  const look = () => {
    // Somebody who zooms in sees less of the page, too, and moves in it as they like.
    const isOpen = view.scale < 1.05 && window.innerHeight - view.height > KEYBOARD_MIN_PX;
    root.toggleAttribute('data-keyboard', isOpen);
    if (isOpen) root.style.setProperty('--visible-height', `${view.height}px`);
    else root.style.removeProperty('--visible-height');
    if (isOpen && view.offsetTop > 0) window.scrollTo(0, 0);
  };
  look();
  view.addEventListener('resize', look);
  view.addEventListener('scroll', look);
  return () => {
    view.removeEventListener('resize', look);
    view.removeEventListener('scroll', look);
    root.removeAttribute('data-keyboard');
    root.style.removeProperty('--visible-height');
  };
}
