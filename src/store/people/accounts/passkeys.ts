import {
  generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse,
  type AuthenticationResponseJSON, type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON, type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Clock, Instant } from '../../../calendar/index.ts'
import type { Db } from '../../connect.ts'
import type { Account } from './accounts.ts'

/** Whom passkeys are made for: the site's name and address. A passkey made for one address is no use at another. */
export interface Site { readonly name: string; readonly url: URL }

export interface Passkey { readonly id: string; readonly label: string; readonly made: Instant; readonly used: Instant | null }

type Transports = NonNullable<Parameters<typeof verifyAuthenticationResponse>[0]['credential']['transports']>

/** EdDSA, ES256 and RS256, which every device has one of. */
const algorithms = [-8, -7, -257]

/** Passkeys of accounts. The person is always verified by the device, by finger, face or PIN: one passkey is two factors. */
export class Passkeys {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  async of(account: string): Promise<readonly Passkey[]> {
    return this.#db.selectFrom('account_passkey').select(['id', 'label', 'made', 'used']).where('account', '=', account).orderBy('made').execute()
  }

  /** What the browser is asked to make. Its challenge is kept in the pass. */
  async askToMake(account: Account, site: Site): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const mine = await this.of(account.id)
    return generateRegistrationOptions({
      rpName: site.name, rpID: site.url.hostname, userName: account.name, userID: new Uint8Array(account.handle), attestationType: 'none',
      excludeCredentials: mine.map((p) => ({ id: p.id })), authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: algorithms,
    })
  }

  /** Keeps the passkey a browser made for a challenge. False when it is not one, or not for this site. */
  async keep(account: Account, site: Site, challenge: string, answer: string, label: string): Promise<boolean> {
    const verified = await orNull(async () => verifyRegistrationResponse({
      response: JSON.parse(answer) as RegistrationResponseJSON, expectedChallenge: challenge, expectedOrigin: site.url.origin, expectedRPID: site.url.hostname,
      requireUserVerification: true, supportedAlgorithmIDs: algorithms,
    }))
    if (!verified?.verified) return false
    const { credential } = verified.registrationInfo
    const made = await this.#db.insertInto('account_passkey').values({
      id: credential.id, account: account.id, public_key: Buffer.from(credential.publicKey), counter: credential.counter, transports: [...credential.transports ?? []], label,
      made: this.#clock.now(), used: null,
    }).onConflict((c) => c.doNothing()).executeTakeFirst()
    return made.numInsertedOrUpdatedRows === 1n
  }

  /** What the browser is asked to prove. `account`: only with one of its passkeys; otherwise the person chooses. */
  async askToProve(site: Site, account: string | null): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const allowed = account ? (await this.of(account)).map((p) => ({ id: p.id })) : undefined
    return generateAuthenticationOptions({ rpID: site.url.hostname, userVerification: 'required', ...(allowed ? { allowCredentials: allowed } : {}) })
  }

  /** The account whose passkey proved a challenge, or null. */
  async prove(site: Site, challenge: string, answer: string): Promise<string | null> {
    const response = await orNull(async () => JSON.parse(answer) as AuthenticationResponseJSON)
    if (typeof response?.id !== 'string') return null
    const found = await this.#db.selectFrom('account_passkey').selectAll().where('id', '=', response.id).executeTakeFirst()
    if (!found) return null
    const verified = await orNull(() => verifyAuthenticationResponse({
      response, expectedChallenge: challenge, expectedOrigin: site.url.origin, expectedRPID: site.url.hostname, requireUserVerification: true,
      credential: { id: found.id, publicKey: new Uint8Array(found.public_key), counter: found.counter, transports: found.transports as Transports },
    }))
    if (!verified?.verified) return null
    await this.#db.updateTable('account_passkey').set({ counter: verified.authenticationInfo.newCounter, used: this.#clock.now() }).where('id', '=', found.id).execute()
    return found.account
  }

  async remove(account: string, id: string): Promise<boolean> {
    const done = await this.#db.deleteFrom('account_passkey').where('account', '=', account).where('id', '=', id).executeTakeFirst()
    return done.numDeletedRows === 1n
  }
}

/** What came from a browser can be anything; the library throws for what it cannot read. */
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try { return await work() } catch { return null }
}
