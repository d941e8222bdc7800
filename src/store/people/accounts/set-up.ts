import type { Clock } from '../../../calendar/index.ts'
import type { Account } from './accounts.ts'
import { newRecovery, newSecret, stepOf } from './codes.ts'
import type { Pass } from './passes.ts'
import type { Site } from './passkeys.ts'
import { hashPassword } from './passwords.ts'
import type { Door, In, Visitor } from './sign-in.ts'

/** Somebody setting up how they sign in: whose account, and what they have chosen so far. */
export interface SettingUp { readonly token: string; readonly account: Account; readonly pass: Pass }
/** The secret for an app and the codes for paper, shown until the first code proves that the app has it. */
export interface CodesShown { readonly secret: string; readonly recovery: readonly string[] }

/**
 * Setting up an account: from a one-time link, or from a password when the second factor was never finished. A link is used
 * up only at the end, so closing the page half-way loses nothing.
 */
export class SetUp {
  readonly #door: Door
  readonly #clock: Clock
  constructor(door: Door, clock: Clock) { this.#door = door; this.#clock = clock }

  /** Follows a link to an account. The pass it gives, or null when the link is no longer good. */
  async follow(token: string): Promise<string | null> {
    const link = await this.#door.links.find(token)
    const account = link?.account ? await this.#door.accounts.byId(link.account) : null
    if (!link || !account || account.disabled) return null
    return this.#door.passes.open({ purpose: 'set up', account: account.id, held: { link: link.hash } })
  }

  /** Who holds a pass to set up an account, while its link is still good. */
  async find(token: string | null): Promise<SettingUp | null> {
    const pass = await this.#door.passes.find(token, 'set up')
    const account = pass?.account ? await this.#door.accounts.byId(pass.account) : null
    if (!token || !pass || !account || account.disabled) return null
    if (pass.held.link && !(await this.#door.links.byHash(pass.held.link))) return null
    return { token, account, pass }
  }

  /** Keeps a chosen password until the end. It must have been found strong enough. */
  async choosePassword({ token, pass }: SettingUp, password: string): Promise<void> {
    await this.#door.passes.keep(token, { ...pass.held, password: await hashPassword(password) })
  }

  /** The codes to show, the same ones each time the page is opened. */
  async codes({ token, pass }: Pick<SettingUp, 'token' | 'pass'>): Promise<CodesShown> {
    const { secret = newSecret(), recovery = newRecovery() } = pass.held
    if (!pass.held.secret) await this.#door.passes.keep(token, { ...pass.held, secret, recovery })
    return { secret, recovery }
  }

  /** Finishes with a code from the app: in, or null when the code is wrong, or `tooLate` when the link was used meanwhile. */
  async finishWithCode(up: SettingUp, code: string, visitor: Visitor): Promise<In | null | { readonly tooLate: true }> {
    const { account, pass: { held } } = up
    if (!held.secret || !held.recovery || stepOf(held.secret, code, this.#clock.now()) === null) return null
    if (!(await this.#use(up))) return { tooLate: true }
    await this.#keepPassword(up)
    await this.#door.codes.begin(account.id, held.secret, code, held.recovery)
    return this.#enter(up, 'password and code', visitor)
  }

  /** Finishes with a passkey, and with the password if one was chosen too. */
  async finishWithPasskey(up: SettingUp, site: Site, answer: string, visitor: Visitor): Promise<In | null | { readonly tooLate: true }> {
    const challenge = up.pass.held.challenge
    if (!challenge || !(await this.#door.passkeys.keep(up.account, site, challenge, answer, visitor.label))) return null
    if (!(await this.#use(up))) return { tooLate: true }
    await this.#keepPassword(up)
    return this.#enter(up, 'passkey', visitor)
  }

  /** Finishes with the password alone, for somebody whose roles ask no more. */
  async finishWithPassword(up: SettingUp, visitor: Visitor): Promise<In | { readonly tooLate: true }> {
    if (!(await this.#use(up))) return { tooLate: true }
    await this.#keepPassword(up)
    return this.#enter(up, 'password', visitor)
  }

  /** What the browser is asked to make a passkey from; the challenge is kept in the pass. */
  async askForPasskey({ token, account, pass }: SettingUp, site: Site): Promise<object> {
    const options = await this.#door.passkeys.askToMake(account, site)
    await this.#door.passes.keep(token, { ...pass.held, challenge: options.challenge })
    return options
  }

  async #use({ token, pass }: SettingUp): Promise<boolean> {
    if (!(await this.#door.passes.end(token))) return false
    return pass.held.link ? this.#door.links.use(pass.held.link) : true
  }

  async #keepPassword({ account, pass }: SettingUp): Promise<void> {
    if (pass.held.password) await this.#door.accounts.setPassword(account, pass.held.password, { actor: account.person, page: '/join' })
  }

  async #enter({ account }: SettingUp, method: 'password and code' | 'passkey' | 'password', visitor: Visitor): Promise<In> {
    await this.#door.accounts.setReady(account, { actor: account.person, page: '/join' }, method)
    return this.#door.enter(account, method, visitor)
  }
}
