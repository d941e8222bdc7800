import { addDays, addMonths, dayOf, type Day } from '../../../src/calendar/index.ts'
import { later } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/health-and-school.ts'
import { whoAtReview } from '../words/care-papers.ts'
import { ahead } from './assess.ts'
import { Scribe } from './scribe.ts'

/** The education plan of a child in care from three years on: opened with the school, met about, and met about again each term. */
export function keepSchool(w: World, family: Family, child: Child, from: Day): void {
  const s = new Scribe(w, family, child, 'school')
  const third = child.born ? addMonths(child.born, 36) : null
  if (!third || s.slips(0.05)) return
  const start = third > from ? s.on(addDays(third, -12)) : s.workingDay(from, s.slips(0.07) ? 12 : 3, s.slips(0.07) ? 16 : 8)
  if (dayOf(start) < from) return
  const record = s.open('personal-education-plan')
  const nursery = s.age(dayOf(start)) < 4
  const opened = s.put(record, 'started', start, (d) => s.worker(d), {
    school: nursery ? 'Little Harbour Nursery' : (child.filling.words['school'] ?? family.school), strengths: s.say(words.schoolStrengths), hopes: s.say(words.schoolHopes),
    ...(s.slips(0.1) ? {} : { teacher: s.say(['Ms Aldred, the designated teacher; the office puts you through', 'Mr Peel, by email before nine or after four', 'Mrs Okoro, at the gate most mornings']) }),
    meetOn: ahead(s, dayOf(start), 7, 14),
  })
  if (!opened) return
  const first = dayOf(s.workingDay(dayOf(start), 4, 9))
  // From the last meeting, never more than a term and a bit.
  for (const day of [first, ...s.every(first, [72, 86], w.today)]) meet(s, record, day)
}

function meet(s: Scribe, record: ReturnType<Scribe['open']>, day: Day): void {
  const on = s.on(day)
  const met = s.put(record, 'meeting', on, (d) => s.worker(d), {
    chair: s.worker(day), present: s.say(whoAtReview), childTookPart: s.age(day) < 4 ? 'PN0' : s.dice.pick(['PN1', 'PN6']), childViews: s.say(words.schoolHopes),
    familyViews: s.dice.pick(['Proud, and would like to see the books.', 'Asked for the report to be posted too.', 'Did not come; sent a message.']),
    doing: s.say(words.schoolDoing), attendance: s.dice.int(86, 100), hopes: s.say(words.schoolHopes), aim: s.say(words.schoolAim),
    goals: [{ id: 'a', need: s.say(words.schoolNeed), different: s.say(words.schoolBetter), life: 'LEARN', what: s.say(words.schoolMoney), owner: s.worker(day), by: ahead(s, day, 60, 90) }],
    money: s.say(words.schoolMoney), nextOn: ahead(s, day, 74, 86),
  })
  if (met) s.put(record, 'approved', later(on, s.dice.int(3000, 9000)), (d) => s.manager(d), { agreed: true, by: s.manager(day), why: 'High hopes, and goals somebody can count.' })
}
