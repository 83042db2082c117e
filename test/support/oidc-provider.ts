// A real OpenID Connect provider (oidc-provider, certified) on a free port. Whoever comes is let through as the person whom the
// test says; the protocol, its keys and its checks are the provider's own.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Somebody whom the provider knows: their claims, `sub` among them. Null: they turn back at its door. */
export type ProviderPerson = { readonly sub: string } & Readonly<Record<string, unknown>>;

export interface TestProvider {
  readonly issuer: string;
  /** Where the application is that it knows. */
  readonly origin: string;
  /** Who comes next. */
  person: ProviderPerson | null;
  /** Ends it; it can be started again at the same port. */
  stop(): Promise<void>;
}

export const OIDC_CLIENT = { id: 'samtalerum', secret: 'en hemmelighed mellem to servere' };

/** The variables that a server needs to know the provider. */
export function oidcEnvironment(issuer: string, origin: string): Record<string, string> {
  return {
    ORIGIN: origin,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: OIDC_CLIENT.id,
    OIDC_CLIENT_SECRET: OIDC_CLIENT.secret,
    OIDC_NAME: 'Fjordby-login',
  };
}

/** Starts it for one application, that people reach at `origin`. With `isBrief` claims are told when asked for alone, not in the token. */
export async function startProvider(
  origin: string,
  { port = 0, isBrief = false }: { port?: number; isBrief?: boolean } = {},
): Promise<TestProvider> {
  let answer: (req: IncomingMessage, res: ServerResponse) => void = (_req, res) => void res.writeHead(503).end();
  const server = createServer((req, res) => answer(req, res));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const known = new Map<string, ProviderPerson>();

  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: OIDC_CLIENT.id,
        client_secret: OIDC_CLIENT.secret,
        redirect_uris: [`${origin}/sign-in/oidc/callback`],
        post_logout_redirect_uris: [`${origin}/sign-in`],
      },
    ],
    pkce: { required: () => true },
    conformIdTokenClaims: isBrief,
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified', 'xms_edov'],
      profile: ['name', 'preferred_username', 'roles', 'realm_access'],
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/at-the-door/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => Promise.resolve({ ...known.get(sub), sub }) }),
    // Nobody is asked what the application may know of them.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    cookies: { keys: ['a key for tests'] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  });
  const pages = provider.callback();
  const running: TestProvider = {
    issuer,
    origin,
    person: null,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const atTheDoor = async (req: IncomingMessage, res: ServerResponse) => {
    const { person } = running;
    if (person) known.set(person.sub, person);
    const outcome = person ? { login: { accountId: person.sub } } : { error: 'access_denied' };
    await provider.interactionFinished(req, res, outcome);
  };
  answer = (req, res) => {
    if (req.url?.startsWith('/at-the-door/')) void atTheDoor(req, res);
    else void pages(req, res);
  };
  return running;
}

/** What a browser does between two of our pages: follows the provider's redirects until they lead back to us. */
export async function walkThrough(start: URL): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = start;
  do {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${url.pathname} answered ${response.status}: ${await response.text()}`);
    url = new URL(location, url);
  } while (url.origin === start.origin);
  return url;
}
