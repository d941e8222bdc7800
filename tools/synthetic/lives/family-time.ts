import { addDays, dayOf, type Day } from '../../../src/calendar/index.ts'
import { at, officeDay, weekday } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/family-time.ts'
import { Scribe } from './scribe.ts'

/** Time of a child in care with their own people: agreed soon after they came, and what became of each day they were promised. */
export function seeFamily(w: World, family: Family, child: Child, cameIn: Day): void {
  const s = new Scribe(w, family, child, 'family time'), from = cameIn < w.began ? addDays(w.began, 2) : cameIn, { carer } = family, by = (d: Day): string => s.worker(d)
  if (s.slips(0.04)) return
  const record = s.open('family-time'), agreed = s.workingDay(from, s.slips(0.06) ? 11 : 3, s.slips(0.06) ? 14 : 9)
  const saturday = (after: Day): Day => addDays(after, 1 + ((5 - weekday(after) + 7) % 7))
  const first = saturday(addDays(dayOf(agreed), 5)), watched = family.theme.id === 'hurt' || s.dice.chance(0.3)
  const begun = s.put(record, 'planned', agreed, by, {
    person: carer.id, is: carer.is, childWants: s.say(words.timeWanted), how: 'MEET', howOften: 'Every fourth Saturday, three hours, and phone in between', beside: watched ? 'NEAR' : 'NOBODY',
    ...(watched ? { whyBeside: s.say(words.whyNear) } : {}), where: s.say(words.timeWhere), nextOn: first,
  })
  if (!begun) return
  for (let day = first; day < w.today; day = addDays(day, 28)) {
    const next = addDays(day, 28), on = { at: at(day, '15:10') }, written = at(officeDay(day, s.slips(0.11) ? 4 : 1), `1${s.dice.int(0, 5)}:${s.dice.int(10, 50)}`)
    const off = s.slips(0.09) ? s.dice.pick(['FAMILY', 'ILL', 'CHILD', 'TRAVEL', 'WORKER']) : null
    const says = off ? { why: off, told: s.say(words.toldOff), childWords: s.say(words.ofBeingOff), nextOn: next }
      : { hours: 3, whole: true, what: s.say(words.timeTogether), childWords: s.say(words.ofTime), nextOn: next }
    if (!record.write(off ? 'not-happened' : 'happened', { on, written, by: s.worker(officeDay(day, 1)), says })) return
  }
}
