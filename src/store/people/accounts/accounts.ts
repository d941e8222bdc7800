import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clock, Instant } from '../../../calendar/index.ts'
import type { SubjectId } from '../../../ledger/index.ts'
import type { Db } from '../../connect.ts'
import { noteAccount, type AccountEvent } from './notes.ts'

/** Somebody's way in. Never with a secret in it. */
export interface Account {
  readonly id: string
  readonly person: SubjectId
  /** The sign-in name as it was given. */
  readonly name: string
  readonly handle: Buffer
  readonly hasPassword: boolean
  readonly hasCodes: boolean
  /** Set up to the end; before, it opens nothing. */
  readonly ready: Instant | null
  readonly disabled: Instant | null
  readonly made: Instant
  /** At the identity provider, when it signs in there. */
  readonly issuer: string | null
  readonly subject: string | null
}

/** Upper and lower case, and two ways of writing a letter, are one name. */
export const foldName = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

/** Why a text cannot be a sign-in name, or null. */
export function whyNotAName(name: string): string | null {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._'@+-]{2,63}$/u.test(name.trim())) return 'Use 3 to 64 letters and figures, with dots or hyphens between, for example ash.kowalczyk.'
  return null
}

const columns = ['id', 'person', 'name', 'handle', 'password', 'codes_secret', 'ready', 'disabled', 'made', 'issuer', 'subject'] as const
interface Row {
  id: string; person: string; name: string; handle: Buffer; password: string | null; codes_secret: Buffer | null; ready: Instant | null; disabled: Instant | null
  made: Instant; issuer: string | null; subject: string | null
}
const accountFrom = ({ password, codes_secret, ...r }: Row): Account => ({ ...r, hasPassword: password !== null, hasCodes: codes_secret !== null })

/** Accounts, on the engine login: pages reach them only through here. Every change is an audit event in the same transaction. */
export class Accounts {
  readonly #db: Db
  readonly #clock: Clock
  constructor(db: Db, clock: Clock) { this.#db = db; this.#clock = clock }

  async byId(id: string): Promise<Account | null> {
    const found = await this.#db.selectFrom('account').select(columns).where('id', '=', id).executeTakeFirst()
    return found ? accountFrom(found) : null
  }
  async byName(name: string): Promise<Account | null> {
    const found = await this.#db.selectFrom('account').select(columns).where('folded', '=', foldName(name)).executeTakeFirst()
    return found ? accountFrom(found) : null
  }
  async ofPerson(person: SubjectId): Promise<Account | null> {
    const found = await this.#db.selectFrom('account').select(columns).where('person', '=', person).executeTakeFirst()
    return found ? accountFrom(found) : null
  }
  /** The account a provider's subject belongs to. */
  async ofProvider(issuer: string, subject: string): Promise<Account | null> {
    const found = await this.#db.selectFrom('account').select(columns).where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst()
    return found ? accountFrom(found) : null
  }
  async ofPeople(people: readonly SubjectId[]): Promise<readonly Account[]> {
    return (await this.#db.selectFrom('account').select(columns).where(sql<boolean>`person = any(${people}::uuid[])`).execute()).map(accountFrom)
  }
  async all(): Promise<readonly Account[]> {
    return (await this.#db.selectFrom('account').select(columns).orderBy('folded').execute()).map(accountFrom)
  }

  /** The kept password, for checking only. */
  async passwordOf(id: string): Promise<string | null> {
    return (await this.#db.selectFrom('account').select('password').where('id', '=', id).executeTakeFirst())?.password ?? null
  }

  /** Makes an account that is not ready yet. Null when the name is taken or the person has one. */
  async make(person: SubjectId, name: string, by: AccountEvent['by']): Promise<Account | null> {
    const id = randomUUID(), now = this.#clock.now()
    const made = await this.#db.transaction().execute(async (tx) => {
      const done = await tx.insertInto('account').values({
        id, person, name: name.trim(), folded: foldName(name), issuer: null, subject: null, password: null, password_set: null, codes_secret: null, codes_step: null,
        handle: randomBytes(32), ready: null, disabled: null, made: now, made_by: by.actor,
      }).onConflict((c) => c.doNothing()).executeTakeFirst()
      if (done.numInsertedOrUpdatedRows !== 1n) return false
      await noteAccount(tx, now, { by, action: 'Made an account', person })
      return true
    })
    return made ? this.byId(id) : null
  }

  /** Signs an account in at an identity provider from now on. */
  async tie(account: Account, issuer: string, subject: string, by: AccountEvent['by']): Promise<void> {
    await this.#change(account, { issuer, subject, ready: account.ready ?? this.#clock.now() }, { by, action: 'Tied an account to single sign-on', person: account.person })
  }

  /** Keeps a password that is already hashed. */
  async setPassword(account: Account, password: string, by: AccountEvent['by'], quietly = false): Promise<void> {
    const event = quietly ? null : { by, action: 'Set a password', person: account.person }
    await this.#change(account, { password, password_set: this.#clock.now() }, event, event && account.ready ? 'Your password was changed.' : null)
  }

  async setReady(account: Account, by: AccountEvent['by'], how: string): Promise<void> {
    await this.#change(account, { ready: this.#clock.now() }, { by, action: 'Finished setting up an account', person: account.person, because: how })
  }

  /** Takes away every way in but a new one-time link: password, codes, passkeys, known browsers. */
  async reset(account: Account, by: AccountEvent['by'], why: string): Promise<void> {
    const now = this.#clock.now()
    await this.#db.transaction().execute(async (tx) => {
      for (const table of ['account_passkey', 'account_recovery', 'account_device', 'door_pass'] as const) await tx.deleteFrom(table).where('account', '=', account.id).execute()
      await tx.updateTable('account').set({ password: null, password_set: null, codes_secret: null, codes_step: null, ready: null }).where('id', '=', account.id).execute()
      await tx.updateTable('session').set({ ended: now }).where('account', '=', account.id).where('ended', 'is', null).execute()
      await noteAccount(tx, now, { by, action: 'Reset how an account signs in', person: account.person, because: why })
      await this.#tell(tx, account.id, now, by.actor === account.person ? 'You reset how you sign in.' : 'An administrator reset how you sign in: your password, codes and passkeys were taken away, and you set up new ones.')
    })
  }

  /** Closes an account and ends its sessions, or opens it again. */
  async disable(account: Account, disabled: boolean, by: AccountEvent['by']): Promise<void> {
    const now = this.#clock.now()
    await this.#db.transaction().execute(async (tx) => {
      await tx.updateTable('account').set({ disabled: disabled ? now : null }).where('id', '=', account.id).execute()
      if (disabled) {
        await tx.updateTable('session').set({ ended: now }).where('account', '=', account.id).where('ended', 'is', null).execute()
        await tx.deleteFrom('account_link').where('account', '=', account.id).where('used', 'is', null).execute()
        await tx.deleteFrom('door_pass').where('account', '=', account.id).execute()
      }
      await noteAccount(tx, now, { by, action: disabled ? 'Closed an account' : 'Opened an account again', person: account.person })
      await this.#tell(tx, account.id, now, disabled ? 'An administrator closed your account.' : 'An administrator opened your account again.')
    })
  }

  /** Notes an act on an account that changes nothing kept here, and tells its person of it when `says` is given. */
  async note(account: Account, event: Omit<AccountEvent, 'person'>, says: string | null = null): Promise<void> {
    await this.#change(account, {}, { ...event, person: account.person }, says)
  }

  /** What its person has not been told yet, marked as told. */
  async news(account: string): Promise<readonly { readonly at: Instant; readonly says: string }[]> {
    const found = await this.#db.updateTable('account_notice').set({ shown: this.#clock.now() }).where('account', '=', account).where('shown', 'is', null)
      .returning(['at', 'says']).execute()
    return found.sort((a, b) => (a.at < b.at ? -1 : 1))
  }
  /** Everything that was done to an account, newest first. */
  async notices(account: string): Promise<readonly { readonly at: Instant; readonly says: string }[]> {
    return this.#db.selectFrom('account_notice').select(['at', 'says']).where('account', '=', account).orderBy('at', 'desc').limit(50).execute()
  }

  async #change(account: Account, set: Partial<Omit<Row, 'id'>> & { readonly password_set?: Instant }, event: AccountEvent | null, says: string | null = null): Promise<void> {
    const now = this.#clock.now()
    await this.#db.transaction().execute(async (tx) => {
      if (Object.keys(set).length > 0) await tx.updateTable('account').set(set).where('id', '=', account.id).execute()
      if (event) await noteAccount(tx, now, event)
      if (says) await this.#tell(tx, account.id, now, says)
    })
  }

  async #tell(tx: Db, account: string, at: Instant, says: string): Promise<void> {
    await tx.insertInto('account_notice').values({ id: randomUUID(), account, at, says, shown: null }).execute()
  }
}
