import { addDays, dayOf, daysBetween, type Day } from '../../../src/calendar/index.ts'
import { later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import { closedBecause } from '../words/front-door.ts'
import { assess } from './assess.ts'
import { nameWorkers, type CareTeam } from './allocation.ts'
import { takeIn, type Intake, type Taken } from './front-door.ts'
import { planAtHome, summaries } from './need-plan.ts'
import { talkThrough } from './supervise.ts'
import { workerNotes } from './notes.ts'
import { visitDays, visitTime, writeVisit, writingDelay } from './visits.ts'

/** How a spell of help at home went. */
export interface Spell {
  readonly intake: Intake
  readonly team: CareTeam
  readonly closedOn: Day | null
  /** Days since anybody saw the children, at the end. More than about 28 is late. */
  readonly quietFor: number
  readonly lateNaming?: boolean
  /** Nobody is named yet. */
  readonly unnamed?: boolean
  /** A child protection plan takes the place of a plan made with the family alone. */
  readonly protection?: boolean
  /** The social worker fell ill that day, and nobody else is named yet. */
  readonly gone?: Day
}

/** A family is taken in, helped at home, and perhaps let go again. */
export function helpAtHome(w: World, family: Family, spell: Spell, known = false): Taken | null {
  const taken = takeIn(w, family, spell.intake, known)
  if (!taken || spell.unnamed) return taken
  nameWorkers(w, family, { team: spell.team, from: taken.decided, until: spell.closedOn, ...(spell.lateNaming ? { late: true } : {}), ...(spell.gone ? { gone: spell.gone } : {}) })
  const end = spell.closedOn ?? w.today
  visitHome(w, family, family.children, dayOf(taken.decided), end, spell.protection ? Math.min(spell.quietFor, 6) : spell.quietFor, false, spell.protection ? often : usual)
  for (const child of family.children) workerNotes(w, family, child, dayOf(taken.decided), end, 26, false)
  for (const child of family.children) {
    const referral = taken.referrals.get(child.id)?.record.id
    if (!referral) continue
    const outcome = spell.protection ? 'PROTECT' : spell.closedOn && w.dice.fork(`passed on ${child.id}`).chance(0.4) ? 'EH' : 'PLAN'
    const assessed = assess(w, family, child, { referral, received: taken.received, decided: taken.decided, until: spell.closedOn, outcome })
    if (outcome === 'PLAN') planAtHome(w, family, child, assessed, spell.closedOn)
    summaries(w, family, child, dayOf(taken.decided), end, referral)
    if (!spell.closedOn) talkThrough(w, family, child, dayOf(taken.decided))
  }
  if (spell.closedOn) close(w, family, taken, spell.team, spell.closedOn)
  return taken
}

function close(w: World, family: Family, taken: Taken, team: CareTeam, on: Day): void {
  const dice = w.dice.fork(`close ${family.id} ${on}`)
  const reason = dice.weighted([['RC7', 5], ['RC8', 3], ['RC9', 2]] as const, (x) => x[1])[0]
  const at = visitTime(dice, officeDay(on, 0))
  for (const child of family.children) {
    const why = child.voice.say(closedBecause, child.filling)
    taken.referrals.get(child.id)?.record.write(
      'closed',
      { on: { at }, written: later(at, dice.int(5, 60)), by: w.staffing.manager(team).id, says: { reason, why } },
    )
  }
}

/** Days between visits: as a rule, and to a child on a protection plan. */
const usual: readonly [number, number] = [13, 26]
const often: readonly [number, number] = [7, 12]

/** Visits to a family at home: the first within days, then in rhythm, with some doors not answered. */
export function visitHome(
  w: World, family: Family, children: readonly Child[], from: Day, to: Day, quietFor: number, careful = false, gap: readonly [number, number] = usual,
): void {
  const dice = w.dice.fork(`visits ${family.id} ${children.length} ${from}`)
  const first = officeDay(from, dice.int(2, 5))
  const days = visitDays(dice, { from: first, to, gap, over: careful ? 0 : gap === often ? 0.04 : 0.11, overBy: [8, 20], quietFor })
  const where = `Home: ${family.lines}`
  const write = (day: Day, outcome: 'seen' | 'no answer'): void =>
    writeVisit(
      w, family,
      { on: visitTime(dice, day), children, kind: 'CIN', where, outcome, writtenAfter: careful ? 1 : writingDelay(dice) },
    )
  if (daysBetween(first, to) >= 0 && (quietFor < 20 || days.length > 0)) write(first, 'seen')
  for (const day of days) {
    if (dice.chance(0.09) && !careful) write(officeDay(day, -dice.int(1, 3)), 'no answer')
    write(day, 'seen')
  }
  // Somebody did go, and was not let in: the clock does not stop for a knock.
  if (quietFor > 28 && dice.chance(0.6)) write(officeDay(addDays(to, -dice.int(2, 9)), -1), 'no answer')
}
