import { addDays, dayOf, type Day } from '../../../src/calendar/index.ts'
import { cast } from '../cast.ts'
import { later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import { Scribe } from './scribe.ts'

/** What police, health, school and housing know, put together on one page before anybody decides. `open`: an answer is still to come. */
export function askAgencies(w: World, family: Family, child: Child, of: { readonly on: Day; readonly open: boolean; readonly refused: boolean }): void {
  const s = new Scribe(w, family, child, 'agency checks'), door = (d: Day): string => w.staffing.on(d, 'frontDoor', 'front-door-worker')[0]?.id ?? cast.nia.worker
  const asked = s.on(of.on), day = dayOf(asked), record = s.open('agency-checks'), by = officeDay(day, 1)
  s.put(record, 'asked', asked, door, {
    why: s.say(['Three calls in a fortnight, from three places, about the same worry. We need to know whether it is one thing.', 'We know what school sees and nothing of nights.']), basis: 'PUBTASK',
    reasons: 'Only what is needed to decide today, about this child. The family is told by phone what was asked, and of whom.',
    agencies: [{ id: 'a', agency: 'Police', by }, { id: 'b', agency: 'Health', by }, { id: 'c', agency: s.child.filling.words['school'] ?? 'School', by }],
  })
  s.put(record, 'answered', later(asked, 130), door, { check: 'a', by: 'The police desk', answer: 'NOTHING' })
  s.put(record, 'answered', later(asked, 190), door, of.refused ? { check: 'b', by: 'The practice', answer: 'REFUSED', notTold: 'Anything at all without a signature. The named doctor is asked instead.' }
    : { check: 'b', by: 'The named nurse', answer: 'KNOWN', knows: s.say(['Seen twice in the summer for sleep. Brought each time, on time.', 'Weight steady, jabs done, one missed appointment that was ours to send.']) })
  if (of.open) return
  s.put(record, 'answered', s.workingDay(day, 1, 1), door, { check: 'c', by: 'The safeguarding lead', answer: 'KNOWN', knows: s.say(['Late on Mondays since September. Bright by ten. Has a friend.', 'Tells stories about a house with a slide. There is no such house.']) })
  const together = later(s.workingDay(day, 1, 1), 200)
  s.put(record, 'put-together', together, door, {
    known: 'Nights are short and mornings late. Days are good, once they begin. Nobody has seen harm.', ...(of.refused ? { differ: 'Health would not say; everyone else says the same.', without: 'The doctor answers next week. What we have is enough for today.' } : {}),
    unknown: 'Who is at home after ten.', means: 'Somebody tired, looked after by somebody more tired. It can be helped, with the family.', by: door(dayOf(together)),
  })
  s.put(record, 'decided', later(together, 60), () => cast.steve.worker, { level: '3', why: 'Needs somebody who comes home with them and stays a while.', decidedBy: cast.steve.worker })
}

/** A closed referral looked at again, by somebody who did not decide it. */
export function sample(w: World, family: Family, child: Child, referral: string, on: Day, turn: number): void {
  const s = new Scribe(w, family, child, 'sample'), judge = w.staffing.named('Farida Contreras-Lowe').id, record = s.open('dip-sample'), chosen = s.on(on)
  s.put(record, 'chosen', chosen, () => judge, { referral, drawn: 'Every seventh that was closed in the quarter', judge })
  s.put(record, 'judged', s.on(addDays(dayOf(chosen), 6)), () => judge, {
    judge, level: turn % 3 === 2 ? '4' : '3', why: turn % 3 === 2 ? 'I would have asked about the stairs, and about him, before deciding. Talked it through with whoever did.' : 'The same, from the same page. The child is in it from the first line.',
  })
}
