import { addDays, type Day } from '../../../src/calendar/index.ts'
import { cast } from '../cast.ts'
import type { Dice } from '../dice.ts'
import { helpEarly, type EarlyHelp } from '../lives/early-help.ts'
import { helpAtHome } from '../lives/in-need.ts'
import { sayNo, stepDown, stepUp, takeBack } from '../lives/no.ts'
import { at, officeDay } from '../moments.ts'
import { describeFamily } from '../people/describe.ts'
import type { Family } from '../people/family.ts'
import { makeFamily } from '../people/make-family.ts'
import { ages, howTold, team } from '../plan.ts'
import { ago, type World } from '../world.ts'
import { themes } from '../words/themes/index.ts'

/** Days since each family asked, and how it went. A few wait, a few said no, one needed more and two need less. */
const courses: readonly (readonly [string, number, number?])[] = [
  ['waiting', 3], ['running', 24], ['running', 71], ['ended', 260, 60], ['running', 118], ['refused', 52], ['running', 205], ['waiting', 13],
  ['taken back', 150, 48], ['stepped up', 190, 88], ['running', 290], ['stepped down', 250, 62], ['ended', 330, 150], ['running', 45], ['taken back now', 110, 4], ['stepped down', 300, 120],
]
const suits: ReadonlySet<string> = new Set(['hard-times', 'parent-mind', 'young-carer', 'rows-at-home', 'disabled-child', 'neglect'])

/** Families helped before things get worse, without a social worker. */
export function familiesHelpedEarly(w: World): void {
  const fitting = themes.filter((t) => suits.has(t.id))
  courses.forEach(([course, days, until], i) => {
    const dice = w.dice.fork(`early help ${i}`), theme = fitting[i % fitting.length]
    if (!theme) return
    const asked = officeDay(ago(w, days), 0), since = addDays(asked, -30)
    const family = makeFamily(w, { name: `early help ${i}`, theme, ages: ages(dice, [Math.max(1, theme.ages[0]), Math.min(15, theme.ages[1])]).slice(0, 2), since })
    const manager = w.staffing.manager('earlyHelp').id, lead = w.staffing.next(asked, 'earlyHelp', 'family-support-worker').id
    live(w, dice, family, course, { asked, until: until === undefined ? w.today : officeDay(ago(w, until), 0), lead, manager })
  })
}

interface Of extends Pick<EarlyHelp, 'asked' | 'lead' | 'manager'> { readonly until: Day }

function live(w: World, dice: Dice, family: Family, course: string, of: Of): void {
  if (course === 'stepped down') { letGo(w, dice, family, of); return }
  describeFamily(w, family, at(of.asked, '09:05'), w.staffing.on(of.asked, 'frontDoor', 'front-door-worker')[0]?.id ?? of.manager)
  if (course === 'stepped up') { takenUp(w, dice, family, of); return }
  for (const child of family.children) {
    if (course === 'refused') sayNo(w, family, child, of.asked, of)
    else if (course.startsWith('taken back')) takeBack(w, family, child, { ...of, on: of.until, decides: course === 'taken back' })
    else if (course === 'ended') helpEarly(w, family, child, { ...of, course })
    else helpEarly(w, family, child, { asked: of.asked, lead: of.lead, manager: of.manager, course: course === 'waiting' ? 'waiting' : 'running' })
  }
}

/** Early help, then a social worker: the same family, known already. */
function takenUp(w: World, dice: Dice, family: Family, of: Of): void {
  const helped = family.children.map((child) => helpEarly(w, family, child, { ...of, course: 'stepped up' }))
  helpAtHome(w, family, { intake: { start: of.until, outcome: 'REF', told: howTold(dice) }, team: team(dice), closedOn: null, quietFor: dice.int(3, 15) }, true)
  const takes = family.workers[0]?.worker.id
  if (!takes) return
  for (const { episode, scribe: s } of helped) {
    stepUp(s, of.until, { ...of, takes, answers: cast.steve.worker })
    s.put(episode, 'closed', s.workingDay(of.until, 6, 7), () => of.lead, {
      reason: 'STEPUP', better: 'Sleep, and the forms. Not yet: how alone it is at home.', turnTo: 'The social worker, who has met them with us', childWords: '“Will you still know me?”',
    })
  }
}

/** A social worker’s help, then early help. */
function letGo(w: World, dice: Dice, family: Family, of: Of): void {
  helpAtHome(w, family, { intake: { start: of.asked, outcome: 'REF', told: howTold(dice) }, team: team(dice), closedOn: of.until, quietFor: dice.int(1, 8) })
  const social = family.workers.at(-1)?.worker.id
  if (social) for (const child of family.children) stepDown(w, family, child, { ...of, on: of.until, social })
}
