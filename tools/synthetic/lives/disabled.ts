import { addDays, dayOf, type Day } from '../../../src/calendar/index.ts'
import type { Body } from '../../../src/ledger/index.ts'
import { later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as assessed from '../words/assessment.ts'
import * as words from '../words/few.ts'
import { ahead } from './assess.ts'
import { Scribe } from './scribe.ts'

/** What a disabled child has beside their plan: which of these, by turns. */
export interface Disabled { readonly from: Day; readonly turn: number }

/** A disabled child: what is harder and what helps, how to be with them, short breaks, the school plan, help that is not there, and adult life in sight. */
export function liveWithDisability(w: World, family: Family, child: Child, { from, turn }: Disabled): void {
  const s = new Scribe(w, family, child, 'disability'), by = (d: Day): string => s.worker(d), day = officeDay(from, 0)
  s.put(s.open('disability'), 'known', s.workingDay(day, 1, 4), by, {
    kinds: [['COMM', 'LD'], ['HEAR', 'CON'], ['AUT', 'COMM'], ['MOB', 'PC']][turn % 4], what: s.say(words.dayByDay), from: s.dice.pick(['The paediatrician', 'The child development team', `${family.carer.called}, and school`]),
  })
  if (turn % 4 !== 3) breaks(s, day, turn % 2 === 0)
  // The Island makes no such plans.
  if (w.where === 'england' && s.age(w.today) >= 4) { if (turn % 2 === 0 && s.age(day) >= 5) inForce(s, day); else schoolPlan(s, day, turn % 3 === 1) }
  if (turn % 2 === 1) without(s, day, 'THERAPY', turn % 4 === 1 ? 'waits' : 'begins')
  if (s.age(w.today) >= 14) adultLife(s, day)
}

function breaks(s: Scribe, day: Day, nights: boolean): void {
  const record = s.open('short-break'), start = s.workingDay(day, 15, 30), by = (d: Day): string => s.worker(d)
  s.put(record, 'agreed', start, by, {
    kind: nights ? 'FAMILY' : 'DAY', provider: nights ? 'The Brays, a family who do this for us' : 'The Saturday club', law: 'S17', longest: nights ? 2 : 1, yearly: nights ? 40 : 24,
    visits: 'The first time, and every three months', childViews: s.say(words.breakShown), careNeeds: s.say(words.breakNeeds), familyViews: `${family(s)} needs one whole night’s sleep in the week.`,
  })
  const looked = addDays(dayOf(start), 120)
  s.inOrder(record, [
    ...s.every(dayOf(start), [24, 34], s.w.today).map((on) => ({ at: s.on(on), step: 'stay', by, says: { days: nights ? 2 : 1, how: s.say(words.breakFor), childWords: s.say(words.breakShown) } })),
    {
      at: s.on(looked), step: 'reviewed', by, says: {
        chair: s.worker(looked), childViews: s.say(words.breakShown), found: s.say(words.breakFound), enough: true, decided: 'The same, and one long weekend in August.', nextOn: ahead(s, looked, 150, 170),
      },
    },
  ])
}
const family = (s: Scribe): string => s.family.carer.called

function schoolPlan(s: Scribe, day: Day, over: boolean): void {
  const record = s.open('ehc-plan'), by = (d: Day): string => s.worker(d), asked = s.workingDay(day, 8, 20)
  s.put(record, 'requested', asked, by, { by: s.child.filling.words['school'] ?? 'School', why: s.say(words.schoolNeeds) })
  const ours = s.workingDay(dayOf(asked), 20, 28)
  s.put(record, 'advice-asked', ours, by, { by: 'The council’s plans team', worker: s.worker(dayOf(ours)) })
  s.put(record, 'advice-sent', s.on(addDays(dayOf(ours), s.slips(0.1) ? 50 : s.dice.int(22, 38))), by, { childViews: s.say(words.schoolWants), needs: s.say(words.schoolNeeds), offer: s.say(words.schoolOffer) })
  s.put(record, 'issued', s.on(addDays(dayOf(asked), over ? 163 : s.dice.int(118, 134))), by, { school: s.child.filling.words['school'] ?? 'School', care: s.say(words.schoolOffer), childTold: true })
}

/** A plan made before we knew them, and looked at again each year. */
function inForce(s: Scribe, day: Day): void {
  const record = s.open('ehc-plan'), written = s.workingDay(day, 6, 9), by = s.worker(dayOf(written)), school = s.child.filling.words['school'] ?? 'School', issued = addDays(day, -s.dice.int(150, 200))
  const put = (step: string, on: Day, says: Body): boolean => record.write(step, { on: { day: on }, written, by, says })
  put('requested', addDays(issued, -130), { by: school, why: s.say(words.schoolNeeds) })
  put('advice-asked', addDays(issued, -100), { by: 'The council’s plans team', worker: by })
  put('advice-sent', addDays(issued, -70), { childViews: s.say(words.schoolWants), needs: s.say(words.schoolNeeds), offer: 'Nothing was known of them then, and that was written.' })
  put('issued', issued, { school, care: s.say(words.schoolOffer), childTold: true })
  const again = s.on(addDays(issued, s.slips(0.15) ? 380 : s.dice.int(330, 358)))
  s.put(record, 'reviewed', again, (d) => s.worker(d), { childViews: s.say(words.schoolWants), found: s.say(words.breakFound), nextOn: ahead(s, dayOf(again), 330, 355) })
}

/** Help the child needs and does not have: who said so, and what going without does. */
export function without(s: Scribe, day: Day, service: 'THERAPY' | 'CHILDMH' | 'DA' | 'EQUIP', course: 'waits' | 'begins' | 'refused'): void {
  const record = s.open('unmet-need'), by = (d: Day): string => s.worker(d), asked = s.workingDay(day, 12, 30)
  const which = { EQUIP: 0, CHILDMH: 1, DA: 2, THERAPY: 3 }[service]
  s.put(record, 'asked', asked, by, { service, what: s.say([words.needAsked[which] ?? 'Help']), who: service === 'DA' ? 'PARENT' : 'CHILD', why: s.say(service === 'CHILDMH' ? words.needWhy.slice(1, 2) : words.needWhy) })
  const answered = s.workingDay(dayOf(asked), 6, 14)
  s.put(record, 'answered', answered, by, {
    answer: course === 'refused' ? 'REFUSED' : 'WAIT', why: course === 'refused' ? 'Not ill enough, the letter says' : 'The service, by letter: about nine months', effect: s.say(words.needEffect), meanwhile: s.say(words.needMeanwhile),
    ...(course === 'waits' ? { from: addDays(dayOf(answered), 270) } : {}), told: dayOf(later(answered, 60)),
  })
  if (course === 'begins') s.put(record, 'begun', s.on(addDays(dayOf(answered), 64)), by, { what: 'Once a week, at school, with somebody who signs', childWords: '“She’s funny. She got it wrong and we laughed.”' })
}

function adultLife(s: Scribe, day: Day): void {
  const record = s.open('transition-plan'), begun = s.workingDay(day, 30, 45), by = (d: Day): string => s.worker(d)
  s.put(record, 'begun', begun, by, {
    lead: s.worker(dayOf(begun)), hopes: s.say(words.adultHopes), needs: s.say(words.adultNeeds), deciding: s.say(words.toDecide),
    goals: [{ id: 'a', need: 'Nobody has shown what living elsewhere is like', different: 'Has slept two nights in a flat and said what it was like', what: 'Ask the flats for a try-out weekend', owner: s.worker(dayOf(begun)), by: ahead(s, dayOf(begun), 90, 180) }],
    childViews: s.say(words.adultHopes), familyViews: s.say(assessed.familySays), ifNot: 'If adult services have not met them by spring, the head of service rings theirs.', reviewOn: ahead(s, dayOf(begun), 170, 190),
  })
  if (s.age(s.w.today) < 16) return
  s.put(record, 'joined', s.on(addDays(dayOf(begun), 40)), by, { worker: 'Rhona Tull, adult services', childTookPart: s.say(words.adultHopes), agreed: 'Rhona comes to the next review, and brings the forms filled in as far as she can.' })
  s.put(record, 'answered', s.on(addDays(dayOf(begun), 95)), by, { answer: 'PART', by: 'Rhona Tull, adult services', what: 'Somebody by day from 18. Nights are not decided.' })
}
