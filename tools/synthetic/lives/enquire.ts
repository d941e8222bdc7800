import { dayOf, type Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import type { Rec } from '../book.ts'
import { storyIds } from '../cast.ts'
import { fill } from '../fill.ts'
import { between, later, officeDay } from '../moments.ts'
import type { Child } from '../people/family.ts'
import type { World } from '../world.ts'
import * as words from '../words/protection.ts'

/** What a strategy discussion asked to be found out. */
export interface ToEnquire {
  readonly child: Child
  readonly strategy: Rec
  readonly at: Instant
  readonly withPolice: boolean
  readonly worker: SubjectId
  readonly manager: SubjectId
  /** It comes to harm that may go on, and so to a conference. */
  readonly conference: boolean
}

/** An enquiry: a medical thought about, the child seen within the day, what was found, and what a manager made of it. */
export function enquire(w: World, e: ToEnquire): Rec {
  const dice = w.dice.fork(`enquiry ${e.child.id} ${e.at}`)
  const small = Number(e.child.filling.words['age']) < 4
  const say = (list: readonly string[]): string => fill(dice.pick(list), e.child.filling)
  const careful = e.child.id === storyIds.jodie
  const slips = (chance: number): boolean => dice.chance(chance) && !careful
  const day = dayOf(e.at)
  if (!slips(0.06)) w.book.open('protection-medical', 'child', e.child.id).write('considered', {
    on: { at: later(e.at, 20) }, written: later(e.at, dice.int(60, 180)), by: e.manager,
    says: { strategy: e.strategy.id, needed: false, why: say(words.noMedical), doctor: 'Dr Treloar, the infirmary', decidedBy: e.manager },
  })
  const record = w.book.open('enquiry', 'child', e.child.id)
  const began = later(e.at, dice.int(25, 90))
  record.write('begun', {
    on: { at: began }, written: later(began, dice.int(5, 60)), by: e.worker,
    says: { strategy: e.strategy.id, withPolice: e.withPolice, worker: e.worker, findOut: say(words.whyEnquiry), parentsTold: say(words.enquiryTold) },
  })
  const seen = later(began, dice.int(90, 260))
  record.write('child-seen', {
    on: { at: seen }, written: later(seen, dice.int(40, 150)), by: e.worker, says: {
      seen: small ? 'OBS' : 'ALONE', by: e.worker, where: dice.pick(['At home', 'At a relative’s', 'In the quiet room']), childWords: say(small ? words.childAtConference.slice(4) : words.childAtConference.slice(0, 4)),
      safeTonight: say(words.seenSafe),
    },
  })
  if (slips(0.07)) return record
  const found = between(dice, officeDay(day, dice.int(6, 8)), '10:00', '16:00')
  record.write('written', {
    on: { at: found }, written: later(found, dice.int(10, 90)), by: e.worker, says: {
      found: say(words.enquiryFound), daysLike: say(words.enquiryFound), strengths: say(words.seenSafe), hopeful: say(words.enquiryHope), likely: say(words.enquiryLikely),
      outcome: e.conference ? 'SR' : 'SNR', familyTold: say(words.enquiryTold),
    },
  })
  const decided = between(dice, officeDay(day, slips(0.08) ? 17 : 9), '10:00', '16:30')
  record.write('decided', {
    on: { at: decided }, written: later(decided, dice.int(5, 60)), by: e.manager, says: {
      outcome: e.conference ? 'SR' : dice.pick(['SNR', 'NS']), conferenceNeeded: e.conference, why: e.conference ? (words.decidedWhy[2] ?? '') : say(words.decidedWhy.slice(0, 2)),
      by: e.manager, childTold: say(words.enquiryChildTold),
    },
  })
  return record
}
