// The words for whose answers an activity's answers are.

import type { Naming } from '$lib/core/meeting/vocabulary.ts';
import { m } from '$lib/paraglide/messages.js';

const WORDS: Record<Naming, { label: () => string; hint: () => string }> = {
  named: { label: m.activities_naming_named, hint: m.activities_naming_named_hint },
  counted: { label: m.activities_naming_counted, hint: m.activities_naming_counted_hint },
  anonymous: { label: m.activities_naming_anonymous, hint: m.activities_naming_anonymous_hint },
};

/** The choice of who is known, as a kind offers it. */
export function namingOptions<Offered extends Naming>(
  ...offered: readonly Offered[]
): { value: Offered; label: string; hint: string }[] {
  return offered.map((value) => ({ value, label: WORDS[value].label(), hint: WORDS[value].hint() }));
}
