// How a template's minutes follow from the length of a meeting: by the rule that an agenda is scaled by (AG12). Apart from the
// library, so that a page can show it live without loading every deck.

import { scaleAround } from '../meeting/scale.ts';
import type { ItemKind } from '../meeting/vocabulary.ts';

/** A part of a template's time. */
export interface TemplateTime {
  readonly plannedMs: number;
  readonly kind: ItemKind;
  readonly sub?: boolean | undefined;
  readonly fixed?: boolean | undefined;
}

/**
 * The items' durations for a meeting of that length: whole minutes in the template's proportions, with that sum. What is
 * fixed, breaks and the closing step keep theirs where the length allows; in a shorter meeting they are scaled with the rest.
 * An empty meeting is its closing step alone, so it has room for what people are about to add. Null when the length has less
 * than a minute for some item.
 */
export function durationsForLength(times: readonly TemplateTime[], lengthMs: number): number[] | null {
  const parts = (keeps: (time: TemplateTime) => boolean) =>
    times.map((time) => ({ plannedMs: time.plannedMs, fixed: isHeading(time) || keeps(time) }));
  const closing = times.at(-1);
  const isClosing = (time: TemplateTime) => time === closing && time.kind === 'agreements' && time.sub !== true;
  const keepsItsTime = (time: TemplateTime) => time.fixed === true || time.kind === 'break' || isClosing(time);
  return (
    scaleAround(parts(keepsItsTime), lengthMs) ??
    scaleAround(
      parts(() => false),
      lengthMs,
    )
  );
}

function isHeading({ plannedMs }: TemplateTime): boolean {
  return plannedMs === 0;
}
