import { addDays, dayOf, type Day } from '../../../src/calendar/index.ts'
import { cast } from '../cast.ts'
import { later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/court.ts'
import { ahead } from './assess.ts'
import { Scribe } from './scribe.ts'

/** `asked`: when lawyers were asked. `ends`: how it ended, by now; null while it runs or is only asked. */
export interface BeforeCourt { readonly asked: Day; readonly ends: 'STEPDOWN' | null; readonly longer?: boolean }

/** The last clear try before a court: a legal meeting, a letter, meetings with the parents and their lawyers, the family’s own meeting, and somebody who offers. */
export function beforeCourt(w: World, family: Family, child: Child, of: BeforeCourt): void {
  const s = new Scribe(w, family, child, 'before court'), by = (d: Day): string => s.worker(d), head = (): string => cast.joanna.worker
  const meeting = s.open('legal-meeting'), asked = s.on(of.asked), held = s.workingDay(of.asked, 4, 8)
  s.put(meeting, 'asked', asked, by, { worries: s.say(words.whatHasNotChanged), childViews: s.say(words.childForCourt), tried: s.say(words.triedBeforeCourt), question: s.say(words.toDecide), by: s.worker(of.asked) })
  s.put(meeting, 'held', held, head, { chair: cast.joanna.worker, present: 'The lawyer, the team manager, the social worker, health', threshold: 'yes', advice: s.say(words.advice), family: s.say(words.familyCould) })
  const start = later(held, 120)
  const begun = s.put(meeting, 'decided', later(held, 75), head, { outcome: 'PLO', why: s.say(words.decidedLaw), by: cast.joanna.worker, familyTold: s.say(words.toldFamily) })
  if (!begun) return
  const record = s.open('pre-proceedings')
  s.put(record, 'decided', start, head, { worries: s.say(words.whatHasNotChanged), by: cast.joanna.worker, meeting: meeting.id, planA: 'REUNIFY', planB: 'KINCAO' })
  const letter = s.workingDay(dayOf(start), 1, 3), met = s.workingDay(dayOf(letter), s.slips(0.15) ? 11 : 6, s.slips(0.1) ? 12 : 9)
  s.put(record, 'letter-sent', letter, by, { to: `${family.carer.called}, and the other parent where known`, reads: s.say(words.canRead), lawyer: true, familyMeeting: true, childTold: s.say(words.childToldLaw) })
  const day = dayOf(met), due = ahead(s, day, 10, 20)
  s.put(record, 'met', met, head, {
    chair: cast.joanna.worker, present: `${family.carer.called} and ${family.carer.they === 'she' ? 'her' : 'his'} lawyer, the social worker, ours`, childTookPart: s.age(day) < 4 ? 'PN0' : 'PN6', childViews: s.say(words.childForCourt),
    familyViews: `${family.carer.called} will try, and is tired of being tested.`, agreed: s.say(words.agreedBeforeCourt), actions: [{ id: 'a', what: s.say(words.courtAction), owner: s.worker(day), by: due }], nextOn: ahead(s, day, 38, 41),
  })
  familyMeets(s, dayOf(letter))
  offered(s, dayOf(letter))
  const end = of.ends ? s.on(addDays(dayOf(letter), s.dice.int(95, 108))) : null, until = end ? addDays(dayOf(end), -5) : w.today
  s.inOrder(record, [
    ...(s.slips(0.12) ? [] : [{ at: s.on(addDays(due, -2)), step: 'action-done', by, says: { action: 'a', what: s.say(words.courtActionDone) } }]),
    ...s.every(day, [36, 41], until).map((on) => ({ at: s.on(on), step: 'reviewed', by: head, says: { found: s.say(words.foundMidway), next: 'GOON', by: cast.joanna.worker } })),
    ...(of.longer ? [{
      at: s.on(addDays(dayOf(letter), 105)), step: 'extended', by: head,
      says: { until: officeDay(addDays(dayOf(letter), 158), 0), why: 'The course ends in three weeks and it is working. Six more weeks, once.', by: cast.joanna.worker },
    }] : []),
  ])
  if (end) s.put(record, 'ended', end, head, {
    outcome: 'STEPDOWN', why: 'What had to change has changed, and held for eight weeks. No court.', by: cast.joanna.worker, told: `${family.carer.called} by me, with a cake nobody had planned. ${s.child.called} by the social worker.`,
  })
}

/** The family meets by itself, and decides. */
function familyMeets(s: Scribe, from: Day): void {
  const record = s.open('family-group-meeting'), by = (d: Day): string => s.worker(d), offered = s.workingDay(from, 1, 3)
  s.put(record, 'offered', offered, by, { to: `${s.family.carer.called} and the wider family`, how: 'By phone, then a card with a date to choose', childAsked: s.say(words.childForCourt) })
  s.put(record, 'answered', s.workingDay(dayOf(offered), 2, 5), by, { answer: 'yes', from: s.family.carer.called, why: '“If you’re not in the room for the middle bit.”' })
  const held = s.workingDay(dayOf(offered), 15, 22), day = dayOf(held), due = ahead(s, day, 8, 16)
  s.put(record, 'held', held, by, {
    present: 'Seven of them, three generations, and a baby', coordinator: 'Rosie, who works for none of us', childTookPart: s.age(day) < 4 ? 'PN0' : 'PN1', childViews: s.say(words.childForCourt), privateTime: true,
    plan: s.say(words.planOfFamily), backup: s.say(words.planBackup), actions: [{ id: 'a', what: 'Pay the bus for the weekends', owner: s.worker(day), by: due }], nextOn: ahead(s, day, 60, 80),
  })
  s.put(record, 'agreed', later(held, 90), (d) => s.manager(d), { agreed: true, why: 'It keeps them safe, it is theirs, and it says what happens if it fails.', by: s.manager(day) })
  s.put(record, 'action-done', s.on(addDays(due, -1)), by, { action: 'a', what: 'Passes bought for a term.' })
}

/** Somebody in the family who could, looked at for the first time. */
function offered(s: Scribe, from: Day): void {
  const gran = s.family.adults.find((a) => a.is === 'grandparent' || a.is === 'father')
  if (!gran || gran === s.family.carer) return
  const record = s.open('viability'), by = (d: Day): string => s.worker(d), asked = s.workingDay(from, 6, 12)
  s.put(record, 'asked', asked, by, { person: gran.id, is: gran.is, from: 'Named at the family’s own meeting', childSays: s.say(words.childForCourt) })
  s.put(record, 'seen', s.workingDay(dayOf(asked), 3, 6), by, { what: s.say(words.relative), atHome: true })
  const done = s.workingDay(dayOf(asked), s.slips(0.15) ? 18 : 9, s.slips(0.15) ? 20 : 14)
  s.put(record, 'done', done, by, { result: 'FULL', strengths: s.say(words.relative), worries: s.say(words.relativeHard), why: 'Enough to look whole, with help for what is hard.' })
  s.put(record, 'told', s.workingDay(dayOf(done), 1, 3), by, { how: 'At their table, then by letter', challenge: true, words: '“I’d have come sooner if anybody had asked.”' })
}
