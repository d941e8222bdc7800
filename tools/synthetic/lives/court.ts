import { addDays, dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import { later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/court.ts'
import { ahead } from './assess.ts'
import { Scribe, type Doing } from './scribe.ts'

/** A court case about a child who is in care: from the day of the first order, to a last one or on. `final`: when the court decided for good. */
export interface InCourt { readonly first: Instant; readonly final: Instant | null; readonly number: number }

/** The case from the application to the order: hearings, what they asked for, more time where it was needed, and how the child was told. */
export function inCourt(w: World, family: Family, child: Child, of: InCourt): void {
  const s = new Scribe(w, family, child, 'court'), record = s.open('proceedings'), by = (d: Day): string => s.worker(d), day = dayOf(of.first)
  const begun = s.put(record, 'issued', later(of.first, -120), by, {
    asks: 'care', court: `The family court at ${w.district.name}, case ${of.number}`, shortNotice: s.dice.chance(0.4), guardian: s.dice.pick(['Esme Tranter', 'Gareth Olney', 'Farah Siddons']), childTold: s.say(words.childToldLaw),
  })
  if (!begun) return
  familyOffered(s, day)
  const end = of.final ? dayOf(of.final) : w.today
  s.inOrder(record, [
    ...hearing(s, day, later(of.first, -40)), { at: of.first, step: 'order-made', by, says: { order: 'interim-care', final: false, means: s.say(words.orderMeans.slice(0, 1)), childTold: s.say(words.childToldLaw) } },
    ...s.every(day, [38, 52], addDays(end, -3)).flatMap((on) => hearing(s, on, s.on(on))), ...moreTime(s, day, end),
  ])
  if (!of.final) return
  s.put(record, 'order-made', of.final, by, { order: 'care', final: true, means: s.say(words.orderMeans.slice(1)), childTold: s.say(words.childToldLaw) })
  s.put(record, 'ended', later(of.final, 30), by, { how: 'care', why: s.say(words.courtsWhy), childTold: s.say(words.childForCourt) })
}

/** It went to court without time for letters: the family is offered a meeting of its own within the week. */
function familyOffered(s: Scribe, day: Day): void {
  if (s.slips(0.06)) return
  const record = s.open('family-group-meeting'), by = (d: Day): string => s.worker(d), offered = s.workingDay(day, 2, 4)
  s.put(record, 'offered', offered, by, { to: `${s.family.carer.called} and the wider family`, how: 'In person, with somebody who explained how others did it', childAsked: s.say(words.childForCourt) })
  const yes = s.dice.chance(0.5)
  s.put(record, 'answered', s.workingDay(dayOf(offered), 3, 8), by, { answer: yes ? 'later' : 'no', from: s.family.carer.called, why: yes ? '“When the lawyers have gone quiet.”' : '“They don’t talk to me. That’s why we’re here.”' })
}

/** What takes longer than half a year was given more time, and some of it again. */
function moreTime(s: Scribe, from: Day, end: Day): readonly Doing[] {
  const given: Doing[] = []
  for (let day = officeDay(addDays(from, s.dice.int(160, 178)), -1); day < end && end > addDays(from, 180); day = officeDay(addDays(day, 49), 0)) {
    const why = s.say(['The father was found late and has a right to be heard.', 'His sister is being looked at, and that is worth some weeks.', 'The doctor’s report came late.'])
    given.push({ at: s.on(day), step: 'more-time', by: (d) => s.worker(d), says: { until: addDays(day, 54), why } })
  }
  return given
}

function hearing(s: Scribe, day: Day, at: Instant): readonly Doing[] {
  const due = ahead(s, day, 12, 24), id = `a${day.replaceAll('-', '')}`, by = (d: Day): string => s.worker(d)
  const what = s.say(['Write the statement about time with family', 'Send the court our plan', 'Ask the doctor for a report', 'Find out where father lives'])
  const done = s.slips(0.05) ? [] : [{
    at: s.on(addDays(due, s.slips(0.08) ? 4 : -2)), step: 'action-done', by, says: { action: id, what: s.say(['Sent, and the other side has it.', 'Done a day early.', 'Filed, with what {name} said on the first page.']) },
  }]
  return [{
    at, step: 'hearing', by, says: { said: s.say(words.judgeSaid), childViews: s.say(words.childForCourt), actions: [{ id, what, owner: s.worker(day), by: due }], nextOn: ahead(s, day, 40, 50) },
  }, ...done]
}
