import { addInstant, type Clock, type Instant } from '../../../calendar/index.ts'
import type { SubjectId } from '../../../ledger/index.ts'
import type { Role } from '../../../packs/index.ts'
import type { Db } from '../../connect.ts'
import type { Session, Sessions } from '../sessions.ts'
import type { Tablet, Tablets } from '../tablets.ts'
import { noteAccount } from './notes.ts'
import { checkPassword, hashPassword } from './passwords.ts'
import type { Door, Visitor } from './sign-in.ts'

/** Figures of a PIN. */
export const pinFigures = 6
/** Wrong tries in a row after which a PIN opens nothing until its person has signed in in full. Local choice. */
export const mostPinTries = 5
/** Days a PIN is good after its person last signed in in full on that tablet. Local choice. */
export const pinDays = 7
/** Minutes without a request after which a session begun by PIN ends. Local choice. */
export const pinIdleMinutes = 5

/** Who says they are there, with what PIN, in which browser. `madeUp`: in the demonstration, where nobody has an account to ask about. */
export interface PinTry { readonly person: SubjectId; readonly pin: string; readonly visitor: Visitor; readonly madeUp: boolean }

/** Somebody with a PIN on a tablet, and whether it can be used. */
export interface PinHolder { readonly person: SubjectId; readonly name: string; readonly usable: boolean }

/** Why a PIN cannot be chosen, in a sentence, or null. Six figures that follow, repeat or stand for a day are guessed first. */
export function whyWeakPin(pin: string): string | null {
  if (!/^\d{6}$/.test(pin)) return `Choose ${pinFigures} figures, and no letters or spaces.`
  const steps = [...pin].slice(1).map((f, i) => (Number(f) - Number(pin[i]) + 10) % 10)
  if (new Set(pin).size < 4 || new Set(steps).size < 2 || pin.slice(0, 3) === pin.slice(3)) return 'That is among the PINs guessed first. Choose figures that do not follow or repeat.'
  if (/^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d$/.test(pin) || /^(19|20)\d{4}$/.test(pin)) return 'That looks like a day, which somebody who knows you could guess. Choose figures that are not a birthday.'
  return null
}

/** PINs of homes' tablets: a quick way back in for somebody who signed in there in full, and no way in anywhere else. */
export class Pins {
  readonly #db: Db
  readonly #clock: Clock
  readonly #sessions: Sessions
  readonly #tablets: Tablets
  readonly #door: Door
  constructor(db: Db, clock: Clock, on: { readonly sessions: Sessions; readonly tablets: Tablets; readonly door: Door }) {
    this.#db = db; this.#clock = clock; this.#sessions = on.sessions; this.#tablets = on.tablets; this.#door = on.door
  }

  /** Chooses or changes one's PIN on the tablet this browser is. Says why not, or null when it is kept. */
  async set(token: string | null, session: Pick<Session, 'id' | 'worker' | 'method'>, pin: string): Promise<string | null> {
    const tablet = await this.#tablets.find(token)
    if (!tablet) return 'This browser is not a home’s tablet. The home’s manager can make it one.'
    // A PIN opens no way to a new PIN: whoever guessed one would keep it.
    if (session.method === 'PIN') return 'Sign in in full first: sign out, choose somebody else, and use your own way in.'
    if (!(await this.mayHave(session.worker, tablet))) return 'A PIN is for those whose post is in this home. With yours, sign in in full.'
    const weak = whyWeakPin(pin)
    if (weak) return weak
    const now = this.#clock.now(), hash = await hashPassword(pin)
    await this.#db.transaction().execute(async (tx) => {
      await tx.insertInto('tablet_pin').values({ tablet: tablet.id, person: session.worker, hash, set_at: now, proved: now, tries: 0 })
        .onConflict((c) => c.columns(['tablet', 'person']).doUpdateSet({ hash, set_at: now, proved: now, tries: 0 })).execute()
      await noteAccount(tx, now, { by: { actor: session.worker, session: session.id, page: '/tablet/pin' }, action: 'Chose a PIN on the home’s tablet', person: session.worker })
    })
    return null
  }

  /** Whether somebody's posts are in this home and nowhere wider: what a PIN opens is no more than what the tablet is for. */
  async mayHave(person: SubjectId, tablet: Pick<Tablet, 'home'>): Promise<boolean> {
    const { roles, units } = await this.#door.postsOf(person)
    return units.includes(tablet.home) && roles.length > 0 && roles.every(ofAHome)
  }

  /** Whoever may be chosen on a tablet: those with a PIN there whose post is still in the home, by name. */
  async holders(tablet: Tablet): Promise<readonly PinHolder[]> {
    const found = await this.#db.selectFrom('tablet_pin').select(['person', 'proved', 'tries']).where('tablet', '=', tablet.id).limit(60).execute()
    const all = await Promise.all(found.map(async (p): Promise<readonly PinHolder[]> => {
      if (!(await this.mayHave(p.person, tablet))) return []
      return [{ person: p.person, name: (await this.#door.nameOf(p.person)) ?? 'Somebody not described yet', usable: p.tries < mostPinTries && p.proved > this.#since() }]
    }))
    return all.flat().sort((a, b) => a.name.localeCompare(b.name))
  }

  /** Whether this person has a PIN on this tablet. */
  async has(tablet: Tablet, person: SubjectId): Promise<boolean> {
    return (await this.#db.selectFrom('tablet_pin').select('person').where('tablet', '=', tablet.id).where('person', '=', person).executeTakeFirst()) !== undefined
  }

  /**
   * Tries a PIN. The try is counted before the PIN is looked at, in one statement, so a hundred at once count as a hundred; a
   * person with no PIN here costs the same time. Gives a short session, or null: which part was wrong is never said.
   */
  async enter(tablet: Tablet, { person, pin, visitor, madeUp }: PinTry): Promise<string | null> {
    const tried = await this.#db.updateTable('tablet_pin').set((e) => ({ tries: e('tries', '+', 1) })).where('tablet', '=', tablet.id).where('person', '=', person)
      .where('tries', '<', mostPinTries).where('proved', '>', this.#since()).returning(['hash', 'set_at']).executeTakeFirst()
    const { right } = await checkPassword(pin, tried?.hash ?? null)
    const account = await this.#door.accounts.ofPerson(person)
    // An account closed, or set up anew since, takes its PINs with it.
    const stands = madeUp || (account !== null && account.disabled === null && account.ready !== null && tried !== undefined && account.ready <= tried.set_at)
    if (!right || !stands || !(await this.mayHave(person, tablet))) {
      await this.#note(person, 'Signing in failed', tried ? 'wrong PIN on the home’s tablet' : 'no PIN that can be used on the home’s tablet')
      return null
    }
    await this.#db.updateTable('tablet_pin').set({ tries: 0 }).where('tablet', '=', tablet.id).where('person', '=', person).execute()
    await this.#note(person, 'Signed in', 'PIN on the home’s tablet')
    return this.#sessions.open(person, { method: 'PIN', ...(account ? { account: account.id } : {}), idle: pinIdleMinutes, device: visitor.label, tablet: tablet.id })
  }

  #since(): Instant { return addInstant(this.#clock.now(), { days: -pinDays }) }

  async #note(person: SubjectId, action: string, because: string): Promise<void> {
    await noteAccount(this.#db, this.#clock.now(), { by: { actor: person, page: '/tablet' }, action, person, because })
  }
}

/** A role of people who work in a home, who see its children and no further. */
const ofAHome = (role: Role): boolean => role.home === 'tonight' && role.reach === 'unit'
