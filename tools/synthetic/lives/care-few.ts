import { addDays, dayOf, type Day } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import type { Rec } from '../book.ts'
import { cast } from '../cast.ts'
import { later, officeDay } from '../moments.ts'
import type { Child, Family, Stayed } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/few.ts'
import { ahead } from './assess.ts'
import { Scribe } from './scribe.ts'

/** Help for what happened to some children in care: waited for, begun, or refused; and who is there until then. */
export function helpToHeal(w: World, family: Family, child: Child, from: Day): void {
  const s = new Scribe(w, family, child, 'therapy'), by = (d: Day): string => s.worker(d)
  if (s.age(w.today) < 5 || !s.dice.chance(0.16) || s.careful) return
  const record = s.open('therapeutic-help'), asked = s.on(addDays(from < w.began ? w.began : from, s.dice.int(30, 90)))
  s.put(record, 'asked', asked, by, { of: 'The young people’s mental health service', why: s.say(words.therapyWhy), childWants: s.say(words.therapyWants), meanwhile: s.say(words.therapyMeanwhile) })
  const course = s.dice.weighted([['offered', 55], ['waiting', 30], ['refused', 15]] as const, (x) => x[1])[0], answered = s.workingDay(dayOf(asked), 10, 20)
  s.put(record, 'answered', answered, by, {
    answer: course, ...(course === 'refused' ? { why: 'Not settled enough, they say, to begin. We say that is why. Asked again through the head of service, and somebody else is being asked.' } : { startsBy: ahead(s, dayOf(answered), 30, course === 'waiting' ? 190 : 45) }),
  })
  if (course !== 'offered') return
  for (const on of s.every(addDays(dayOf(answered), 20), [13, 16], addDays(dayOf(answered), 130))) {
    const came = !s.slips(0.12)
    s.put(record, 'met', s.on(on), by, { came, ...(came ? s.dice.chance(0.4) ? { childWords: s.say(words.therapyMet) } : {} : { whyNot: s.say(['The therapist was ill', 'The taxi did not come', '“Not today.” That was all right.']) }) })
  }
  s.put(record, 'ended', s.on(addDays(dayOf(answered), 150)), by, { how: 'enough', changed: 'Sleeps with the door shut. Says when it gets too much, mostly before.', childWords: '“It helped. I’m done. I know where she is.”' })
}

/** At a review a child asks for something to change; most hear by the day what came of it. */
export function askForChange(s: Scribe, review: Rec, day: Day, turn: number): void {
  if (s.age(day) < 6 || turn % 5 !== 1) return
  const record = s.open('participation'), said = s.on(day), by = ahead(s, day, 12, 24), pace = s.pace(0.1, 0.06)
  s.put(record, 'said', said, (d) => s.worker(d), { words: s.say(words.changeWanted), where: 'At their review', review: review.id, answers: s.worker(day), by })
  const done = s.on(addDays(by, -6))
  s.put(record, 'done', done, (d) => s.worker(d), { what: s.say(words.changeDone) })
  if (pace !== 'never') s.put(record, 'told-back', pace === 'late' ? s.workingDay(by, 2, 6) : later(done, 1500), (d) => s.worker(d), { words: s.say(words.changeSaid) })
}

/** A reviewing officer does not accept what is done, and says so in writing; some go one higher. */
export function disputed(s: Scribe, officer: SubjectId, day: Day): void {
  if (!s.slips(0.022)) return
  const record = s.open('reviewing-officer-dispute'), raised = s.workingDay(day, 1, 2), manager = s.manager(day), by = (): string => officer, higher = s.dice.chance(0.4)
  const doneBy = ahead(s, dayOf(raised), 14, 20)
  s.put(record, 'raised', raised, by, {
    about: s.say(['Two decisions of the last review are not done, and {name} asked about both. Waiting is teaching {them} not to ask.', '{name} has not seen {sib} for ten weeks, and nobody has said why.']),
    wanted: s.say(['Both done within three weeks, and {name} told by a person.', 'A visit with {sib} this month, and the next ones in the diary.']), childKnows: true, level: 'TM', to: manager,
  })
  s.put(record, 'answered', s.workingDay(dayOf(raised), 3, 6), () => manager, { by: manager, answer: higher ? 'We are short of drivers, and will try.' : 'You are right. Dates are below, with names.', doneBy })
  if (higher) {
    s.put(record, 'escalated', s.workingDay(dayOf(raised), 8, 10), by, { level: 'HOS', to: cast.joanna.worker, why: 'An answer with no day in it.' })
    s.put(record, 'answered', s.workingDay(dayOf(raised), 11, 13), () => cast.joanna.worker, { by: cast.joanna.worker, answer: 'I have moved a driver. The first visit is on Saturday and I ring after it.', doneBy })
  }
  s.put(record, 'resolved', s.workingDay(dayOf(raised), higher ? 16 : 12, higher ? 19 : 16), by, { outcome: s.say(['Both are done. {name} was told on a walk, and said “finally”.', 'They went to the park, in the rain, and stayed till dark.']), accepted: true })
}

/** Carers say it may not last: people meet within the week, to keep the home or to end it well. */
export function keepTheHome(w: World, family: Family, child: Child, home: Stayed): void {
  const s = new Scribe(w, family, child, `stability ${home.placement}`)
  if (!home.to || (home.reason !== 'CREQB' && home.reason !== 'CREQO') || home.from > home.to) return
  const asked = s.on(officeDay(dayOf(home.to), -s.dice.int(14, 20)))
  if (asked < home.from) return
  const record = s.open('stability-meeting'), by = (d: Day): string => s.worker(d), held = s.workingDay(dayOf(asked), s.slips(0.12) ? 6 : 2, s.slips(0.12) ? 9 : 4), day = dayOf(held), due = ahead(s, day, 3, 7)
  s.put(record, 'called', asked, by, {
    placement: home.placement, why: 'NOTICE', carerSays: 'One night’s sleep in the week, and somebody who answers after five.', childSays: s.say(['“I don’t care.” Then, later: “Can I take the lamp?”', '“They’re nice. It’s loud there. I’m loud there.”', 'Held on to the cat, and would not look at the bag.']),
  })
  s.put(record, 'held', held, by, {
    placement: home.placement, chair: s.worker(day), present: 'The carers, fostering, school, the reviewing officer', childTookPart: s.age(day) < 4 ? 'PN0' : 'PN6', childViews: s.say(['“Don’t move me on a school day.”', 'Wants the same bedtime book wherever it is.']),
    familyViews: `${family.carer.called} asks that it is not a third town.`, working: 'The cat, the bedtime book, and Sundays.', hard: 'Nights, for the carers, who are seventy. Nobody is to blame.',
    outcome: 'Not for long. Three weeks, with nights off for the carers, so that the next home is chosen and not only found.', actions: [{ id: 'a', what: 'A visit to the new home before the move, with tea', owner: s.worker(day), by: due }], nextOn: ahead(s, day, 8, 14),
  })
  s.put(record, 'action-done', s.on(due), by, { action: 'a', what: 'Went twice. Chose the room with the tree.' })
  s.put(record, 'closed', later(home.to, 3000), by, { why: 'Moved as planned, on a Saturday, with the lamp.' })
}
