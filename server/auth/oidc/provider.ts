// The organisation's identity provider, spoken to by openid-client: where it is found, the way there, and what came back.
// It is looked for when somebody signs in, so that a provider that is away keeps nobody from starting the server.

import * as client from 'openid-client';
import type { Log } from '../../log.ts';
import { isEnough, personOf, type KnownPerson } from './claims.ts';
import type { OidcSettings } from './settings.ts';

/** What a provider is asked for has to be here by then. */
const PATIENCE_S = 8;
/** How long its addresses are taken to stand; keys that it changes are read anew by the library. */
const FOUND_MS = 60 * 60_000;

/** What the answer is held against; kept on the server while somebody is at the provider. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Why nobody came back recognised. */
export type ProviderRefusal = 'oidc.unreachable' | 'oidc.cancelled' | 'oidc.refused';
export type ProviderAnswer = { ok: true; person: KnownPerson } | { ok: false; code: ProviderRefusal };

export class OidcProvider {
  readonly #settings: OidcSettings;
  readonly #log: Log;
  readonly #now: () => number;
  #found: { configuration: Promise<client.Configuration>; atMs: number } | undefined;

  constructor(settings: OidcSettings, log: Log, now: () => number) {
    this.#settings = settings;
    this.#log = log;
    this.#now = now;
  }

  /** The address at the provider to send somebody to, and what their answer will be held against; null when it is away. */
  async begin(redirectUri: string): Promise<{ url: URL; checks: Checks } | null> {
    const configuration = await this.#reach();
    if (!configuration) return null;
    const checks = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: this.#settings.scope,
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
    });
    return { url, checks };
  }

  /** Who came back, by the address that they came back at. Nothing that does not hold is looked at twice. */
  async finish(cameBackAt: URL, { state, nonce, verifier }: Checks): Promise<ProviderAnswer> {
    const configuration = await this.#reach();
    if (!configuration) return { ok: false, code: 'oidc.unreachable' };
    try {
      const tokens = await client.authorizationCodeGrant(configuration, cameBackAt, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) return { ok: false, code: 'oidc.refused' };
      const hasMore = configuration.serverMetadata().userinfo_endpoint !== undefined;
      const more =
        hasMore && !isEnough(claims, this.#settings)
          ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
          : {};
      // What was signed for us comes last: nothing else may say it differently.
      return { ok: true, person: personOf({ ...more, ...claims }, this.#settings) };
    } catch (error) {
      const code = refusalOf(error);
      if (code !== 'oidc.cancelled') this.#log.warn({ reason: reasonOf(error) }, 'a sign-in with the provider failed');
      return { ok: false, code };
    }
  }

  /** Where somebody also leaves the provider, and comes back from; null when it knows no such place. */
  async leave(backTo: string): Promise<URL | null> {
    const configuration = await this.#reach();
    if (configuration?.serverMetadata().end_session_endpoint === undefined) return null;
    return client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: backTo });
  }

  /** Whether it answers, for the page of whoever sets it up. */
  async isReachable(): Promise<boolean> {
    return (await this.#reach()) !== null;
  }

  async #reach(): Promise<client.Configuration | null> {
    const isOld = this.#found === undefined || this.#found.atMs + FOUND_MS <= this.#now();
    const found = isOld ? { configuration: this.#discover(), atMs: this.#now() } : this.#found;
    this.#found = found;
    try {
      return (await found?.configuration) ?? null;
    } catch (error) {
      // The next one to sign in tries again.
      if (this.#found === found) this.#found = undefined;
      this.#log.warn({ reason: reasonOf(error) }, 'the sign-in provider was not reached');
      return null;
    }
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const isPlain = new URL(issuer).protocol === 'http:';
    return client.discovery(
      new URL(issuer),
      clientId,
      undefined,
      clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret),
      {
        timeout: PATIENCE_S,
        // The signature is checked as well, whatever the connection's certificate vouches for.
        execute: [client.enableNonRepudiationChecks, ...(isPlain ? [client.allowInsecureRequests] : [])],
      },
    );
  }
}

function refusalOf(error: unknown): ProviderRefusal {
  if (error instanceof client.AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'oidc.cancelled' : 'oidc.refused';
  }
  const isNetwork = error instanceof TypeError || reasonOf(error) === 'OAUTH_TIMEOUT';
  return isNetwork ? 'oidc.unreachable' : 'oidc.refused';
}

/** What went wrong as one word, without anything that came from the provider's user. */
function reasonOf(error: unknown): string {
  if (error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError) {
    return error.error;
  }
  const { cause } = error instanceof Error ? error : { cause: undefined };
  const named = [error, cause].find((each) => each instanceof Error && 'code' in each) as
    { code?: unknown } | undefined;
  return String(named?.code ?? (error instanceof Error ? error.name : 'unknown'));
}
