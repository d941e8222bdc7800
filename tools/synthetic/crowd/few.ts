import { addDays, ageOn, type Day } from '../../../src/calendar/index.ts'
import { beforeCourt } from '../lives/before-court.ts'
import { liveWithDisability, without } from '../lives/disabled.ts'
import { nowhereToStay } from '../lives/homeless.ts'
import { helpAtHome } from '../lives/in-need.ts'
import { askOthers, learnAtHome } from '../lives/at-home-few.ts'
import { liveWithOthers } from '../lives/private-fostering.ts'
import { Scribe } from '../lives/scribe.ts'
import { officeDay } from '../moments.ts'
import type { Family } from '../people/family.ts'
import { makeFamily } from '../people/make-family.ts'
import { howTold, team } from '../plan.ts'
import { ago, type World } from '../world.ts'
import { disabledChild, hardTimes, rowsAtHome } from '../words/themes/index.ts'

/** What few of the families at home have: a disability, court in sight, help that is not there, lessons at home, others who were asked. */
export function fewAtHome(w: World, atHome: readonly Family[]): void {
  const since = (f: Family): Day | null => f.workers[0]?.from ?? null
  const known = atHome.filter((f) => since(f) !== null && f.central.born !== null)
  known.filter((f) => f.theme.id === 'disabled-child').forEach((f, turn) => liveWithDisability(w, f, f.central, { from: since(f) ?? w.today, turn }))
  lawyers(w, known.filter((f) => ['neglect', 'drink-and-drugs', 'parent-mind'].includes(f.theme.id)), since)
  const old = (f: Family, from: number, to: number): boolean => f.central.born !== null && ageOn(f.central.born, w.today).years >= from && ageOn(f.central.born, w.today).years <= to
  const lately = (f: Family, days: number): boolean => (since(f) ?? w.today) < ago(w, days)
  known.filter((f) => old(f, 7, 14) && ['rows-at-home', 'young-carer', 'hard-times'].includes(f.theme.id) && lately(f, 30)).slice(0, 2)
    .forEach((f, i) => learnAtHome(w, f, f.central, { from: addDays(since(f) ?? w.today, 12), freely: i === 0 }))
  const services = ['CHILDMH', 'DA', 'EQUIP', 'CHILDMH'] as const, courses = ['refused', 'waits', 'begins', 'waits'] as const
  known.filter((f) => ['abuse-at-home', 'hurt', 'online'].includes(f.theme.id) && lately(f, 40)).slice(0, 4).forEach((f, i) => {
    const [service, course] = [services[i], courses[i]]
    if (service && course) without(new Scribe(w, f, f.central, 'help not there'), since(f) ?? w.today, service, course)
  })
  known.filter((f) => lately(f, 14)).slice(0, 8).forEach((f, i) => askOthers(w, f, f.central, { from: since(f) ?? w.today, turn: i }))
}

/** One long tried and better for it, one that needs longer, one in the middle, and one only asked about. */
function lawyers(w: World, families: readonly Family[], since: (f: Family) => Day | null): void {
  const left = [...families]
  const take = (days: number): Family | undefined => {
    const i = left.findIndex((f) => (since(f) ?? w.today) < ago(w, days))
    return i < 0 ? undefined : left.splice(i, 1)[0]
  }
  const courses = [{ days: 165, ends: 'STEPDOWN' }, { days: 140, ends: null, longer: true }, { days: 62, ends: null }, { days: 6, ends: null }] as const
  for (const c of courses) {
    const family = take(c.days + 20)
    for (const child of family?.children ?? []) if (family) beforeCourt(w, family, child, { asked: officeDay(ago(w, c.days), 0), ends: c.ends, ...('longer' in c ? { longer: true } : {}) })
  }
}

/** Children who live with somebody who is no relative, and young people with nowhere to stay: each came to the front door like anybody. */
export function fewFamilies(w: World): void {
  const others = [{ days: 132, heardFrom: 'school', decided: 'right', carer: 'Mum’s friend from church' }, { days: 19, heardFrom: 'carer', decided: null, carer: 'A neighbour from before' }] as const
  others.forEach((o, i) => {
    const { family, start } = comes(w, `private fostering ${i}`, hardTimes, [i === 0 ? 13 : 9], o.days)
    liveWithOthers(w, family, family.central, { on: officeDay(start, 1), heardFrom: o.heardFrom, carer: o.carer, decided: o.decided, ...(i === 0 ? { lateVisit: true } : {}) })
  })
  const soon = comes(w, 'grown up soon', disabledChild, [16], 125)
  liveWithDisability(w, soon.family, soon.family.central, { from: soon.start, turn: 2 })
  const nowhere = [{ days: 128, course: 'settled', hotel: true }, { days: 7, course: 'deciding' }] as const
  nowhere.forEach((n, i) => {
    const { family, start } = comes(w, `nowhere to stay ${i}`, rowsAtHome, [i === 0 ? 17 : 16], n.days)
    nowhereToStay(w, family, family.central, { on: officeDay(start, 1), course: n.course, ...('hotel' in n ? { hotel: true } : {}) })
  })
}

function comes(w: World, name: string, theme: typeof hardTimes, ages: readonly number[], days: number): { readonly family: Family; readonly start: Day } {
  const dice = w.dice.fork(name), start = officeDay(ago(w, days), 0)
  const family = makeFamily(w, { name, theme, ages, since: addDays(start, -60) })
  helpAtHome(w, family, { intake: { start, outcome: 'REF', told: howTold(dice) }, team: team(dice), closedOn: null, quietFor: dice.int(2, Math.min(16, days - 1)) })
  return { family, start }
}
