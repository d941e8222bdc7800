import { addDays, ageOn, dayOf, daysBetween, type Day, type Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import type { Rec } from '../book.ts'
import { between, later, officeDay } from '../moments.ts'
import type { Child } from '../people/family.ts'
import type { World } from '../world.ts'
import { riskHelps, riskPlans, riskViews, riskWorries } from '../words/risk.ts'

/** One weighing of a risk. */
export interface Weighing {
  readonly about: string
  readonly on: Instant
  readonly by: SubjectId
  readonly level: string
  readonly reviewBy: Day
  readonly episode?: string
}

/** Writes it on a record: a new one, or the one where the same risk was weighed before. */
export function weigh(w: World, child: Child, what: Weighing, onto?: Rec): Rec {
  const dice = w.dice.fork(`risk ${child.id} ${what.on}`)
  const record = onto ?? w.book.open('risk-assessment', 'child', child.id)
  const small = child.born !== null && ageOn(child.born, dayOf(what.on)).years < 8
  const plans = what.about !== 'missing' ? riskPlans : small ? smallPlan : homePlans
  const whatWorries = small && what.about === 'missing' ? `${child.called} is small and does not go anywhere alone.`
    : child.voice.say(riskWorries[what.about] ?? riskWorries['other'] ?? [], child.filling)
  record.write('assessed', {
    on: { at: what.on }, written: later(what.on, dice.int(10, 120)), by: what.by,
    says: {
      about: what.about, level: what.level, whatWorries,
      whatHelps: child.voice.say(riskHelps, child.filling),
      childViews: small ? 'Too small to say. Watched at the door: turns round to check, every time.' : child.voice.say(views, child.filling),
      plan: child.voice.say(plans, child.filling),
      reviewBy: what.reviewBy, ...(what.episode ? { episode: what.episode } : {}),
    },
  })
  return record
}
const views = riskViews.slice(0, -1)
const [smallPlan, homePlans] = [riskPlans.slice(5, 6), riskPlans.slice(0, 5)]

/** How a plan is kept: looked at again by its day, mostly. `late`: the last look is overdue by this many days. */
export interface Keeping {
  readonly every: number
  readonly to: Day
  readonly late?: number
  readonly by: (day: Day) => SubjectId
  readonly level: string
  readonly about: string
}

/** Weighs a risk, and again each time its day comes, up to a day. */
export function keepWeighing(w: World, child: Child, from: Instant, k: Keeping): Rec {
  const dice = w.dice.fork(`risks ${child.id} ${k.about} ${from}`)
  let on = from
  let record: Rec | undefined
  const stop = k.late === undefined ? w.today : addDays(w.today, -k.late)
  for (;;) {
    // An overdue look: the day given fell before now, and nothing followed.
    const last = k.late !== undefined && daysBetween(dayOf(on), stop) <= k.every + 20
    const reviewBy = last ? (stop > addDays(dayOf(on), 3) ? stop : addDays(dayOf(on), 14)) : officeDay(
      addDays(dayOf(on), dice.int(k.every - 10, k.every + 10)), 0,
    )
    record = weigh(w, child, { about: k.about, on, by: k.by(dayOf(on)), level: k.level, reviewBy }, record)
    if (last || reviewBy >= k.to) return record
    const early = officeDay(reviewBy, -dice.int(0, 6))
    on = between(dice, dice.chance(0.06) ? officeDay(reviewBy, dice.int(1, 5)) : early > dayOf(on) ? early : reviewBy, '09:30', '16:30')
  }
}
