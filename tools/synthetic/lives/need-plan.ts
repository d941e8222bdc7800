import { addDays, dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import { cast } from '../cast.ts'
import type { Rec } from '../book.ts'
import { later } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/assessment.ts'
import { ahead, type Assessed } from './assess.ts'
import { Scribe } from './scribe.ts'

/** The plan for a child at home after their assessment, its goals and its reviews, until work with the family ends. */
export function planAtHome(w: World, family: Family, child: Child, { record: assessment, agreed }: Assessed, until: Day | null): void {
  if (!agreed) return
  const s = new Scribe(w, family, child, 'plan at home')
  const pace = s.pace(0.05, 0.02)
  if (pace === 'never') return
  const start = pace === 'late' ? s.workingDay(dayOf(agreed), 12, 18) : s.workingDay(dayOf(agreed), 3, 8)
  if (until && dayOf(start) >= until) return
  const day = dayOf(start), end = until ?? w.today
  const plan = s.open('child-in-need-plan')
  const rows = ['a', 'b'].map((id) => ({ id, ...goal(s, day, until) }))
  const begun = s.put(plan, 'agreed', start, (d) => s.worker(d), {
    assessment: assessment.id, goals: rows, childViews: s.say(words.wantsDifferent), familyViews: s.say(words.familySays), ifNot: s.say(words.ifNothingChanges),
    reviewOn: ahead(s, day, 30, 38), lead: s.worker(day), agreedBy: s.say(words.whoAgreed),
  })
  if (!begun) return
  afterwards(s, plan, day, rows, until)
  for (const on of s.every(day, [29, 40], end)) review(s, plan, on)
}

interface Goal { readonly id: string; readonly by: Day }
const goal = (s: Scribe, day: Day, until: Day | null): Omit<Goal, 'id'> & Readonly<Record<string, unknown>> => ({
  need: s.say(words.goalNeed), different: s.say(words.goalDifferent), what: s.say(s.family.theme.next), owner: s.worker(day),
  by: until && until > addDays(day, 3) ? until : ahead(s, day, 60, 190),
})

/** What is written on the plan after the day it was agreed, in the order it happened. */
function afterwards(s: Scribe, plan: Rec, day: Day, goals: readonly Goal[], until: Day | null): void {
  const steps: { readonly at: Instant; readonly step: string; readonly by: (d: Day) => string; readonly says: Readonly<Record<string, unknown>> }[] = [
    { at: s.workingDay(day, 1, 4), step: 'shared', by: (d) => s.worker(d), says: { to: s.say(words.whoAgreed), child: true } },
  ]
  for (const g of goals) {
    const how = s.pace(0.06, 0.05)
    if (how === 'never' && !until) continue
    const early = s.on(addDays(g.by, -s.dice.int(3, 14)))
    const at = how === 'late' && !until ? s.workingDay(g.by, 2, 9) : dayOf(early) > day ? early : s.on(day)
    if (dayOf(at) > g.by && until) continue
    steps.push({ at, step: 'goal-done', by: (d) => s.worker(d), says: { goal: g.id, reached: true, what: s.say(words.goalReached) } })
  }
  const half = s.on(addDays(day, s.dice.int(160, 176)))
  if (!until && !s.slips(0.08)) steps.push({
    at: half, step: 'looked-at', by: () => cast.joanna.worker, says: { by: cast.joanna.worker, found: s.say(words.seniorFound), decision: s.say(words.seniorDecided) },
  })
  if (until) steps.push({
    at: s.on(addDays(until, -1)), step: 'ended', by: (d) => s.worker(d), says: {
      outcome: 'BETTER', why: s.say(words.planEnded), childWords: s.say(words.whatChildSaysOfEnd), riskNow: s.say(words.worryNow), agreedBy: s.say(words.whoAgreed),
      decidedBy: s.manager(until), turnTo: s.say(['{gran}, school, and the number on the fridge', 'The health visitor and {gran}', 'The family hub, and us if it is needed again']),
    },
  })
  for (const x of steps.sort((a, b) => (a.at < b.at ? -1 : 1))) s.put(plan, x.step, x.at, x.by, x.says)
}

function review(s: Scribe, plan: Rec, day: Day): void {
  const record = s.open('child-in-need-review')
  const held = s.on(day)
  const by = ahead(s, day, 8, 20)
  const tookPart = s.age(day) < 4 ? 'PN0' : s.dice.pick(['PN1', 'PN1', 'PN6', 'PN5'])
  s.put(record, 'held', held, (d) => s.worker(d), {
    plan: plan.id, chair: s.worker(day), present: s.say(words.whoCame), childTookPart: tookPart, childViews: s.say(words.wantsDifferent),
    familyViews: s.say(words.familySays), progress: s.say(words.progressSaid), riskNow: s.say(words.worryNow), outcome: 'GOON', why: s.say(words.reviewWhy),
    actions: [{ id: 'a', what: s.say(words.reviewAction), owner: s.worker(day), by }], nextOn: ahead(s, day, 30, 38),
  })
  const how = s.pace(0.06, 0.03)
  const sent = s.workingDay(day, 2, 6)
  s.put(record, 'record-sent', sent > held ? sent : later(held, 60), (d) => s.worker(d), { to: s.say(words.whoCame), childTold: true })
  if (how !== 'never') s.put(record, 'action-done', how === 'late' ? s.workingDay(by, 1, 6) : s.on(addDays(by, -s.dice.int(1, 3))), (d) => s.worker(d), {
    action: 'a', what: s.say(words.actionCame),
  })
}

/** The page that says who a child is and what happened so far, written again about every three months. */
export function summaries(w: World, family: Family, child: Child, from: Day, to: Day, referral: string | null): void {
  const s = new Scribe(w, family, child, `summaries ${from}`)
  const record = s.open('case-summary')
  const first = from < w.began ? addDays(w.began, -20) : from
  for (const day of s.every(first, [62, 85], to)) s.put(record, 'written', s.on(day), (d) => s.worker(d), {
    whoTheyAre: s.say(words.summaryWho), childWords: s.say(words.wantsDifferent), story: s.say(words.summaryStory), pattern: s.say(words.summaryPattern),
    ...(referral ? { referral } : {}), worries: s.say(words.worryNow), strengths: s.say(words.familyStrengths), plan: s.say(words.summaryPlan),
    lookOn: ahead(s, day, 70, 85),
  })
}
