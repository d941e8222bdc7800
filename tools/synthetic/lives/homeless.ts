import { addDays, dayOf, type Day } from '../../../src/calendar/index.ts'
import { cast } from '../cast.ts'
import { at, later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/few.ts'
import { Scribe } from './scribe.ts'

/** How it went for a young person with nowhere to stay. `hotel`: one night nobody should have had. */
export interface Homeless { readonly on: Day; readonly hotel?: boolean; readonly course: 'settled' | 'deciding' }

/** Somebody of 16 or 17 with nowhere to sleep: somewhere safe the same night, seen together with housing, told what care is, and a decision. */
export function nowhereToStay(w: World, family: Family, child: Child, of: Homeless): void {
  const s = new Scribe(w, family, child, 'homeless'), record = s.open('homeless-young-person'), day = officeDay(of.on, 0), came = at(day, '14:20'), by = (d: Day): string => s.worker(d)
  s.put(record, 'presented', came, by, {
    place: of.hotel ? 'not-known' : 'friends', safe: 'not-sure', why: s.say(words.nowhere), goHome: 'Not tonight. Perhaps to eat, on Sunday, if somebody goes along.', with: 'A friend’s mother',
    childWords: s.say(words.homelessSay), firstTo: 'College',
  })
  if (of.hotel) oneNight(s, record, day)
  s.put(record, 'slept', of.hotel ? at(officeDay(day, 1), '16:30') : later(came, 190), by, {
    place: of.hotel ? 'lodgings' : 'supported', where: of.hotel ? 'With the Harpers, supported lodgings' : 'Harbour Court, the room on the second floor', childWords: '“It’s warm. There’s a lady who stays up till we’re all in.”',
  })
  s.put(record, 'seen-together', at(officeDay(day, 1), '11:15'), by, {
    worker: s.worker(day), housing: true, housingName: 'Petra from housing options', alone: true, childWords: s.say(words.homelessSay), needs: s.say(words.homelessNeeds),
    family: `${family.carer.called} wants things to mend, and not this week.`,
  })
  s.put(record, 'explained', at(officeDay(day, 1), '12:10'), by, { care: true, other: true, advocate: true, choice: '“Not care. But I want you to be my social worker till I’m eighteen.”', by: s.worker(day) })
  if (of.course === 'deciding') return
  const decided = s.workingDay(day, 6, 9)
  s.put(record, 'decided', decided, (d) => s.manager(d), {
    outcome: 'in-need', place: of.hotel ? 'lodgings' : 'supported', why: 'Knows what care is and what a no means, with an advocate beside them, and asks for a room and a social worker. That is what we owe.',
    childTold: true, by: s.manager(dayOf(decided)),
  })
  s.put(record, 'closed', s.on(addDays(day, 70)), by, { why: 'Settled in the same place for two months, with a worker, a key, and Sundays at home.', childWords: s.say(words.afterAll) })
}

/** A hotel, because every bed was full: against the guidance from the first hour, known to the director the same evening, and over by the next day. */
function oneNight(s: Scribe, record: ReturnType<Scribe['open']>, day: Day): void {
  s.put(record, 'director-decided', at(day, '17:50'), () => cast.ruth.worker, {
    agreed: true, why: 'Every bed was rung, and the list is with me. One night, with somebody awake in the next room.', until: officeDay(day, 1), safe: 'Wendell stays. The social worker has breakfast with them.', by: cast.ruth.worker,
  })
  s.put(record, 'slept', at(day, '19:30'), (d) => s.worker(d), { place: 'bed-and-breakfast', where: 'The Bay Hotel, with a worker in the next room', until: officeDay(day, 1) })
}
