// The other ways in, in a real browser: the organisation's own provider, a passkey of this device, and a code after the password.

import type { Page } from '@playwright/test';
import { createHmac } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oidcEnvironment, startProvider, type TestProvider } from '../support/oidc-provider.ts';
import { startServer } from '../support/server.ts';
import { expectAccessible as look } from './access-checks.ts';
import { expect, House, open, test as base } from './house.ts';

const MAJA = { sub: 'maja-17', name: 'Maja Lund', email: 'maja@fjordby.example', email_verified: true };
const BO = 'bo.kragh@fjordby.example';
const PASSWORD = 'Fjordbys-lange-kodeord-26';

/** A house whose people can sign in by a provider; both have to know the other's address from the start. */
const test = base.extend<{ provider: TestProvider }>({
  provider: async ({ browserName: _name }, use) => {
    const provider = await startProvider(`http://localhost:${await freePort()}`);
    await use(provider);
    await provider.stop();
  },
  house: async ({ browser, furnished, provider }, use) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'samtalerum-house-'));
    await cp(furnished.dataDir, dataDir, { recursive: true });
    const env = { ...oidcEnvironment(provider.issuer, provider.origin), OIDC_DEFAULT_ROLE: 'facilitator' };
    const house = new House(
      await startServer({ dataDir, port: Number(new URL(provider.origin).port), env }),
      dataDir,
      browser,
    );
    await use(house);
    await house.close();
    await rm(dataDir, { recursive: true, force: true });
  },
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A device with a finger on it. */
async function addDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Indstillinger' }).click();
  await page.getByRole('button', { name: 'Log ud' }).click();
  await page.waitForURL(/\/sign-in/);
}

/** The code that an app shows for a secret (RFC 6238). */
function codeOf(secret: string): string {
  const bits = [...secret].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'));
  const key = Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)
      ?.map((byte) => parseInt(byte, 2)) ?? [],
  );
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const at = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

test('[SI1] [SI8] [SI11] [SI15] [SI17] [SI19] [SI20] people come in by the provider, by a passkey, and by a code after the password', async ({
  house,
  provider,
}) => {
  const staff = await house.newPage({ viewport: { width: 1280, height: 720 } });
  const guest = await house.newPage({ viewport: { width: 390, height: 844 } });

  await test.step('by the provider, back to the page that was asked for, and out of it again', async () => {
    await open(guest, '/year');
    await look(guest, 'sign-in with a provider');
    await guest.getByRole('link', { name: 'Log ind med Fjordby-login' }).click();
    await expect(guest.getByText('Login hos Fjordby-login blev afbrudt', { exact: false })).toBeVisible();
    provider.person = MAJA;
    await guest.getByRole('link', { name: 'Log ind med Fjordby-login' }).click();
    await guest.waitForURL('/year');
    await guest.locator('html[data-hydrated]').waitFor();
    await signOut(guest);
    await expect(guest.getByText('Du er logget ud her, men stadig hos Fjordby-login.')).toBeVisible();
    await expect(guest.getByRole('link', { name: 'Log også ud af Fjordby-login' })).toBeVisible();
  });

  await test.step('with a passkey of this device', async () => {
    await addDevice(staff);
    await open(staff, '/sign-in?next=/account/security');
    await staff.getByLabel('E-mail').fill('anna.holm@fjordby.example');
    await staff.getByLabel('Adgangskode', { exact: true }).fill(PASSWORD);
    await staff.getByRole('button', { name: 'Log ind', exact: true }).click();
    await staff.waitForURL('/account/security');
    const keys = staff.getByRole('region', { name: 'Adgangsnøgler' });
    await keys.getByLabel('Adgangskode').fill('forkert');
    await keys.getByRole('button', { name: 'Tilføj adgangsnøgle' }).click();
    await expect(keys.getByText('Adgangskoden passer ikke.')).toBeVisible();
    await keys.getByLabel('Adgangskode').fill(PASSWORD);
    await keys.getByRole('button', { name: 'Tilføj adgangsnøgle' }).click();
    await expect(keys.getByText('Min computer')).toBeVisible();
    await signOut(staff);
    await staff.getByRole('button', { name: 'Brug en adgangsnøgle' }).click();
    await staff.waitForURL('/');
  });

  const recovery = await test.step('a code from an app is turned on, and the recovery codes are shown', async () => {
    await open(staff, '/account/security');
    await staff.getByRole('button', { name: 'Brug en app' }).click();
    const app = staff.getByRole('region', { name: 'Kode fra en app' });
    await app.getByLabel('Adgangskode').fill(PASSWORD);
    await app.getByRole('button', { name: 'Videre' }).click();
    const secret = (await app.locator('code').innerText()).replaceAll(/\s/g, '');
    await look(staff, 'security, the picture for the app');
    await app.getByLabel('Koden i appen').fill(codeOf(secret));
    await app.getByRole('button', { name: 'Slå til' }).click();
    await expect(app.getByRole('listitem')).toHaveCount(10);
    const [first = ''] = await app.getByRole('listitem').allInnerTexts();
    await app.getByRole('button', { name: 'Jeg har gemt dem' }).click();
    await expect(app.getByText('Slået til')).toBeVisible();
    await look(staff, 'security, all of it');
    return first;
  });

  await test.step('the password alone is not enough any more', async () => {
    await signOut(staff);
    await staff.getByLabel('E-mail').fill('anna.holm@fjordby.example');
    await staff.getByLabel('Adgangskode', { exact: true }).fill(PASSWORD);
    await staff.getByRole('button', { name: 'Log ind', exact: true }).click();
    await staff.waitForURL(/\/sign-in\/code/);
    await look(staff, 'the code');
    await staff.getByLabel('Kode', { exact: true }).fill('12345-67890');
    await staff.getByRole('button', { name: 'Log ind' }).click();
    await expect(staff.getByText('Koden passer ikke.')).toBeVisible();
    await staff.getByLabel('Kode', { exact: true }).fill(recovery);
    await staff.getByRole('button', { name: 'Log ind' }).click();
    await staff.waitForURL('/');
  });

  await test.step('where more than a password is demanded, nobody gets on without', async () => {
    await house.cli(
      ...['user', 'create', '--email', BO, '--name', 'Bo Kragh', '--role', 'secretary', '--password', PASSWORD],
    );
    await open(staff, '/sign-in-ways');
    await staff.getByRole('button', { name: 'Gør det til et krav' }).click();
    await expect(staff.getByText('1 bruger har kun en adgangskode.')).toBeVisible();
    await look(staff, 'ways to sign in');
    await addDevice(guest);
    await open(guest, '/sign-in?next=/year');
    await guest.getByLabel('E-mail').fill(BO);
    await guest.getByLabel('Adgangskode', { exact: true }).fill(PASSWORD);
    await guest.getByRole('button', { name: 'Log ind', exact: true }).click();
    await guest.waitForURL(/\/sign-in\/protect/);
    await look(guest, 'more than a password');
    const keys = guest.getByRole('region', { name: 'Adgangsnøgler' });
    await keys.getByLabel('Adgangskode').fill(PASSWORD);
    await keys.getByRole('button', { name: 'Tilføj adgangsnøgle' }).click();
    await guest.waitForURL('/year');
  });

  await test.step('all of it stands in the audit log', async () => {
    await open(staff, '/audit');
    for (const told of ['med kommunens login', 'med en adgangsnøgle', 'med en gendannelseskode']) {
      await expect(staff.getByText(told).first()).toBeVisible();
    }
    await expect(staff.getByText('Ændrede kravet om totrinslogin').first()).toBeVisible();
  });
});
