import { dayOf, type Instant } from '../../../src/calendar/index.ts'
import type { Dice } from '../dice.ts'
import { atTheOffice, between, later, officeDay } from '../moments.ts'
import type { Family } from '../people/family.ts'
import type { World } from '../world.ts'
import { workerOn } from '../people/family.ts'
import { protect } from './protect.ts'
import { discuss, type Action } from './strategy.ts'

/** The strategy discussion a referral asked for, for each child: in time, late, or without health; its actions mostly done. */
export function discussAfter(w: World, family: Family, decided: Instant, dice: Dice, conference: boolean): void {
  const late = dice.chance(0.15)
  const held = late ? between(
    dice, officeDay(dayOf(decided), dice.int(2, 4)), '10:00', '15:00',
  ) : atTheOffice(dice, later(decided, dice.int(60, 300)))
  if (held > w.now) return
  const worker = workerOn(family, dayOf(held))?.id
  const chair = w.staffing.manager(dice.pick(['care1', 'care2'])).id
  const without = dice.weighted([['nobody', 85], ['health', 12], ['police', 3]] as const, (x) => x[1])[0]
  const all = dice.chance(0.8)
  for (const child of family.children) {
    const actions = Array.from({ length: dice.int(2, 4) }, (_, i): Action => {
      const within = dice.int(1, 8)
      const forgotten = !all && i === 0
      return {
        owner: forgotten && dice.chance(0.5) ? null : (worker ?? chair),
        within: forgotten && dice.chance(0.4) ? null : within,
        doneAfter: forgotten ? null : within + (dice.chance(0.12) ? dice.int(1, 5) : -dice.int(0, 1)),
      }
    })
    const again = officeDay(dayOf(held), dice.int(1, 3))
    const whole = without === 'nobody'
    // Held without somebody who must be there: they meet again, and until then it is still owed.
    if (!whole) discuss(w, { child, at: held, chair, about: null, outcome: 'RECON', actions: [], reviewed: [], without })
    const at = whole ? held : between(dice, again, '10:00', '15:00'), outcome = dice.pick(['S47J', 'S47S', 'CIN'])
    discuss(
      w,
      {
        child, at, chair, about: null, outcome: conference ? 'S47J' : outcome, conference, onEnquiry: (e) => { if (conference) protect(w, family, child, e, at) },
        actions, reviewed: all ? [5, 9] : [5], ...(all ? { closedAfter: 13 } : {}),
      },
    )
  }
}
