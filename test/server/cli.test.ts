// The command line as a process of its own, beside an App that runs on the same data directory.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { databaseBeside, foundOrganisation, granted, visitor } from '../support/accounts.ts';
import { startTestApp, temporaryDirectory } from '../support/app.ts';

const CLI = fileURLToPath(new URL('../../server/cli.ts', import.meta.url));
const BODIL = ['user', 'create', '--email', 'bodil@fjordby.dk', '--name', 'Bodil Krogh', '--role', 'secretary'];

/** Runs a command; `input` goes to its standard input. */
async function cli(dataDir: string, args: string[], input = '') {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: dataDir },
    stdio: 'pipe',
  });
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, err };
}

async function startFjordby() {
  const started = await startTestApp();
  const database = databaseBeside(started.dataDir);
  await foundOrganisation(database, 'Fjordby');
  return { ...started, database };
}

describe('token create', () => {
  test('[AC13] prints a token and nothing else, and the running server knows it at once', async () => {
    const { app, dataDir } = await startFjordby();
    const { code, out, err } = await cli(dataDir, ['token', 'create', '--scope', 'minutes:read,meetings:write']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^st_[\w-]{43}\n$/);
    const grant = await app.tokens.find(out.trim());
    expect(grant).toMatchObject({ organisationId: 'fjordby', scopes: ['meetings:write', 'minutes:read'] });
    expect(await app.tokens.find(`${out.trim()}x`)).toBeNull();
  });

  test('[AC13] asks which organisation when there are several', async () => {
    const { app, dataDir, database } = await startFjordby();
    await foundOrganisation(database, 'Andeby');
    const without = await cli(dataDir, ['token', 'create', '--scope', 'meetings:read']);
    expect(without).toEqual({
      code: 2,
      out: '',
      err: 'Say which organisation with --organisation: fjordby, andeby.\n',
    });
    const named = await cli(dataDir, ['token', 'create', '--scope', 'meetings:read', '--organisation', 'andeby']);
    expect(await app.tokens.find(named.out.trim())).toMatchObject({ organisationId: 'andeby' });
    const unknown = await cli(dataDir, ['token', 'create', '--scope', 'meetings:read', '--organisation', 'nowhere']);
    expect(unknown).toMatchObject({
      code: 1,
      out: '',
      err: 'There is no organisation "nowhere"; there is fjordby, andeby.\n',
    });
  });
});

describe('user create', () => {
  test('[AC13] with a password from standard input: they can sign in', async () => {
    const { app, dataDir } = await startFjordby();
    const made = await cli(dataDir, [...BODIL, '--password-stdin'], 'fjorden ligger stille\n');
    expect(made).toMatchObject({ code: 0, out: '' });
    const { cookies } = granted(await app.accounts.signIn('bodil@fjordby.dk', 'fjorden ligger stille', visitor()));
    expect(await app.accounts.fromHeaders(visitor({ cookies }).headers)).toMatchObject({
      name: 'Bodil Krogh',
      role: 'secretary',
      organisationName: 'Fjordby',
    });
  });

  test('[AC13] without one makes it up, and prints it and nothing else', async () => {
    const { app, dataDir } = await startFjordby();
    const { code, out } = await cli(dataDir, BODIL);
    expect(code).toBe(0);
    expect(out).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}\n$/);
    granted(await app.accounts.signIn('bodil@fjordby.dk', out.trim(), visitor()));
    expect(await cli(dataDir, BODIL)).toEqual({
      code: 1,
      out: '',
      err: 'Somebody with this e-mail address is there already.\n',
    });
    expect(await cli(dataDir, [...BODIL, '--password', 'kort'])).toEqual({
      code: 2,
      out: '',
      err: 'A password has 8 to 128 characters.\n',
    });
  });
});

describe('user reset-password', () => {
  const RESET = ['user', 'reset-password', '--email', 'Bodil@fjordby.dk'];

  test('[AC13] gives a new password, and the old one and every sign-in are good for nothing', async () => {
    const { app, dataDir, database } = await startFjordby();
    await cli(dataDir, [...BODIL, '--password', 'fjorden ligger stille']);
    const signIn = (password: string) => app.accounts.signIn('bodil@fjordby.dk', password, visitor());
    const { cookies } = granted(await signIn('fjorden ligger stille'));
    const { code, out } = await cli(dataDir, RESET);
    expect(code).toBe(0);
    expect(await app.accounts.fromHeaders(visitor({ cookies }).headers)).toBeNull();
    expect(await signIn('fjorden ligger stille')).toEqual({ ok: false, code: 'signIn.wrong' });
    granted(await signIn(out.trim()));
    expect(await cli(dataDir, [...RESET, '--password', 'kort'])).toMatchObject({ code: 2, out: '' });
    await foundOrganisation(database, 'Andeby');
    expect(await cli(dataDir, [...RESET, '--organisation', 'andeby'])).toEqual({
      code: 1,
      out: '',
      err: 'Nobody in Andeby signs in as Bodil@fjordby.dk.\n',
    });
    granted(await signIn(out.trim()));
  });
});

test('[SI18] user reset-second-factor takes away what somebody has lost, and ends their sign-ins', async () => {
  const { app, dataDir } = await startFjordby();
  await cli(dataDir, [...BODIL, '--password', 'fjorden ligger stille']);
  const signIn = () => app.accounts.signIn('bodil@fjordby.dk', 'fjorden ligger stille', visitor());
  const { cookies } = granted(await signIn());
  await app.secondFactor.begin('fjorden ligger stille', visitor({ cookies }));
  const reset = ['user', 'reset-second-factor', '--email'];
  expect(await cli(dataDir, [...reset, 'Bodil@fjordby.dk'])).toMatchObject({ code: 0, out: '' });
  expect(await app.accounts.fromHeaders(visitor({ cookies }).headers)).toBeNull();
  expect(granted(await signIn()).asksCode).toBe(false);
  expect(await cli(dataDir, [...reset, 'ingen@fjordby.dk'])).toMatchObject({ code: 1 });
});

test.for([
  { args: ['token'] },
  { args: ['launch', 'rocket'] },
  { args: ['token', 'create'] },
  { args: ['token', 'create', '--scope', ''] },
  { args: ['token', 'create', '--scope', 'meetings:read,everything'] },
  { args: ['token', 'create', '--scop', 'meetings:read'] },
  { args: ['token', 'create', '--scope', 'meetings:read', 'more'] },
  { args: ['user', 'create', '--email', 'x@y.dk'] },
  { args: [...BODIL.slice(0, -1), 'king'] },
])('[AC13] what is asked wrongly is said in one line, with exit code 2: $args', async ({ args }) => {
  const { code, out, err } = await cli(await temporaryDirectory(), args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^.+\n$/);
});

test.for([
  { args: [] },
  { args: ['--help'] },
  { args: ['token', 'create', '--help'] },
  { args: ['user', 'create', '--help'] },
  { args: ['user', 'reset-password', '--help'] },
  { args: ['user', 'reset-second-factor', '--help'] },
  { args: ['backup', '--help'] },
  { args: ['restore', '--help'] },
])('[AC13] helps with $args', async ({ args }) => {
  const { code, out, err } = await cli(await temporaryDirectory(), args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('npm run -s cli -- ');
});

test('[AC13] makes nothing where no server has been', async () => {
  const dataDir = join(await temporaryDirectory(), 'nothing');
  const { code, out, err } = await cli(dataDir, ['token', 'create', '--scope', 'meetings:read']);
  expect({ code, out, err }).toEqual({
    code: 1,
    out: '',
    err: `There is nothing in ${dataDir} yet: start the server once.\n`,
  });
  expect(existsSync(dataDir)).toBe(false);
});

test('[AC13] without an organisation says where to make one', async () => {
  const { dataDir } = await startTestApp();
  const { code, err } = await cli(dataDir, BODIL);
  expect(code).toBe(1);
  expect(err).toMatch(/^There is no organisation yet: .+\n$/);
});
