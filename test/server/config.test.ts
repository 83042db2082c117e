// The settings: what each may be, and the one line that says what is wrong.

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { projectPath } from '../../server/project-path.ts';

const ADMIN = { SAMTALERUM_ADMIN_EMAIL: 'anna@fjordby.dk', SAMTALERUM_ADMIN_PASSWORD: 'en lang adgangskode' };

test('[SV1] every setting may be left out, and an empty one counts as left out', () => {
  const plain = {
    port: 3000,
    host: null,
    origin: null,
    addressHeader: null,
    dataDir: projectPath('data'),
    admin: null,
    mail: null,
    backup: null,
    oidc: null,
    logLevel: 'info',
  };
  expect(readConfig({})).toEqual(plain);
  expect(readConfig({ PORT: '', HOST: '', ORIGIN: '', DATA_DIR: '', LOG_LEVEL: '', PATH: '/bin' })).toEqual(plain);
});

test('[SV1] settings are read as they are meant', () => {
  const config = readConfig({
    ...ADMIN,
    PORT: '8080',
    HOST: '127.0.0.1',
    ORIGIN: 'https://Samtalerum.Fjordby.dk/',
    ADDRESS_HEADER: 'X-Forwarded-For',
    DATA_DIR: '/srv/samtalerum',
    SMTP_URL: 'smtps://post%40fjordby.dk:hemmelig@mail.fjordby.dk',
    BACKUP_DIR: '/mnt/kopi',
    BACKUP_AT: '02:30',
    LOG_LEVEL: 'debug',
  });
  expect(config).toEqual({
    port: 8080,
    host: '127.0.0.1',
    origin: 'https://samtalerum.fjordby.dk',
    addressHeader: 'x-forwarded-for',
    dataDir: '/srv/samtalerum',
    admin: { email: 'anna@fjordby.dk', password: 'en lang adgangskode' },
    mail: { url: 'smtps://post%40fjordby.dk:hemmelig@mail.fjordby.dk', from: 'post@fjordby.dk' },
    backup: { folder: '/mnt/kopi', at: '02:30', keep: 14 },
    oidc: null,
    logLevel: 'debug',
  });
});

test('[SV1] mails come from MAIL_FROM, else from whoever signs in, else from the mail server’s name', () => {
  const from = (env: Record<string, string>) => readConfig(env).mail?.from;
  expect(from({ SMTP_URL: 'smtp://mail.dk', MAIL_FROM: 'post@kommune.dk' })).toBe('post@kommune.dk');
  expect(from({ SMTP_URL: 'smtp://localhost:1025' })).toBe('samtalerum@localhost');
  expect(() => readConfig({ SMTP_URL: 'http://bruger:hemmelig@mail.dk' })).toThrow(/^SMTP_URL must be [^]*465\.$/);
});

test('[SV1] a relative data directory lies in the project, wherever the server is started from', () => {
  expect(readConfig({ DATA_DIR: 'elsewhere' }).dataDir).toBe(join(projectPath(), 'elsewhere'));
});

test.each([
  [{ BACKUP_DIR: 'kopi', BACKUP_AT: '24:00' }, 'BACKUP_AT must be a time of day like 03:00, not "24:00".'],
  [{ BACKUP_KEEP: '0' }, 'BACKUP_KEEP must be a whole number from 1 to 9999, not "0".'],
  [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535, not "http".'],
  [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, not "65536".'],
  [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, not "-1".'],
  [{ PORT: '80.5' }, 'PORT must be a whole number from 0 to 65535, not "80.5".'],
  [{ ORIGIN: 'samtalerum.dk' }, /^ORIGIN must be an address like .*, not "samtalerum\.dk"\.$/],
  [{ ORIGIN: 'https://samtalerum.dk/moeder' }, /^ORIGIN must be an address like .* without a path, not /],
  [{ ORIGIN: 'ftp://samtalerum.dk' }, /^ORIGIN must be an address like /],
  [{ ADDRESS_HEADER: 'X-Real-IP: 1' }, /^ADDRESS_HEADER must be the name of a header, /],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal, .*, not "loud"\.$/],
  [{ ...ADMIN, SAMTALERUM_ADMIN_EMAIL: 'anna' }, 'SAMTALERUM_ADMIN_EMAIL must be an e-mail address, not "anna".'],
  [{ ...ADMIN, SAMTALERUM_ADMIN_PASSWORD: '' }, /must be set together, or neither\.$/],
  [{ ...ADMIN, SAMTALERUM_ADMIN_EMAIL: '' }, /must be set together, or neither\.$/],
])('[SV1] %o is refused in one line', (environment, line) => {
  const start = () => readConfig(environment);
  expect(start).toThrow(line);
  expect(start).toThrow(expect.objectContaining({ name: 'StartRefusal', message: expect.not.stringContaining('\n') }));
});

test('[SV1] a password that is too short is not repeated in the line', () => {
  const start = () => readConfig({ ...ADMIN, SAMTALERUM_ADMIN_PASSWORD: 'hemmeli' });
  expect(start).toThrow('SAMTALERUM_ADMIN_PASSWORD must have 8 to 128 characters.');
});
