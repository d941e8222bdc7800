import { addDays, dayOf } from '../../../src/calendar/index.ts'
import { sample } from '../lives/checks.ts'
import { takeIn, type Taken } from '../lives/front-door.ts'
import { helpAtHome } from '../lives/in-need.ts'
import { officeDay } from '../moments.ts'
import type { Family } from '../people/family.ts'
import { makeFamily } from '../people/make-family.ts'
import { ages, beganAgo, howTold, familiesOf, slip, team } from '../plan.ts'
import { ago, type World } from '../world.ts'
import { themes } from '../words/themes/index.ts'

/** Families helped and let go, and families whose contact came to advice. */
export function familiesClosed(w: World): void {
  for (let i = 0; i < familiesOf(w).closed; i++) {
    const dice = w.dice.fork(`closed ${i}`)
    const theme = themes[(i * 4 + 3) % themes.length] ?? themes[0]
    if (!theme) continue
    const advice = i % 3 === 2
    const started = advice ? beganAgo(dice, 3, 390, 1.4) : beganAgo(dice, 110, 415, 1)
    const start = officeDay(ago(w, started), 0)
    const family = makeFamily(w, { name: `closed ${i}`, theme, ages: ages(dice, theme.ages), since: ago(w, started) })
    if (advice) takeIn(w, family, { start, outcome: dice.pick(['EH', 'EH', 'INFO', 'NFA', 'OLA']), told: 'never', ...slip(dice) })
    else looked(w, family, i, helpAtHome(
      w, family,
      {
        intake: { start, outcome: 'REF', told: howTold(dice), ...slip(dice) },
        team: team(dice),
        closedOn: addDays(start, dice.int(50, Math.min(160, started - 4))),
        quietFor: dice.int(1, 12),
      },
    ))
  }
}

/** Every seventh that was decided on is looked at again by somebody else. */
function looked(w: World, family: Family, i: number, taken: Taken | null): void {
  const child = family.central, referral = taken?.referrals.get(child.id)?.record.id
  if (i % 7 === 0 && taken && referral) sample(w, family, child, referral, addDays(dayOf(taken.decided), 30), i / 7)
}
