import { addDays, dayOf, type Day } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import { cast } from '../cast.ts'
import { later, officeDay } from '../moments.ts'
import type { Child, Family, Stayed } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/care-papers.ts'
import { doneOf } from './agreed.ts'
import { ahead } from './assess.ts'
import { askForChange, disputed } from './care-few.ts'
import { Scribe } from './scribe.ts'

/** A child in care, as their reviewing officer sees it. */
export interface Reviewed { readonly from: Day; readonly officer: SubjectId; readonly homes: readonly Stayed[] }

/** The reviews of a child in care, what the officer does between them, and the way to a home that lasts. */
export function reviewCare(w: World, family: Family, child: Child, of: Reviewed): void {
  const s = new Scribe(w, family, child, 'reviews')
  const days = reviewDays(s, of)
  days.forEach(({ day, move }, i) => hold(s, of, day, i, move))
  const second = days[1]?.day
  if (second) findHome(w, family, child, of, second)
}

interface ReviewDay { readonly day: Day; readonly move: Stayed | null }
/** Where the council ends a home, a review looks at it before; carers who ask are another matter. */
const reviewed: ReadonlySet<string | null> = new Set(['CARPL', 'CHILD', 'LAREQ'])

function reviewDays(s: Scribe, { from, homes }: Reviewed): readonly ReviewDay[] {
  const moves = homes.flatMap((h) => (h.to && reviewed.has(h.reason) && !s.slips(0.15) ? [{ day: officeDay(dayOf(h.to), -s.dice.int(2, 5)), move: h }] : []))
  const first = s.pace(0.05, 0.03)
  if (first === 'never') return moves
  const days: ReviewDay[] = [{ day: officeDay(from, first === 'late' ? s.dice.int(22, 27) : s.dice.int(11, 18)), move: null }]
  for (let day = days[0]?.day ?? from; day < s.w.today;) {
    const [least, most] = days.length === 1 ? [66, 84] : [150, 174]
    const next = officeDay(addDays(day, s.dice.int(least, most) + (s.slips(0.04) ? 20 : 0)), -1)
    const move = moves.find((m) => m.day > day && m.day <= next)
    days.push(move ?? { day: next, move: null })
    day = move?.day ?? next
  }
  return days.filter((d) => d.day <= s.w.today)
}

function hold(s: Scribe, of: Reviewed, day: Day, i: number, move: Stayed | null): void {
  const officer = (): SubjectId => of.officer
  const small = s.age(day) < 4
  talk(s, of, officeDay(day, -s.dice.int(1, 4)), small ? 'NOT-RIGHT' : s.slips(0.06) ? 'WITH' : 'ALONE')
  const held = s.on(day), record = s.open('care-review')
  const agreed = ['a', 'b'].map((id) => ({ id, what: s.say(words.reviewDecision), owner: s.worker(day), by: ahead(s, day, 12, 40) }))
  const took = s.put(record, 'held', held, officer, {
    met: true, ...(move ? { aboutMove: true, moveFrom: move.placement } : {}), chair: of.officer, present: s.say(words.whoAtReview),
    childTookPart: small ? 'PN0' : s.dice.pick(['PN1', 'PN1', 'PN6', 'PN2']), childViews: s.say(words.carerShouldKnow), familyViews: s.say(words.stillRight),
    lastDecisions: i === 0 ? (words.lastDone[0] ?? '') : s.say(words.lastDone.slice(1)), life: s.say(words.lifeNow), permanence: s.say(words.permanenceSaid),
    ...(s.slips(0.03) ? {} : { familyTime: s.say(words.timeWithFamily) }), ...(s.slips(0.03) ? {} : { visitor: s.say(words.visitorSaid) }), advocate: !s.slips(0.05),
    actions: agreed, nextOn: ahead(s, day, 70, 170),
  })
  if (took) askForChange(s, record, day, i + s.child.id.charCodeAt(0))
  disputed(s, of.officer, day)
  s.put(record, 'adopted', later(held, s.dice.int(100, 240)), officer, { by: of.officer })
  if (!s.slips(0.03)) s.put(record, 'decisions-sent', s.workingDay(day, 2, s.slips(0.13) ? 8 : 4), officer, { to: s.say(words.sentTo) })
  doneOf(record, agreed, { day, by: (d) => s.worker(d), now: s.w.now }, s.w.dice.fork(`done at review ${s.child.id} ${day}`))
  if (!s.slips(0.015)) s.put(record, 'record-sent', s.workingDay(day, 9, s.slips(0.13) ? 25 : 17), officer, { to: s.say(words.sentTo), childTold: true })
  if (i > 0 && !s.slips(0.05)) talk(s, of, officeDay(addDays(day, s.slips(0.15) ? 98 : s.dice.int(55, 84)), 0), s.dice.pick(['WORKER', 'FILE', 'CARER']))
}

function talk(s: Scribe, of: Reviewed, day: Day, kind: string): void {
  s.put(s.open('reviewing-officer-contact'), 'happened', s.on(day), () => of.officer, {
    kind, found: kind === 'WORKER' || kind === 'FILE' ? s.say(words.officerFound.slice(4)) : s.say(words.officerFound.slice(0, 4)), worried: false,
  })
}

/** From the second review: which way, and every few weeks how near. For those long in care it was reached when they had settled. */
function findHome(w: World, family: Family, child: Child, of: Reviewed, second: Day): void {
  const s = new Scribe(w, family, child, 'lasting home')
  const record = s.open('permanence-plan')
  const long = of.from < w.began
  const route = routeFor(s, of, long)
  const set = s.on(officeDay(second, -2))
  s.put(record, 'set', set, (d) => s.worker(d), {
    route, parallel: route === 'KINCAO' || route === 'ADOPT' ? 'SGO' : 'KINCAO', by: ahead(s, second, 150, 210), childViews: s.say(words.carerShouldKnow), why: s.say(words.permanenceWhy),
  })
  const settled = s.on(addDays(second, s.slips(0.1) ? 195 : s.dice.int(100, 165))), home = s.on(addDays(w.began, s.dice.int(40, 160)))
  if (long && route !== 'LTF') {
    s.put(record, 'reached', home, (d) => s.worker(d), { route, childWords: s.say(words.carerShouldKnow) })
    return
  }
  const match = (): boolean => s.put(record, 'matched', settled, () => cast.joanna.worker, { by: cast.joanna.worker, why: 'They know each other’s silences. Asked apart, each said the other’s name first.', childTold: true })
  if (long) {
    if (match()) s.put(record, 'reached', home > settled ? home : later(settled, 3000), (d) => s.worker(d), { route, childWords: s.say(words.carerShouldKnow) })
    return
  }
  let matched = route !== 'LTF'
  for (const day of s.every(second, [30, 40], w.today)) {
    if (!matched && day > dayOf(settled)) matched = match()
    s.put(record, 'looked-at', s.on(day), (d) => s.manager(d), {
      nearer: s.dice.chance(0.6), barrier: s.say(words.barrier), next: s.say(words.nextStep), owner: s.worker(day), by: ahead(s, day, 10, 30),
    })
  }
}

/** Which way home is likely: with family who have them already, home again, or with the same people until they are grown. */
function routeFor(s: Scribe, of: Reviewed, long: boolean): string {
  const type = of.homes.at(-1)?.place.type
  if (type === 'K3') return 'INDEP'
  if (type === 'K2') return long ? 'LTR' : s.dice.pick(['REUNIFY', 'LTR', 'KINCAO'])
  if (type === 'U1' || type === 'U3') return long ? 'LTF' : s.dice.pick(['SGO', 'KINCAO'])
  if (long || s.age(s.w.today) >= 9) return long ? 'LTF' : s.dice.pick(['REUNIFY', 'LTF', 'LTF'])
  return s.age(s.w.today) < 3 ? s.dice.pick(['ADOPT', 'SGO', 'REUNIFY']) : s.dice.pick(['REUNIFY', 'SGO', 'KINCAO', 'LTF'])
}
