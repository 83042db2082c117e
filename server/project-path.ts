// Where the project lies on disk. The code runs from `server/` and, bundled, from `build/`: neither may guess.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A path below the project's top folder (the one that holds `drizzle/`), absolute. */
export function projectPath(...segments: string[]): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'drizzle', 'sqlite'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`${import.meta.dirname} is not inside the project`);
    folder = parent;
  }
  return join(folder, ...segments);
}
