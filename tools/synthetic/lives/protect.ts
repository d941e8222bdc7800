import { addDays, dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import type { Rec } from '../book.ts'
import { later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as assessed from '../words/assessment.ts'
import * as words from '../words/protection.ts'
import { ahead } from './assess.ts'
import { Scribe } from './scribe.ts'

const chairs = ['Ingrid Solberg-Nance', 'Leopold Asante'] as const
const harm: Readonly<Record<string, string>> = { hurt: 'PHY', online: 'SAB', 'outside-home': 'MUL' }

/** A child protection conference after an enquiry, the plan it decided, its core groups and its reviews. */
export function protect(w: World, family: Family, child: Child, enquiry: Rec, discussed: Instant): void {
  const s = new Scribe(w, family, child, 'protection')
  const chair = w.staffing.named(chairs[family.id.length % 2] ?? chairs[0]).id
  const day = officeDay(dayOf(discussed), s.slips(0.08) ? 17 : s.dice.int(11, 14))
  const first = conference(s, chair, day, 'INITIAL', enquiry)
  if (day > w.today) return
  const plan = s.open('protection-plan'), start = later(first.at, 150)
  s.put(plan, 'begun', start, (d) => s.worker(d), {
    conference: first.record.id, category: harm[family.theme.id] ?? 'EMO',
    goals: ['a', 'b'].map((id) => ({
      id, need: s.say(assessed.goalNeed), different: s.say(assessed.goalDifferent), what: s.say(family.theme.next), owner: s.worker(day), by: ahead(s, day, 50, 120),
    })),
    childViews: s.say(words.childAtConference), familyViews: s.say(assessed.familySays), ifNot: s.say(words.protectionIfNot), reviewOn: ahead(s, day, 70, 85),
    lead: s.worker(day), seenEvery: 14,
  })
  s.put(plan, 'given', s.workingDay(day, 2, 4), (d) => s.worker(d), { to: s.say(assessed.whoAgreed), child: true })
  const groupFrom = officeDay(day, s.dice.int(5, 8))
  for (const on of [groupFrom, ...s.every(groupFrom, [20, 26], w.today)]) coreGroup(s, plan, on)
  const reviewed = officeDay(addDays(day, s.dice.int(74, 86)), -1)
  const reviews = [reviewed, ...s.every(reviewed, [150, 175], w.today)]
  for (const on of reviews) conference(s, chair, on, 'REVIEW', null)
  for (const on of [day, ...reviews]) s.put(plan, 'checked', s.on(addDays(on, s.dice.int(29, 39))), () => chair, {
    by: chair, direction: 'better', stuck: s.say(words.groupFound),
  })
}

function conference(s: Scribe, chair: SubjectId, day: Day, kind: 'INITIAL' | 'REVIEW', enquiry: Rec | null): { readonly record: Rec; readonly at: Instant } {
  const record = s.open('protection-conference'), at = s.on(day), small = s.age(day) < 4
  const plannedFor = { at }
  s.put(record, 'called', s.workingDay(day, -9, -8), (d) => s.worker(d), {
    kind, ...(enquiry ? { enquiry: enquiry.id } : {}), plannedFor, chair, asked: s.say(assessed.whoCame), childHow: s.say(words.enquiryChildTold),
  })
  s.put(record, 'report-shared', s.workingDay(day, -7, -6), (d) => s.worker(d), { with: s.say(assessed.whoAgreed), how: 'Read aloud together, at home.', said: s.say(assessed.familySays) })
  s.put(record, 'child-ready', s.workingDay(day, -4, -2), (d) => s.worker(d), { words: s.say(words.childAtConference) })
  s.put(record, 'held', at, () => chair, {
    kind, chair, present: s.say(assessed.whoCame), childTookPart: small ? 'PN0' : s.dice.pick(['PN6', 'PN1', 'PN5']), childViews: s.say(words.childAtConference),
    familyViews: s.say(assessed.familySays), worries: s.say(words.enquiryLikely), strengths: s.say(assessed.familyStrengths), enough: true,
    ...(kind === 'REVIEW' ? { direction: 'better' } : {}), outcome: 'PLAN', category: harm[s.family.theme.id] ?? 'EMO', why: s.say(words.groupFound),
    mustChange: s.say(words.mustChange), ifNot: s.say(words.protectionIfNot), coreGroup: [{ id: 'a', name: 'The social worker' }, { id: 'b', name: 'The school nurse' }],
    nextOn: ahead(s, day, kind === 'INITIAL' ? 70 : 150, kind === 'INITIAL' ? 84 : 170),
  })
  const sent = officeDay(day, s.slips(0.05) ? 3 : 1)
  s.put(record, 'decisions-sent', s.on(sent), () => chair, { to: s.say(assessed.whoAgreed), childTold: true })
  s.put(record, 'record-sent', s.workingDay(sent, 8, s.slips(0.06) ? 26 : 15), () => chair, { to: s.say(assessed.whoAgreed), childTold: true })
  return { record, at }
}

function coreGroup(s: Scribe, plan: Rec, day: Day): void {
  const record = s.open('core-group'), by = ahead(s, day, 6, 14)
  s.put(record, 'held', s.on(day), (d) => s.worker(d), {
    plan: plan.id, chair: s.worker(day), present: s.say(assessed.whoCame), childTookPart: s.age(day) < 4 ? 'PN0' : 'PN6', childViews: s.say(words.childAtConference),
    familyViews: s.say(assessed.familySays), progress: s.say(assessed.progressSaid), direction: 'better', stuck: s.say(words.groupFound), ifNot: s.say(words.protectionIfNot),
    actions: [{ id: 'a', what: s.say(assessed.reviewAction), owner: s.worker(day), by }], nextOn: ahead(s, day, 20, 26),
  })
  if (!s.slips(0.05)) s.put(record, 'action-done', s.on(addDays(by, -1)), (d) => s.worker(d), { action: 'a', what: s.say(assessed.actionCame) })
}
