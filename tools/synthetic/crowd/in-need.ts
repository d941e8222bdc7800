import { addDays } from '../../../src/calendar/index.ts'
import { helpAtHome } from '../lives/in-need.ts'
import { keepWeighing } from '../lives/risk.ts'
import { discussAfter } from '../lives/after-referral.ts'
import { at, officeDay } from '../moments.ts'
import { workerOn, type Family } from '../people/family.ts'
import { makeFamily } from '../people/make-family.ts'
import { ages, beganAgo, howTold, familiesOf, slip, team } from '../plan.ts'
import { ago, type World } from '../world.ts'
import { themes, unborn } from '../words/themes/index.ts'
import type { Theme } from '../words/theme.ts'
import { takeIn } from '../lives/front-door.ts'

/** Families helped at home now. */
export function familiesInNeed(w: World): readonly Family[] {
  return Array.from({ length: familiesOf(w).inNeed }, (_, i) => oneFamily(w, i))
}

function oneFamily(w: World, i: number): Family {
  const dice = w.dice.fork(`in need ${i}`)
  const theme: Theme = i === 0 ? unborn : themes[i % themes.length] ?? unborn
  const waiting = i === 5 || i === 16, between = i === 12
  const thrown = waiting ? 6 + (i % 4) : beganAgo(dice, 2, 300, 1.7), started = between ? Math.max(thrown, 40) : thrown
  const start = officeDay(ago(w, started), 0)
  const earlier = dice.chance(0.2) && started + 70 < 410 ? beganAgo(dice, started + 60, 410, 1.2) : null
  const family = makeFamily(
    w,
    { name: `in need ${i}`, theme, ages: theme === unborn ? [-1] : ages(dice, theme.ages), since: ago(w, earlier ?? started) },
  )
  // A family met before, when less was done: the pattern is there for somebody to notice.
  if (earlier !== null) takeIn(
    w, family,
    { start: officeDay(ago(w, earlier), 0), outcome: dice.pick(['EH', 'INFO', 'NFA']), told: 'never' },
  )
  const strategy = (theme.id === 'hurt' || theme.id === 'outside-home' || theme.id === 'online') && dice.chance(0.6)
  const protection = strategy && started > 12 && w.dice.fork(`protection ${i}`).chance(0.8)
  const quiet = dice.weighted([['in rhythm', 80], ['late', 20]] as const, (x) => x[1])[0]
  const taken = helpAtHome(w, family, {
    intake: {
      start, outcome: 'REF', referral: strategy ? 'STRAT' : 'ASSESS', told: howTold(dice), ...slip(dice),
    }, team: team(dice), closedOn: null,
    quietFor: between ? dice.int(9, 16) : quiet === 'late' && started > 45 ? dice.int(31, 44) : dice.int(0, 22),
    ...(dice.chance(0.1) ? { lateNaming: true } : {}), ...(waiting ? { unnamed: true } : {}), ...(protection ? { protection } : {}), ...(between ? { gone: officeDay(w.today, -4) } : {}),
  }, earlier !== null)
  if (taken && strategy) discussAfter(w, family, taken.decided, dice, protection)
  if (taken) weighRisks(w, family, i)
  return family
}

/** Some older children at home have a risk weighed, and some of those are not looked at again in time. */
function weighRisks(w: World, family: Family, i: number): void {
  const dice = w.dice.fork(`home risks ${i}`)
  const from = family.workers[0]?.from
  if (!from) return
  for (const child of family.children) {
    if (!child.born || child.born > addDays(w.today, -11 * 365) || !dice.chance(0.55)) continue
    const about = family.theme.id === 'online' ? 'online' : family.theme.id === 'outside-home' ? 'exploitation' : dice.pick([
      'self-harm', 'substances', 'other', 'missing',
    ])
    const day = officeDay(from, dice.int(6, 14))
    if (day >= w.today) continue
    const late = dice.chance(0.14) ? { late: dice.int(2, 18) } : {}
    keepWeighing(
      w, child, at(day, '14:20'),
      {
        every: dice.int(40, 70), to: w.today, by: (d) => workerOn(family, d)?.id ?? w.staffing.manager('care1').id, level: dice.pick(['LOW', 'MED', 'MED', 'HIGH']),
        about, ...late,
      },
    )
  }
}
