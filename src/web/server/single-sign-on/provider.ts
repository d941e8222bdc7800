import { createRemoteJWKSet, jwtVerify } from 'jose'
import * as oidc from 'openid-client'
import type { Answered, Claims } from '../../../store/index.ts'

/** An identity provider and what we are to it. */
export interface ProviderSettings {
  readonly issuer: URL
  readonly client: string
  readonly secret: string
  /** Names of the claims that say roles and teams. */
  readonly rolesClaim: string
  readonly teamsClaim: string
  /** What is asked for besides `openid profile offline_access`. */
  readonly scope: string
}

/** Kept between going to the provider and coming back. */
export interface Trip { readonly state: string; readonly nonce: string; readonly verifier: string }
export interface Back { readonly claims: Claims; readonly sid?: string; readonly refresh?: string }
/** Somebody ended a session at the provider. */
export interface LoggedOut { readonly id: string; readonly issuer: string; readonly sid?: string; readonly subject?: string }

const event = 'http://schemas.openid.net/event/backchannel-logout'

/** One OpenID Connect provider (OpenID Connect Core 1.0; code flow with PKCE; Back-Channel Logout 1.0). Found when first needed, so that we start without it. */
export class Provider {
  readonly settings: ProviderSettings
  readonly #back: string
  #found: Promise<oidc.Configuration> | null = null
  constructor(settings: ProviderSettings, site: URL) { this.settings = settings; this.#back = new URL('/sso/back', site).href }

  /** Where to send the browser, and what to remember until it is back. */
  async go(): Promise<{ readonly url: URL; readonly trip: Trip }> {
    const config = await this.#config()
    const trip = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.#back, scope: `openid profile offline_access ${this.settings.scope}`.trim(), state: trip.state, nonce: trip.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(trip.verifier), code_challenge_method: 'S256',
    })
    return { url, trip }
  }

  /** Who came back. Throws when the answer is not one to our question, or was tampered with. */
  async back(query: string, trip: Trip): Promise<Back> {
    const config = await this.#config()
    const tokens = await oidc.authorizationCodeGrant(config, new URL(`${this.#back}${query}`), {
      pkceCodeVerifier: trip.verifier, expectedState: trip.state, expectedNonce: trip.nonce, idTokenExpected: true,
    })
    const id = tokens.claims()
    if (!id) throw new Error('the provider gave no identity')
    const info = await oidc.fetchUserInfo(config, tokens.access_token, id.sub)
    const sid = id['sid']
    return {
      claims: this.#claims({ ...id, ...info }), ...(typeof sid === 'string' ? { sid } : {}), ...(tokens.refresh_token ? { refresh: tokens.refresh_token } : {}),
    }
  }

  /** Asks again about somebody. 'gone' only when the provider says so; no answer is silence. */
  async ask(refresh: string): Promise<Answered> {
    try {
      const config = await this.#config()
      const tokens = await oidc.refreshTokenGrant(config, refresh)
      const info = await oidc.fetchUserInfo(config, tokens.access_token, oidc.skipSubjectCheck)
      return { still: this.#claims({ ...tokens.claims(), ...info }), refresh: tokens.refresh_token ?? refresh }
    } catch (error) {
      return saysGone(error) ? 'gone' : 'silent'
    }
  }

  /** Reads a logout message. Throws when it is not the provider's, not for us, or not a logout message. */
  async logout(token: string): Promise<LoggedOut> {
    const metadata = (await this.#config()).serverMetadata()
    if (!metadata.jwks_uri) throw new Error('the provider publishes no keys')
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(metadata.jwks_uri)), {
      issuer: metadata.issuer, audience: this.settings.client, maxTokenAge: '5 minutes', requiredClaims: ['iat', 'jti', 'events'],
    })
    const { jti, sub, sid, events, nonce } = payload
    const ofLogout = typeof events === 'object' && events !== null && event in events
    if (!ofLogout || nonce !== undefined || !jti || (typeof sid !== 'string' && !sub)) throw new Error('not a logout message')
    return { id: jti, issuer: metadata.issuer, ...(typeof sid === 'string' ? { sid } : {}), ...(sub ? { subject: sub } : {}) }
  }

  #claims(all: { readonly [name: string]: unknown }): Claims {
    const list = (name: string): readonly string[] => [all[name]].flat().filter((v) => typeof v === 'string')
    const text = (...names: readonly string[]): string => names.map((n) => all[n]).find((v): v is string => typeof v === 'string' && v !== '') ?? ''
    return {
      issuer: this.settings.issuer.href.replace(/\/$/, ''), subject: text('sub'), username: text('preferred_username', 'email', 'sub'), name: text('name', 'preferred_username'),
      roles: list(this.settings.rolesClaim), teams: list(this.settings.teamsClaim),
    }
  }

  #config(): Promise<oidc.Configuration> {
    const { issuer, client, secret } = this.settings
    // Only a provider on this very machine may be spoken to without encryption.
    const local = issuer.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname)
    this.#found ??= oidc.discovery(issuer, client, secret, undefined, { timeout: 10, ...(local ? { execute: [oidc.allowInsecureRequests] } : {}) })
    this.#found.catch(() => { this.#found = null })
    return this.#found
  }
}

/** Whether the provider itself refused, rather than being out of reach. */
const saysGone = (error: unknown): boolean =>
  (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') || (error instanceof oidc.WWWAuthenticateChallengeError && error.status === 401)
