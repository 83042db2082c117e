// While a sign is being composed (accents, other scripts, a phone's suggestions) what others write is kept back, so that
// nothing is changed under it. A phone composes word after word without an end: a pause is an end, too.

/** So long after the last sign of it a composition counts as over; the editor needs a moment to take it in. */
const PAUSE_MS = 1_000;
const SETTLE_MS = 80;

/** The events of composing, to be handled on the text; `hold` is told whether to keep back what others write. */
export function holdWhileComposing(hold: (holds: boolean) => void): Record<string, () => boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const until = (pauseMs: number) => () => {
    clearTimeout(timer);
    hold(true);
    timer = setTimeout(() => hold(false), pauseMs);
    return false;
  };
  return {
    compositionstart: until(PAUSE_MS),
    compositionupdate: until(PAUSE_MS),
    compositionend: until(SETTLE_MS),
  };
}
