import { addDays, addInstant, dayOf, type Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import { units } from '../cast.ts'
import type { Dice } from '../dice.ts'
import { at, atTheOffice, between, later, officeDay } from '../moments.ts'
import type { Child } from '../people/family.ts'
import type { World } from '../world.ts'
import {
  aboutHome, declines, declineWhy, interviewHarm, interviewWords, notOffered, offeredHow, whereTo, whyLeft, withWhom,
} from '../words/missing.ts'
import type { Episode } from './missing.ts'
import { weigh } from './risk.ts'

export type Outcome = 'held in time' | 'held late' | 'by the home' | 'by a name only' | 'declined once' | 'declined twice' | 'not offered'
  | 'not yet'

/** A return interview after an episode, with whom, and how it went. */
export interface Talk {
  readonly child: Child
  readonly episode: Episode
  readonly outcome: Outcome
  readonly interviewer: SubjectId
  /** Who holds it when the home does it itself. */
  readonly fromTheHome?: SubjectId
  readonly socialWorker: SubjectId
  /** Everybody who must hear what was learned did. */
  readonly shared?: boolean
  /** The risk is weighed again after. */
  readonly planned?: boolean
  readonly level?: string
}

const held = new Set<Outcome>(['held in time', 'held late', 'by the home', 'by a name only'])

/** Writes the offer, the answer, the talk, and what followed from it. */
export function talkAfter(w: World, t: Talk): void {
  const { back } = t.episode
  if (!back || t.outcome === 'not yet') return
  const dice = w.dice.fork(`talk ${t.child.id} ${back}`)
  const say = (list: readonly string[]): string => t.child.voice.say(list, t.child.filling)
  const record = w.book.open('return-interview', 'child', t.child.id)
  const episode = t.episode.record.id
  if (t.outcome === 'not offered') {
    const on = between(dice, officeDay(dayOf(back), 4), '10:00', '15:00')
    record.write('not-offered', { on: { at: on }, written: later(on, 9), by: t.interviewer, says: { episode, why: say(notOffered) } })
    return
  }
  allocate(w, t, back)
  const offered = firstOffer(dice, back)
  const offer = (when: Instant): void => { record.write(
    'offered',
    {
      on: { at: when }, written: later(when, dice.int(3, 25)), by: t.interviewer,
      says: { episode, by: t.interviewer, how: say(offeredHow) },
    },
  ) }
  const refuse = (when: Instant): void => { record.write(
    'declined',
    { on: { at: when }, written: later(when, dice.int(5, 40)), by: t.interviewer, says: { words: say(declines), why: say(declineWhy) } },
  ) }
  if (t.outcome !== 'by the home') offer(offered)
  if (t.outcome === 'declined once' || t.outcome === 'declined twice') refuse(later(offered, dice.int(30, 300)))
  if (t.outcome === 'declined twice') {
    const again = between(dice, officeDay(dayOf(offered), 1), '10:00', '16:00')
    offer(again)
    refuse(later(again, dice.int(20, 90)))
  }
  if (held.has(t.outcome)) hold(w, t, record, offered, back)
}

/** In office hours; over a long weekend somebody works on the day after. */
function firstOffer(dice: Dice, back: Instant): Instant {
  const office = atTheOffice(dice, addInstant(back, { hours: dice.int(2, 9) }))
  const weekend = at(addDays(dayOf(back), 1), '11:10')
  return office < addInstant(back, { hours: 56 }) ? office : weekend
}

/** Soon after the offer, by day, and inside the 72 hours. */
function inGoodTime(dice: Dice, offered: Instant, back: Instant): Instant {
  const office = atTheOffice(dice, later(offered, dice.int(70, 420)))
  const last = addInstant(back, { hours: 71 })
  return office < last ? office : later(offered, 45) < last ? later(offered, 45) : last
}

/** The interviewer becomes one of the child’s people, so that they may see what they need. */
function allocate(w: World, t: Talk, back: Instant): void {
  const dice = w.dice.fork(`interviewer ${t.child.id} ${back}`)
  const on = atTheOffice(dice, addInstant(back, { hours: 1 }))
  w.book.open('allocation', 'child', t.child.id).write(
    'allocated',
    {
      on: { at: on }, written: later(on, 4), by: w.staffing.manager('returns').id,
      says: { worker: t.interviewer, role: 'return-interviewer', team: units.returns.id, childToldOn: dayOf(on) },
    },
  )
}

const places = [
  'Walking by the creek', 'The café, corner table', 'Parked by the sea', 'The art room at school', 'The quiet room at the library',
] as const

function hold(w: World, t: Talk, record: ReturnType<World['book']['open']>, offered: Instant, back: Instant): void {
  const dice = w.dice.fork(`held ${t.child.id} ${back}`)
  const say = (list: readonly string[]): string => t.child.voice.say(list, t.child.filling)
  const on = t.outcome === 'held late' ? between(dice, officeDay(dayOf(back), dice.int(5, 9)), '11:00', '16:30')
    : t.outcome === 'by the home' ? addInstant(back, { hours: dice.int(10, 14) }) : inGoodTime(dice, offered, back)
  const author = t.outcome === 'by the home' ? (t.fromTheHome ?? t.interviewer) : t.interviewer
  const who = t.outcome === 'by a name only' ? { interviewerName: 'Sandra, from the agency' } : { interviewer: author }
  const told = t.shared === false ? ['home', 'social-worker'] : ['police', 'social-worker', 'reviewing-officer', 'home']
  record.write('held', {
    on: { at: on }, written: later(on, dice.int(40, 220)), by: author,
    says: {
      episode: t.episode.record.id, ...who, where: dice.pick(places), childWords: say(interviewWords), whyLeft: say(whyLeft), whereTo: say(whereTo),
      withWhom: say(withWhom), harm: say(interviewHarm), worriesAboutHome: say(aboutHome), sharedWith: told,
    },
  })
  if (t.planned === false) return
  const weighed = between(dice, officeDay(dayOf(on), dice.int(1, 4)), '09:40', '16:20')
  const reviewBy = officeDay(dayOf(weighed), 45)
  weigh(w, t.child, { about: 'missing', on: weighed, by: t.socialWorker, level: t.level ?? 'MED', reviewBy, episode: t.episode.record.id })
}
