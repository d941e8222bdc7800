import { addDays, dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import type { Rec } from '../book.ts'
import { later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/assessment.ts'
import { Scribe } from './scribe.ts'

/** What an assessment is to answer. `until`: work with the family ended, or something else took over. */
export interface ToAssess {
  readonly referral: string
  readonly received: Instant
  readonly decided: Instant
  readonly until: Day | null
  readonly outcome: 'PLAN' | 'PROTECT' | 'CARE' | 'EH'
}
/** The assessment, and when a manager agreed to it; null while nobody has. */
export interface Assessed { readonly record: Rec; readonly agreed: Instant | null }

/** Finding out what a child needs, from the beginning to the family having it: mostly in time, some late, a few never finished. */
export function assess(w: World, family: Family, child: Child, of: ToAssess): Assessed {
  const s = new Scribe(w, family, child, `assessment ${of.received}`)
  const day = dayOf(of.received)
  const record = s.open('assessment')
  const pace = of.until ? 'kept' : s.pace(0.05, 0.02)
  const began = later(s.workingDay(dayOf(of.decided), 0, 2), 45)
  const on = began > of.decided ? began : later(of.decided, 60)
  const finish = of.until || of.outcome === 'CARE' ? s.workingDay(day, 22, 28) : s.workingDay(day, 26, 40)
  const write = (step: string, at: Instant, by: (day: Day) => string, says: Readonly<Record<string, unknown>>): boolean =>
    (of.until === null || dayOf(at) <= of.until) && s.put(record, step, at, by, says)
  const worker = (d: Day): string => s.worker(d)
  write('begun', on, worker, {
    kind: child.born ? 'CF' : 'PB', referral: of.referral, question: s.say(words.assessmentQuestion), lead: s.worker(dayOf(on)), finishBy: dayOf(finish),
    familyTold: s.say(words.familyTold),
  })
  look(s, on, write)
  write('checkpoint', s.workingDay(day, 7, s.slips(0.06) ? 13 : 9), (d) => s.manager(d), {
    by: s.manager(dayOf(on)), found: s.say(words.halfway), helpNow: s.say(words.helpStarted), finishBy: dayOf(finish),
  })
  if (pace === 'never') return { record, agreed: null }
  return { record, agreed: conclude(s, of, finish, pace === 'late', write) }
}

type Write = (step: string, at: Instant, by: (day: Day) => string, says: Readonly<Record<string, unknown>>) => boolean

function look(s: Scribe, began: Instant, write: Write): void {
  if (!s.child.born) return
  const small = s.age(dayOf(began)) < 4
  write('child-seen', s.workingDay(dayOf(began), 1, s.slips(0.05) ? 7 : 4), (d) => s.worker(d), {
    seen: small ? 'OBS' : 'ALONE', where: s.dice.pick(['At home, in the kitchen', 'At home, in their own room', 'In the garden', 'At home, on the floor with the toys']),
    childWords: s.say(small ? [...s.family.theme.small, ...words.wantsDifferent] : s.family.theme.old), day: s.say(words.ordinaryDay),
  })
}

function conclude(s: Scribe, of: ToAssess, planned: Instant, late: boolean, write: Write): Instant | null {
  const day = dayOf(of.received), factors = factorsOf[s.family.theme.id]
  const worker = (d: Day): string => s.worker(d), manager = (d: Day): string => s.manager(d)
  const written = late ? s.workingDay(day, 47, 58) : planned
  if (late) write('longer', s.workingDay(day, 40, 43), worker, {
    why: s.say(words.whyLonger), meanwhile: s.say(words.whileWaiting), finishBy: dayOf(written), agreedBy: s.manager(day),
  })
  const done = write('written', written, worker, {
    childViews: s.say(words.wantsDifferent), familyViews: s.say(words.familySays), strengths: s.say(words.familyStrengths), others: s.say(words.othersKnow),
    history: s.say(words.assessmentHistory), analysis: s.say(s.family.theme.meaning), ...(factors ? { factors } : {}),
    outcome: of.outcome, why: s.say(words.assessmentWhy),
  })
  const agreed = s.workingDay(dayOf(written), 1, 2)
  const after = agreed > written ? agreed : later(written, 90)
  if (!done || !write('approved', after, manager, { agreed: true, by: s.manager(dayOf(after)), why: s.say(words.agreedBecause) })) return null
  if (s.slips(0.03)) return after
  write('shared', s.workingDay(dayOf(after), 1, s.slips(0.05) ? 8 : 4), worker, {
    to: s.say(words.whoAgreed), child: true, ...(s.dice.chance(0.6) ? { said: s.say(words.familySays) } : {}),
  })
  return after
}

/** What assessments of each worry mostly find: codes of the national list. */
const factorsOf: Readonly<Record<string, readonly string[]>> = {
  neglect: ['16A'], 'abuse-at-home': ['3B', '17A'], 'drink-and-drugs': ['1B', '2B'], 'parent-mind': ['4B'], 'young-carer': ['7A'], online: ['11A'],
  'outside-home': ['13A', '10A'], 'disabled-child': ['6A'], hurt: ['18C'], 'rows-at-home': ['3C'], unborn: ['4B'],
}

/** A day by which a plan or goal is meant to be there. */
export const ahead = (s: Scribe, from: Day, least: number, most: number): Day => officeDay(addDays(from, s.dice.int(least, most)), 0)
