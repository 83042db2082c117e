// `token create`: a token for another program, told once and stored as a hash.

import { SCOPES, type Scope } from '../auth/scopes.ts';
import { Tokens } from '../auth/tokens.ts';
import { UsageError, readOptions, type Command } from './command.ts';
import { chooseOrganisation, tellDone, withDatabase } from './installation.ts';

export const tokenCreate: Command = {
  help: `npm run -s cli -- token create --scope <scope>[,<scope>…] [--organisation <slug>] [--name <text>]

Prints the token and nothing else. It cannot be shown again.

  --scope         ${SCOPES.join(', ')}
  --organisation  whose token it is; may be left out while there is one organisation
  --name          what the token is for, to tell it from others`,

  async run(args) {
    const options = readOptions(args, {
      scope: { type: 'string', multiple: true },
      organisation: { type: 'string' },
      name: { type: 'string', default: 'command line' },
    });
    const scopes = readScopes(options.scope ?? []);
    const token = await withDatabase(async (database) => {
      const organisation = await chooseOrganisation(database, options.organisation);
      const tokens = new Tokens(database);
      const made = await tokens.create(organisation.id, scopes, options.name);
      const id = (await tokens.find(made))?.tokenId ?? '';
      await tellDone(database, organisation.id, 'token.created', { kind: 'token', id });
      return made;
    });
    console.log(token);
  },
};

function readScopes(given: string[]): Scope[] {
  const words = given.flatMap((list) => list.split(',')).map((word) => word.trim());
  const scopes = SCOPES.filter((scope) => words.includes(scope));
  const unknown = words.find((word) => !SCOPES.some((scope) => scope === word));
  if (unknown !== undefined) throw new UsageError(`There is no scope "${unknown}"; there is ${SCOPES.join(', ')}.`);
  if (scopes.length === 0) throw new UsageError('Say what the token may do with --scope; --help lists the scopes.');
  return scopes;
}
