import { addDays, addMonths, dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import { later } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/health-and-school.ts'
import { careHealth } from '../words/care-papers.ts'
import { ahead } from './assess.ts'
import { Scribe } from './scribe.ts'

/** The health of a child in care: looked at by a doctor, planned, looked at again; teeth, and the yearly questions about feelings. */
export function keepHealth(w: World, family: Family, child: Child, from: Day): void {
  const s = new Scribe(w, family, child, 'health')
  const how = s.pace(0.12, 0.05)
  const first = how === 'late' ? s.workingDay(from, 22, 34) : s.workingDay(from, 9, 15)
  if (how !== 'never') {
    look(s, dayOf(first), true)
    plan(s, how === 'late' ? s.workingDay(dayOf(first), 2, 6) : s.workingDay(from, 16, 19))
    for (let day = dayOf(first); day < w.today;) {
      const months = s.age(addDays(day, 200)) < 5 ? 6 : 12
      day = addDays(addMonths(day, months), s.slips(0.08) ? s.dice.int(6, 25) : -s.dice.int(8, 30))
      if (day < w.today && !(s.slips(0.06) && addMonths(day, months) > w.today)) look(s, day, false)
    }
  }
  const teeth = new Scribe(w, family, child, 'teeth')
  const start = addDays(from, teeth.dice.int(40, 110))
  for (const day of [start, ...teeth.every(start, [180, 330], w.today)]) teeth.put(teeth.open('dental-check'), 'checked', teeth.on(day), (d) => teeth.worker(d), {
    dentist: teeth.dice.pick(['Quay Street Dental', 'Bracken Hill Dental', 'The dentist at the health centre']), found: teeth.say(words.dentistFound),
    childWords: teeth.say(words.dentistWords), next: ahead(teeth, day, 180, 200),
  })
  feelings(w, family, child, from)
}

function look(s: Scribe, day: Day, byDoctor: boolean): void {
  const record = s.open('health-assessment')
  const done = s.on(day)
  s.put(record, 'asked', later(done, -s.dice.int(8000, 11000)), (d) => s.worker(d), { askedOf: 'The health team for children in care', childWants: s.say(words.healthWants) })
  s.put(record, 'agreed', later(done, -s.dice.int(3000, 6000)), (d) => s.worker(d), { by: s.age(day) >= 16 ? 'child' : 'parent', agrees: true })
  s.put(record, 'done', done, (d) => s.worker(d), {
    by: byDoctor ? 'doctor' : s.age(day) < 5 ? 'health-visitor' : 'nurse', childWords: s.say(words.healthWords), found: s.say(words.healthFound),
    immunised: s.dice.chance(0.88) ? 'yes' : 'no', dentist: s.dice.chance(0.9), needs: s.say(words.healthNeeds),
  })
  s.put(record, 'report-sent', s.workingDay(day, 3, 9), (d) => s.worker(d), { to: 'The doctor, the reviewing officer and whoever looks after them', childHasIt: true })
}

function plan(s: Scribe, on: Instant): void {
  const day = dayOf(on)
  const record = s.open('health-plan')
  s.put(record, 'written', on, (d) => s.worker(d), {
    doctor: 'The practice at the health centre', medicines: s.dice.pick(['None, and no allergies known.', 'Eczema cream at night. No allergies known.', 'Inhaler, blue, two puffs when wheezy.']),
    consents: 'A plaster or a check-up: whoever looks after them. An operation: the parent is asked first, and in an emergency the hospital does not wait.',
    goals: [{ id: 'a', need: s.say(words.healthNeed), different: s.say(words.healthBetter), what: s.say(words.healthNeeds), owner: s.worker(day), by: ahead(s, day, 60, 150) }],
    childViews: s.say(words.healthWords), familyViews: s.say(careHealth), ifNot: 'Then the nurse is asked to look sooner than planned.', reviewOn: ahead(s, day, 150, 180),
  })
  s.put(record, 'shared', s.workingDay(day, 1, 5), (d) => s.worker(d), { to: 'Whoever looks after them, and the doctor', child: true })
}

function feelings(w: World, family: Family, child: Child, from: Day): void {
  const s = new Scribe(w, family, child, 'feelings')
  const start = addDays(from, s.dice.int(120, 320))
  for (const day of [start, ...s.every(start, [290, 355], w.today)]) {
    const age = s.age(day)
    if (age < 4 || age > 16) continue
    s.put(s.open('strengths-and-difficulties'), 'scored', s.on(day), (d) => s.worker(d), {
      by: 'carer', score: s.dice.int(6, 24), childWords: s.say(words.feelingsWords), meaning: s.say(words.feelingsMean), next: s.say(words.feelingsNext),
    })
  }
}
