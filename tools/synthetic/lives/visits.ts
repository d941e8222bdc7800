import { addDays, ageOn, dayOf, daysBetween, type Day, type Instant } from '../../../src/calendar/index.ts'
import type { Body } from '../../../src/ledger/index.ts'
import type { Dice } from '../dice.ts'
import { between, later, officeDay } from '../moments.ts'
import { workerOn, type Child, type Family } from '../people/family.ts'
import type { World } from '../world.ts'
import { careMeaning, careNext, careObserved, careWordsOld, careWordsSmall } from '../words/care.ts'
import { doneOf } from './agreed.ts'
import { babies, little, middle, older } from '../words/children.ts'
import { blaming, meaning, noAnswer, notAlone, observed } from '../words/observed.ts'

/** One visit to the children of a family who live together. */
export interface Visiting {
  readonly on: Instant
  readonly children: readonly Child[]
  readonly kind: 'CIN' | 'LAC'
  readonly where: string
  readonly outcome: 'seen' | 'no answer'
  /** How many office days later it was written; 0 is the same day. */
  readonly writtenAfter: number
}

/** Writes a visit on each child’s own record, under one event. */
export function writeVisit(w: World, family: Family, v: Visiting): void {
  const day = dayOf(v.on)
  const worker = workerOn(family, day)
  if (!worker) return
  const dice = w.dice.fork(`visit ${family.id} ${v.on} ${v.children[0]?.id ?? ''}`)
  const written = v.writtenAfter === 0 ? later(v.on, dice.int(50, 260)) : between(dice, officeDay(day, v.writtenAfter), '08:50', '17:10')
  const event = w.book.event()
  for (const child of v.children) {
    const says = v.outcome === 'seen' ? seenVisit(dice, family, child, v, worker.id) : noAnswerVisit(dice, child, v)
    const record = w.book.open('visit', 'child', child.id)
    record.write('happened', { on: { at: v.on }, written, by: worker.id, says, ...(v.children.length > 1 ? { event } : {}) })
    doneOf(record, (says['nextSteps'] ?? []) as readonly Body[], { day, by: (d) => workerOn(family, d)?.id, now: w.now }, w.dice.fork(`done ${v.on} ${child.id}`))
  }
}

const noAnswerVisit = (dice: Dice, child: Child, v: Visiting): Body => ({
  kind: v.kind, where: v.where, announced: true,
  seen: v.kind === 'CIN' && dice.chance(0.3) ? 'NOACCESS' : 'NOTSEEN',
  whyNotAlone: child.voice.say(noAnswer, child.filling),
  meaning: dice.pick([
    'Not seen, so nothing can be said about how they are. To go again this week.',
    'I did not see them, so I do not know. Asking school to see them today.',
    'A closed door is not an answer. Trying again in two days, at another time of day.',
  ]),
})

/** A brother or sister of the child a worry is about, when the worry is that child’s own. */
const aside = (family: Family, child: Child): boolean => child !== family.central && oneChild.has(family.theme.id)
const oneChild: ReadonlySet<string> = new Set(['online', 'outside-home', 'hurt', 'disabled-child', 'young-carer', 'rows-at-home'])

function seenVisit(dice: Dice, family: Family, child: Child, v: Visiting, worker: string): Body {
  const age = child.born ? ageOn(child.born, dayOf(v.on)).years : -1
  const care = v.kind === 'LAC'
  const seen = age < 3 ? 'OBS' : dice.chance(0.72) ? 'ALONE' : 'WITH'
  const words = wordsOf(dice, family, child, age, care)
  const saw = [
    dice.chance(0.6) ? child.voice.say(care ? careObserved : observed, child.filling) : null,
    dice.chance(care ? 0.45 : 0.75) ? child.voice.say(
      care ? careObserved : aside(family, child) ? observed : family.theme.observed,
      child.filling,
    ) : null,
  ].filter((x) => x !== null)
  const means = [
    child.voice.say(care ? careMeaning : dice.chance(0.6) && !aside(family, child) ? family.theme.meaning : meaning, child.filling),
    ...(dice.chance(0.3) ? [child.voice.say(meaning, child.filling)] : []),
    ...(dice.chance(0.03) ? [child.voice.say(blaming, child.filling)] : []),
  ]
  return {
    kind: v.kind, where: v.where, announced: dice.chance(0.75), seen,
    ...(seen === 'WITH' ? { whyNotAlone: child.voice.say(notAlone, child.filling) } : {}),
    ...(dice.chance(0.55) ? { bedroomSeen: dice.chance(0.8) } : {}),
    childWords: words, ...(saw.length > 0 ? { observed: saw.join(' ') } : {}), meaning: means.join(' '),
    ...nextSteps(dice, family, child, v, worker, care),
  }
}

function wordsOf(dice: Dice, family: Family, child: Child, age: number, care: boolean): string {
  const general = age < 0 ? family.theme.small : age < 3 ? babies : age < 6 ? little : age < 11 ? middle : older
  const aboutIt = care ? (age < 8 ? careWordsSmall : careWordsOld) : age < 8 ? family.theme.small : family.theme.old
  const own = age < 3 || (!care && aside(family, child)) ? [] : aboutIt
  const list = own.length > 0 && dice.chance(0.5) ? own : general
  const first = child.voice.say(list, child.filling)
  return dice.chance(0.22) && age >= 3 ? `${first} ${child.voice.say(general, child.filling)}` : first
}

function nextSteps(dice: Dice, family: Family, child: Child, v: Visiting, worker: string, care: boolean): Body {
  if (dice.chance(0.42)) return {}
  const by = addDays(dayOf(v.on), dice.int(3, 16))
  const what = child.voice.say(care ? careNext : family.theme.next, child.filling)
  const second = dice.chance(0.25) ? [{
    id: 'b',
    what: child.voice.say(care ? careNext : family.theme.next, child.filling),
    owner: worker, by: officeDay(by, 2),
  }] : []
  return { nextSteps: [{ id: 'a', what, owner: worker, by: officeDay(by, 0) }, ...second] }
}

/** A rhythm of visits, counted back from the last: days between, and how a few are missed. */
export interface Rhythm {
  readonly from: Day
  /** The last day on which there could be a visit. */
  readonly to: Day
  readonly gap: readonly [number, number]
  /** Share of the gaps that run over, and by how many days. */
  readonly over: number
  readonly overBy: readonly [number, number]
  /** Nobody has been for this long. */
  readonly quietFor: number
}

/** Days of visits, oldest first. */
export function visitDays(dice: Dice, r: Rhythm): readonly Day[] {
  const days: Day[] = []
  let day = officeDay(addDays(r.to, -r.quietFor), -1)
  while (daysBetween(r.from, day) > 3) {
    days.unshift(day)
    const gap = dice.int(...r.gap) + (dice.chance(r.over) ? dice.int(...r.overBy) : 0)
    day = officeDay(addDays(day, -gap), 0)
  }
  return days
}

/** How long after, in office days, visits are written: most the same day or the next, a few far too late. */
export const writingDelay = (dice: Dice): number => dice.weighted(
  [[0, 50], [1, 34], [2, 8], [3, 3], [4, 3], [7, 2]] as const, (x) => x[1],
)[0]

export const visitTime = (dice: Dice, day: Day): Instant => between(dice, day, '09:30', '17:20')
