import { addDays, dayOf, type Day } from '../../../src/calendar/index.ts'

import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/few.ts'
import { Scribe } from './scribe.ts'

/** How it came to be known, and whether it is decided by now. `lateVisit`: one visit came after its six weeks. */
export interface Fostered { readonly on: Day; readonly heardFrom: string; readonly carer: string; readonly decided: 'right' | 'conditions' | null; readonly lateVisit?: boolean }

/** A child who lives with somebody who is no close relative, by their parents’ own arrangement: heard of, visited, looked at, decided on, visited again. */
export function liveWithOthers(w: World, family: Family, child: Child, of: Fostered): void {
  const s = new Scribe(w, family, child, 'private fostering'), record = s.open('private-fostering'), heard = s.on(of.on), worker = (d: Day): string => s.worker(d)
  s.put(record, 'notified', heard, worker, {
    heardFrom: of.heardFrom, tellWho: 'School office', carer: family.carer.id, relation: of.carer, closeFamily: 'no', since: addDays(of.on, -s.dice.int(20, 60)), fourWeeks: 'yes',
    why: s.say(words.livesWith), childWords: s.say(words.ofLivingThere),
  })
  const first = s.workingDay(of.on, 2, 5)
  visit(s, dayOf(first))
  for (const [i, day] of s.every(dayOf(first), [32, 40], w.today).entries()) visit(s, of.lateVisit && i === 1 ? addDays(day, 9) : day)
  if (of.decided === null) return
  const assessed = s.workingDay(of.on, 20, 28)
  s.put(record, 'assessed', assessed, worker, {
    childViews: s.say(words.ofLivingThere), day: s.say(words.daysThere), identity: s.say(words.likeHome), contact: s.say(words.inTouch), carer: s.say(words.theCarer), checksDone: true,
    parents: 'Rang from abroad, twice. Wants to be asked about school trips and anything at hospital.', by: s.worker(dayOf(assessed)), meaning: s.say(words.rightForThem),
  })
  s.put(record, 'decided', s.workingDay(dayOf(assessed), 1, 4), (d) => s.manager(d), {
    outcome: of.decided, ...(of.decided === 'conditions' ? { conditions: 'A bed of their own by the end of the month, and no smoking indoors.' } : {}),
    why: s.say(words.rightForThem), childTold: true, by: s.manager(dayOf(assessed)),
  })
}

function visit(s: Scribe, day: Day): void {
  const on = s.on(day)
  if (dayOf(on) > s.w.today) return
  s.put(s.open('visit'), 'happened', on, (d) => s.worker(d), {
    kind: 'PF', where: `Where they live: ${s.family.lines}`, announced: s.dice.chance(0.8), seen: 'ALONE', bedroomSeen: true, childWords: s.say(words.ofLivingThere),
    observed: s.say(words.daysThere), meaning: s.say(words.rightForThem),
  })
}
