import { sql } from 'kysely'
import type { Clock, Instant } from '../../../calendar/index.ts'
import type { Pack, Role } from '../../../packs/index.ts'
import type { Db } from '../../connect.ts'
import { authorityIn } from '../../readings/facts.ts'
import { loadOrg } from '../org.ts'
import type { Method, Sessions } from '../sessions.ts'
import { Accounts, foldName, type Account } from './accounts.ts'
import { Codes } from './codes.ts'
import { Devices } from './devices.ts'
import { HeldForms } from './held.ts'
import { Links } from './links.ts'
import { noteAccount, unknownActor } from './notes.ts'
import { Passes } from './passes.ts'
import { Passkeys, type Site } from './passkeys.ts'
import { checkPassword, hashPassword } from './passwords.ts'
import { signInRules } from './rules.ts'
import { SetUp } from './set-up.ts'
import { Throttle, type Origin } from './throttle.ts'

/** The browser somebody is at the door with. */
export interface Visitor {
  readonly address: string
  /** 'Firefox on Windows'. */
  readonly label: string
  /** The token of a browser that has been here before. */
  readonly device: string | null
}

/** What came of a try. `wrong` never says which part. */
export type Tried<T> = T | { readonly wrong: true } | { readonly waitUntil: Instant }
/** In: the tokens of the session and the browser, and what the person must be told. */
export interface In { readonly session: string; readonly device: string; readonly person: string; readonly news: readonly { readonly at: Instant; readonly says: string }[] }
/** The password was right. `next`: what else is wanted, with the pass that leads there. */
export interface HalfIn { readonly pass: string; readonly next: 'second' | 'set up' }

/** The door: how somebody gets from a name to a session. Everything it needs is kept in the database, so any server will do. */
export class Door {
  readonly accounts: Accounts
  readonly passes: Passes
  readonly links: Links
  readonly codes: Codes
  readonly passkeys: Passkeys
  readonly devices: Devices
  readonly throttle: Throttle
  readonly held: HeldForms
  readonly setUp: SetUp
  readonly #db: Db
  readonly #clock: Clock
  readonly #pack: Pack
  readonly #sessions: Sessions

  constructor(db: Db, clock: Clock, pack: Pack, sessions: Sessions) {
    this.#db = db; this.#clock = clock; this.#pack = pack; this.#sessions = sessions
    this.accounts = new Accounts(db, clock); this.passes = new Passes(db, clock); this.links = new Links(db, clock); this.codes = new Codes(db, clock)
    this.passkeys = new Passkeys(db, clock); this.devices = new Devices(db, clock); this.throttle = new Throttle(db, clock)
    this.held = new HeldForms(db, clock)
    this.setUp = new SetUp(this, clock)
  }

  /** What somebody is called, where nobody is signed in yet to ask. */
  async nameOf(person: string): Promise<string | null> {
    const found = await sql<{ name: string | null }>`select content ->> 'name' as name from reading where subject = ${person} and kind = 'card' and upper_inf(recorded)`.execute(this.#db)
    return found.rows[0]?.name ?? null
  }

  /** The authority itself, once somebody has said what it is. */
  async authority(): Promise<{ readonly id: string; readonly name: string | null } | null> {
    const id = await authorityIn(this.#db)
    return id === null ? null : { id, name: await this.nameOf(id) }
  }

  /** The roles somebody holds now, and whom they cover for. */
  async rolesOf(person: string): Promise<readonly Role[]> { return (await this.postsOf(person)).roles }

  /** The roles somebody holds now, with those they cover for, and the units they are held in. */
  async postsOf(person: string): Promise<{ readonly roles: readonly Role[]; readonly units: readonly string[] }> {
    const org = await loadOrg(this.#db, this.#clock.now())
    const posts = org.posts.filter((p) => p.worker === person || p.away?.cover === person)
    const ids = new Set(posts.map((p) => p.role))
    return { roles: this.#pack.roles.filter((r) => ids.has(r.id)), units: [...new Set(posts.map((p) => p.unit))] }
  }

  /** Tries a name and a password. A name nobody has takes the same time and gets the same answer as a wrong password. */
  async password(name: string, password: string, visitor: Visitor): Promise<Tried<HalfIn | In>> {
    const found = await this.accounts.byName(name)
    const from = await this.#origin(found, visitor)
    const counted = await this.throttle.count('password', foldName(name), from)
    if (!('go' in counted)) {
      await this.#note(found, 'Signing in was slowed', `too many tries, from ${inWords(from)}`)
      return counted
    }
    const checked = await checkPassword(password, found ? await this.accounts.passwordOf(found.id) : null)
    if (!found || !checked.right || found.disabled) {
      await this.#note(found, 'Signing in failed', `${found?.disabled && checked.right ? 'the account is closed' : 'wrong name or password'}, from ${inWords(from)}`)
      return { wrong: true }
    }
    await this.throttle.forget('password', foldName(name), from)
    if (checked.rehash) await this.accounts.setPassword(found, await hashPassword(password), { actor: found.person, page: '/sign-in' }, true)
    return this.#afterPassword(found, visitor)
  }

  async #afterPassword(account: Account, visitor: Visitor): Promise<HalfIn | In> {
    const hasSecond = account.hasCodes || (await this.passkeys.of(account.id)).length > 0
    if (hasSecond) return { pass: await this.passes.open({ purpose: 'second', account: account.id, held: {} }), next: 'second' }
    if (account.ready && !signInRules(await this.rolesOf(account.person)).secondFactor) return this.enter(account, 'password', visitor)
    return { pass: await this.passes.open({ purpose: 'set up', account: account.id, held: {} }), next: 'set up' }
  }

  /** Tries a code from an app, or a recovery code, after the password. */
  async code(pass: string | null, code: string, visitor: Visitor): Promise<Tried<In> | { readonly tooLate: true }> {
    const account = await this.#accountOf(pass, 'second')
    if (!account || !pass) return { tooLate: true }
    const from = await this.#origin(account, visitor)
    const counted = await this.throttle.count('code', account.folded, from)
    if (!('go' in counted)) {
      await this.#note(account, 'Signing in was slowed', `too many codes, from ${inWords(from)}`)
      return counted
    }
    const taken = await this.codes.take(account.id, code)
    if (!taken) {
      await this.#note(account, 'Signing in failed', `wrong or used code, from ${inWords(from)}`)
      return { wrong: true }
    }
    if (!(await this.passes.end(pass))) return { tooLate: true }
    await this.throttle.forget('code', account.folded, from)
    if (taken === 'recovery') await this.accounts.note(account, { by: { actor: account.person, page: '/sign-in' }, action: 'Used a recovery code' }, 'A recovery code was used to sign in.')
    return this.enter(account, 'password and code', visitor)
  }

  /** Asks the browser for a passkey: anybody's, or with a pass from the password, that account's. */
  async askForPasskey(site: Site, pass: string | null): Promise<{ readonly pass: string; readonly options: object }> {
    const account = await this.#accountOf(pass, 'second')
    const options = await this.passkeys.askToProve(site, account?.id ?? null)
    return { pass: await this.passes.open({ purpose: 'passkey', account: account?.id ?? null, held: { challenge: options.challenge } }), options }
  }

  /** Takes a browser's answer to that. */
  async passkey(pass: string | null, site: Site, answer: string, visitor: Visitor): Promise<Tried<In> | { readonly tooLate: true }> {
    const asked = await this.passes.find(pass, 'passkey')
    // A challenge is answered once, rightly or wrongly.
    if (!asked?.held.challenge || !pass || !(await this.passes.end(pass))) return { tooLate: true }
    const proved = await this.passkeys.prove(site, asked.held.challenge, answer)
    const account = proved && (asked.account === null || asked.account === proved) ? await this.accounts.byId(proved) : null
    if (!account || account.disabled || !account.ready) {
      await this.#note(account, 'Signing in failed', account?.disabled ? 'the account is closed' : 'a passkey that is not known')
      return { wrong: true }
    }
    return this.enter(account, 'passkey', visitor)
  }

  /** Opens the session of somebody who has proved who they are. `sid`: the identity provider's name for it. */
  async enter(account: Account, method: Method, visitor: Visitor, sid?: string): Promise<In> {
    const rules = signInRules(await this.rolesOf(account.person))
    const session = await this.#sessions.open(account.person, { method, account: account.id, idle: rules.idleMinutes, device: visitor.label, ...(sid ? { sid } : {}) })
    const device = await this.devices.remember(account.id, visitor.device, visitor.label)
    await this.#note(account, 'Signed in', method)
    return { session, device, person: account.person, news: await this.accounts.news(account.id) }
  }

  async #accountOf(pass: string | null, purpose: 'second'): Promise<(Account & { readonly folded: string }) | null> {
    const found = await this.passes.find(pass, purpose)
    const account = found?.account ? await this.accounts.byId(found.account) : null
    return account && !account.disabled ? { ...account, folded: foldName(account.name) } : null
  }

  async #origin(account: Account | null, visitor: Visitor): Promise<Origin> {
    const device = account ? await this.devices.known(account.id, visitor.device) : null
    return device ? { device } : { address: visitor.address }
  }

  async #note(account: Account | null, action: string, because: string): Promise<void> {
    await noteAccount(this.#db, this.#clock.now(), { by: { actor: account?.person ?? unknownActor, page: '/sign-in' }, action, person: account?.person ?? null, because })
  }
}

const inWords = (from: Origin): string => ('device' in from ? 'a browser used before' : 'a new browser')
