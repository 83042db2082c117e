// Which version of Samtalerum this is.

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { projectPath } from './project-path.ts';

/** As package.json says. */
export const VERSION = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(projectPath('package.json'), 'utf8')),
).version;
