// How large a text stands on the shared screen. Step 0 is the largest; each step is a size in the style sheet. The server
// picks the step by length, the browser goes on from there by measuring: a text is never cut.

/** Steps of what fills the screen: one text (a question, a message), or a list. The last step is laid out in pages. */
export const STEP_COUNT = { text: 9, list: 6 } as const;

/** The longest text, in characters, that is likely to fit each step beside the clock. */
const CHARACTERS_AT_STEP = [36, 60, 90, 130, 190, 270, 380, 520];
/** The most lines that are likely to fit each step of a list. */
const LINES_AT_STEP = [5, 7, 8, 10, 16];
/** What a line below the main text takes of its place, in characters. */
const CHARACTERS_A_POINT = 40;

function stepFor(amount: number, limits: readonly number[]): number {
  const step = limits.findIndex((limit) => amount <= limit);
  return step === -1 ? limits.length : step;
}

/** The step at which a text is likely to fit, with `pointCount` lines below it. */
export function textStep(text: string, pointCount = 0): number {
  return stepFor(text.length + pointCount * CHARACTERS_A_POINT, CHARACTERS_AT_STEP);
}

/** The step at which a list of so many lines is likely to fit. */
export function listStep(lineCount: number): number {
  return stepFor(lineCount, LINES_AT_STEP);
}

/** The first step from `from` on that fits, else the last, which has pages; `fits` measures one step. */
export function firstFittingStep(from: number, stepCount: number, fits: (step: number) => boolean): number {
  for (let step = from; step < stepCount - 1; step += 1) if (fits(step)) return step;
  return stepCount - 1;
}

/** The page to show of so many: they turn by the server's clock, so that all screens show the same one. */
export function pageAt(nowMs: number, pageCount: number, pageMs: number): number {
  return pageCount < 2 ? 0 : Math.floor(nowMs / pageMs) % pageCount;
}
