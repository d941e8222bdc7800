import { addDays } from '../../../src/calendar/index.ts'
import { askAgencies } from '../lives/checks.ts'
import { takeIn, type Intake } from '../lives/front-door.ts'
import { officeDay } from '../moments.ts'
import { makeFamily } from '../people/make-family.ts'
import { ages, familiesOf } from '../plan.ts'
import type { World } from '../world.ts'
import { themes } from '../words/themes/index.ts'

/** Families at the front door now: contacts and referrals nobody has decided yet, most of them today's, a few waiting too long. */
export function familiesAtTheFrontDoor(w: World): void {
  for (let i = 0; i < familiesOf(w).frontDoor; i++) {
    const dice = w.dice.fork(`front door ${i}`)
    const theme = themes[(i * 5 + 2) % themes.length] ?? themes[0]
    if (!theme) continue
    // Office days back: the limit is the end of the next office day, so two or more is late.
    const waited = i % 7 === 6 ? dice.int(2, 4) : i % 2
    const start = waited === 0 ? w.today : officeDay(addDays(w.today, 1), -1 - waited)
    const family = makeFamily(w, { name: `front door ${i}`, theme, ages: ages(dice, theme.ages), since: addDays(start, -1) })
    const intake: Intake = { start, outcome: 'REF', told: 'in time', stopAt: i % 2 === 0 ? 'contact' : 'referral' }
    takeIn(w, family, intake)
    // It waits because others were asked what they know, and one has not answered.
    const next = officeDay(start, 1)
    if (waited > 0 && i % 4 !== 1 && next <= w.today) askAgencies(w, family, family.central, { on: next, open: i % 7 !== 6, refused: i % 7 === 6 })
  }
}
