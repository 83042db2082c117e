// "Gruppe 1", "Gruppe 2" …: what groups are called until somebody calls them something else.

import { m } from '$lib/paraglide/messages.js';

export function groupNames(count: number): string[] {
  return Array.from({ length: count }, (_, n) => m.activities_groups_group({ number: n + 1 }));
}
