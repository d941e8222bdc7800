import { addDays, dayOf, type Day } from '../../../src/calendar/index.ts'
import { later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/few.ts'
import { ahead } from './assess.ts'
import { Scribe } from './scribe.ts'

/** A child whose parents teach them at home: by their own choice, or because school went wrong. */
export function learnAtHome(w: World, family: Family, child: Child, of: { readonly from: Day; readonly freely: boolean }): void {
  const s = new Scribe(w, family, child, 'taught at home'), record = s.open('home-education'), began = s.on(of.from), by = (d: Day): string => s.worker(d)
  s.put(record, 'began', began, by, {
    school: child.filling.words['school'] ?? 'School', why: s.say(of.freely ? words.taughtWhy.slice(0, 2) : words.taughtWhy.slice(2)), freely: of.freely ? 'yes' : 'not-sure', childWords: s.say(words.taughtSay),
    needs: 'A hot dinner, a nurse who knew them, and somebody who saw them every day.',
  })
  const looked = s.on(addDays(dayOf(began), 40))
  s.put(record, 'looked-at', looked, by, { seen: true, learning: s.say(words.taughtFound), suitable: of.freely ? 'yes' : 'not-sure', childWords: s.say(words.taughtSay), next: ahead(s, dayOf(looked), 80, 100) })
}

/** Others asked what they know. Some answer, one shares only part and says why, and one says no. */
export function askOthers(w: World, family: Family, child: Child, of: { readonly from: Day; readonly turn: number }): void {
  const s = new Scribe(w, family, child, 'asked others'), asked = s.workingDay(of.from, 2, 5), by = (d: Day): string => s.worker(d), day = dayOf(asked)
  const yes = of.turn % 2 === 0 ? s.open('consent') : null
  const given = yes ? s.put(yes, 'given', later(asked, -90), by, {
    whatFor: 'ASK', details: 'Health and school, about the last year. Not the neighbours.', person: family.carer.id, responsibility: family.carer.holdsPr, how: s.dice.pick(['WRITTEN', 'SPOKEN']),
    understood: `${family.carer.called} said it back, and knows it can be taken back.`, until: addDays(day, 180), childWords: s.say(words.adultAsked),
  }) : false
  const record = s.open('information-request')
  s.put(record, 'asked', asked, by, {
    agency: s.dice.pick(['The doctor', 'The health visitor', 'Housing', 'Their last school']), what: s.say(['What they have seen this year, and what they worry about.', 'Dates of what was missed, and who brought {name}.']),
    why: s.say(['So that {name} is not asked the same things four times.', 'So that we see a whole year and not one bad week.']), ...(yes && given ? { basis: 'CONSENT', consent: yes.id } : { basis: 'PUBTASK' }),
    reasons: yes && given ? 'Asked first, and said yes.' : 'Asking first was tried twice and nobody was in. It is needed to find out whether the child is safe, and only that is asked.', decidedBy: s.worker(day),
  })
  const answered = s.workingDay(day, 3, 9), no = of.turn === 3, part = of.turn === 5
  s.put(record, 'answered', answered, by, {
    by: s.dice.pick(['The practice manager', 'The named nurse', 'The records office']), ...(no ? { notShared: 'All of it: “we do not give this by email”. Asked for a call with the doctor instead.' } : {
      shared: s.say(['Seen three times, always brought, always on time.', 'Two appointments missed in the spring, both after a night shift.']), ...(part ? { notShared: 'What a brother said in confidence. Rightly.' } : {}),
    }), basis: no ? 'DECLINED' : yes && given ? 'CONSENT' : 'PUBTASK',
  })
  if (!no) s.put(record, 'closed', s.workingDay(dayOf(answered), 1, 3), by, { means: s.say(['{name} has been well looked after through a hard year. It changes where help should go.', 'Nothing new, and that is worth knowing.']) })
}

/** One of whom children are afraid is known under the same name on each of their records: asked about, and kept away by what the police may do. */
export function someoneToFear(s: Scribe, of: { readonly named: Day; readonly called: string; readonly worry: string; readonly words: string; readonly notice: boolean }): void {
  const record = s.open('person-or-place-of-concern'), named = s.on(of.named), by = (d: Day): string => s.worker(d), day = dayOf(named)
  s.put(record, 'named', named, by, { kind: 'person', called: of.called, describe: 'A silver car, late twenties, a scar through one eyebrow.', worry: of.worry, childWords: of.words, keepFrom: 'Anybody at the bandstand. It would come back on the children.' })
  s.put(record, 'checked', s.workingDay(day, 1, 2), by, { asked: 'DC Yates', known: 'Known to them. We may know the name and the car; the home may know the car.', intelligence: true })
  if (!of.notice) return
  const acted = s.workingDay(day, 4, 6)
  s.put(record, 'acted', acted, by, { what: 'warning-notice', how: 'Given at his door, in person. He knows that he was seen, and not by whom.', until: officeDay(addDays(dayOf(acted), 58), 0), by: 'DC Yates' })
  s.put(record, 'seen', s.workingDay(day, 18, 24), by, { what: 'The car by the college gate, ten minutes, then gone. The caretaker rang us while it was there.' })
  s.put(record, 'acted', s.workingDay(day, 26, 32), by, { what: 'patrol', how: 'A police car at the gate at three, all week. Nobody came.', until: officeDay(addDays(day, 96), 0), by: 'The neighbourhood team' })
}
