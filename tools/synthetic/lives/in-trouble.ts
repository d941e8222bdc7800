import { addDays, dayOf, type Day } from '../../../src/calendar/index.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import { ahead } from './assess.ts'
import { Scribe } from './scribe.ts'

/** A child in trouble with the law and in care: what it asks of them, one plan instead of two, and putting right what can be. */
export function inTrouble(w: World, family: Family, child: Child, of: { readonly from: Day; readonly worker: string; readonly what: string; readonly words: string }): void {
  const s = new Scribe(w, family, child, 'in trouble'), by = (d: Day): string => s.worker(d), record = s.open('youth-justice'), began = s.on(of.from), day = dayOf(began)
  s.put(record, 'began', began, by, {
    rests: w.where === 'england' ? 'CONDITION' : 'DIVERT', court: 'The police, at the station', asks: 'Four meetings, an apology if both want it, and to stay away from the arcade.', until: addDays(day, 180), what: of.what, childWords: of.words,
    worker: s.worker(day), workerName: 'Idwal Pask, youth justice, 01632 960177',
  })
  const planned = s.workingDay(day, 6, 9)
  s.put(record, 'planned', planned, by, {
    goals: [{ id: 'a', need: 'Nothing to do on Fridays but the arcade', different: 'Somewhere warm to be, with people who like them', life: 'FRIENDS', what: 'The boxing club, with a lift', owner: s.worker(dayOf(planned)), by: ahead(s, dayOf(planned), 40, 60) }],
    childViews: '“Boxing. Not a talking group.”', familyViews: 'Wants it over, and wants them home by nine.', ifNot: 'Idwal comes first, before anybody rings a court.', reviewOn: ahead(s, dayOf(planned), 40, 50),
  })
  s.put(record, 'shared', s.workingDay(dayOf(planned), 1, 2), by, { to: 'The home, school, Idwal', child: true })
  s.put(record, 'joined', s.workingDay(dayOf(planned), 2, 3), by, {
    lead: s.worker(dayOf(planned)), with: 'The care plan and this one, at one table, with the child.', differences: 'One said home by nine, the other by ten. It is half past nine, and both pages say so.', childWords: '“So I only have to hear it once?”',
  })
  s.put(record, 'offered', s.workingDay(dayOf(planned), 4, 6), by, { ways: ['LETTER', 'REPAIR'], harmed: 'The shopkeeper. He wants the shutter painted, and no letter.', safe: true, childWords: '“I’ll paint it. I’m not writing.”' })
  s.put(record, 'put-right', s.on(addDays(dayOf(planned), 24)), by, { way: 'REPAIR', answer: 'WELL', what: 'Two Saturdays, two coats. He made them tea, and says good morning now.', harmedWords: '“Good worker. Missed a bit.”', childWords: '“It looks better than before.”' })
  s.put(record, 'reviewed', s.on(addDays(dayOf(planned), 44)), by, { childViews: '“I’m on my third belt.”', found: 'Five Fridays at the club, none at the arcade.', changes: 'Lifts stop; a bus pass instead. It fits the care plan.', nextOn: ahead(s, addDays(dayOf(planned), 44), 40, 50) })
}
