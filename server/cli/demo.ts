// `demo load` and `demo remove`: the example municipality, put into an organisation and taken out again.

import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { TIME_ZONE } from '../../src/lib/core/time.ts';
import { BY_COMMAND_LINE } from '../audit/acts.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { Demo } from '../demo/demo.ts';
import type { WordsOf } from '../demo/tell-minutes.ts';
import { Exports } from '../exports/exports.ts';
import { createLog } from '../log.ts';
import { GateKeeper } from '../meetings/gate-keeper.ts';
import { Letterheads } from '../papers/letterheads.ts';
import { projectPath } from '../project-path.ts';
import { AuditStore } from '../store/audit-store.ts';
import { MeetingDirectory } from '../store/meeting-directory.ts';
import { CommandError, UsageError, readOptions, type Command } from './command.ts';
import { chooseOrganisation, withDatabase } from './installation.ts';

/** In the middle of a morning on which a meeting runs. */
const TIME_OF_DAY = '10:20';

const ORGANISATION_HELP = '  --organisation  in which organisation; may be left out while there is one organisation';

export const demoLoad: Command = {
  help: `npm run -s cli -- demo load [--day <YYYY-MM-DD>] [--organisation <slug>]

Puts the example municipality "Fjordby Kommune" into an organisation: seven schools, four fora and a season of meetings, one of them
running now. Nothing that is there already is touched, and nobody is written to.

  --day           the day that its meetings are counted from; left out: now
${ORGANISATION_HELP}`,

  async run(args) {
    const options = readOptions(args, { day: { type: 'string' }, organisation: { type: 'string' } });
    const nowMs = options.day === undefined ? Date.now() : momentOf(options.day);
    const wordsOf = await documentWords();
    await withDemo(options.organisation, async (demo, organisation) => {
      const answer = await demo.load(organisation, nowMs, wordsOf, BY_COMMAND_LINE);
      if (answer === 'taken') {
        throw new CommandError(`${organisation.name} has the example municipality already; demo remove takes it away.`);
      }
      const { meetings, schools, fora } = await demo.standing(organisation.id);
      console.error(`${organisation.name} has Fjordby: ${meetings} meetings, ${schools} schools, ${fora} fora.`);
    });
  },
};

export const demoRemove: Command = {
  help: `npm run -s cli -- demo remove [--organisation <slug>]

Takes the example municipality away again, with what has been written in its meetings since. All else stays.

${ORGANISATION_HELP}`,

  async run(args) {
    const options = readOptions(args, { organisation: { type: 'string' } });
    await withDemo(options.organisation, async (demo, organisation) => {
      const answer = await demo.remove(organisation.id, BY_COMMAND_LINE);
      if (answer === 'none') throw new CommandError(`${organisation.name} does not have the example municipality.`);
      console.error(`The example municipality is gone from ${organisation.name}.`);
    });
  },
};

async function withDemo(
  slug: string | undefined,
  use: (demo: Demo, organisation: { id: string; name: string }) => Promise<void>,
): Promise<void> {
  const [exports, gate] = [new Exports(), new GateKeeper()];
  try {
    await withDatabase(async (database, config) => {
      const organisation = await chooseOrganisation(database, slug);
      const directory = new MeetingDirectory(database);
      const log = createLog({ ...config, logLevel: 'silent' });
      const audit = new AuditLog({ store: new AuditStore(database), database, now: Date.now });
      const parts = {
        ...{ directory, letterheads: new Letterheads(database), exports, gate, log, audit },
        // Whoever has a meeting open beside this command finds it gone.
        release: () => Promise.resolve(true),
      };
      await use(new Demo(database, parts), organisation);
    });
  } finally {
    await exports.close();
    await gate.close();
  }
}

function momentOf(day: string): number {
  try {
    const date = Temporal.PlainDate.from(day);
    return date.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: TIME_OF_DAY }).epochMilliseconds;
  } catch {
    throw new UsageError('--day is a day such as 2026-11-24.');
  }
}

/**
 * The words of documents stand in the catalogue, which pages alone know. What is made public here needs them too, and asks for
 * the file when it runs: nothing of the server hangs on it otherwise.
 */
async function documentWords(): Promise<WordsOf> {
  if (!existsSync(projectPath('src/lib/paraglide')))
    throw new CommandError('Start the server once, so that it is built.');
  const { minutesWords } = (await import(pathToFileURL(projectPath('src/lib/minutes-words.ts')).href)) as {
    minutesWords: WordsOf;
  };
  return minutesWords;
}
