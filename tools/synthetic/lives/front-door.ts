import { addInstant, dayOf, type Day, type Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import { units } from '../cast.ts'
import type { Dice } from '../dice.ts'
import { capital, fill } from '../fill.ts'
import { atTheOffice, between, later, officeDay } from '../moments.ts'
import type { Child, Family } from '../people/family.ts'
import { keepThroughTheNight } from './night.ts'
import { describeFamily } from '../people/describe.ts'
import type { World } from '../world.ts'
import {
  alsoSaid, decidedOther, decidedRef, notTold, referralReason, referrers, toldArrived, toldOutcome, type Referrer,
} from '../words/front-door.ts'
import { professionalFamilies, professionalNames } from '../words/names.ts'

/** How the front door did this time. */
export interface Intake {
  readonly start: Day
  /** What the contact came to: a referral, or a code of the contact outcomes. */
  readonly outcome: 'REF' | 'EH' | 'INFO' | 'NFA' | 'OLA'
  readonly referral?: 'ASSESS' | 'STRAT' | 'EH' | 'NFA'
  readonly late?: 'triage' | 'decision'
  readonly told: 'in time' | 'late' | 'never' | 'arrived only' | 'not told, and why'
  /** Stop with the contact, or with the referral, still to be decided. */
  readonly stopAt?: 'contact' | 'referral'
  /** Nothing slipped: for the child of the story. */
  readonly careful?: true
}
/** What came of it: when help was decided on, and each child’s referral. */
export interface Taken { readonly received: Instant; readonly decided: Instant; readonly referrals: ReadonlyMap<SubjectId, ReferralRecord> }
export interface ReferralRecord { readonly record: ReturnType<World['book']['open']> }

interface Call {
  readonly about: Child
  readonly concern: string
  readonly referrer: Referrer
  readonly from: string
  readonly phone: string | null
  readonly at: Instant
  readonly written: Instant
  readonly by: SubjectId
  readonly night: boolean
  readonly event: string
}

/** A family comes to the front door. Null when nothing was decided that leads to work with them. */
export function takeIn(w: World, family: Family, intake: Intake, known = false): Taken | null {
  const dice = w.dice.fork(`intake ${family.id} ${intake.start}`)
  const call = callOf(w, dice, family, intake.start)
  if (!known) describeFamily(w, family, call.written, call.by)
  const contacts = family.children.map((child) => receive(w, dice, child, call))
  for (const [i, child] of family.children.entries()) {
    const received = contacts[i]
    if (received && call.night) keepThroughTheNight(w, child, { ...call, contact: received.record.id, risk: received.risk, careful: intake.careful === true })
  }
  if (intake.stopAt === 'contact') return null
  const office = atTheOffice(dice, addInstant(call.written, { minutes: dice.int(25, 150) }))
  const decidedAt = intake.late === 'triage' ? between(dice, officeDay(dayOf(office), dice.int(2, 4)), '09:30', '15:30') : office
  const steve = w.staffing.manager('frontDoor').id
  family.children.forEach((child, i) => {
    const why = intake.outcome === 'REF' ? child.voice.say(decidedRef, child.filling) : fill(
      dice.pick(decidedOther[intake.outcome] ?? decidedRef), child.filling,
    )
    contacts[i]?.record.write(
      'decided',
      {
        on: { at: decidedAt }, written: later(decidedAt, dice.int(2, 20)), by: steve,
        says: { outcome: intake.outcome, level: levelOf(intake), why, decidedBy: steve },
      },
    )
  })
  if (intake.outcome !== 'REF') return null
  return refer(w, dice, family, intake, call, decidedAt, contacts.map((c) => c.record.id))
}

function callOf(w: World, dice: Dice, family: Family, start: Day): Call {
  // Somebody rings about one child, mostly the oldest; the others are known because they live there too.
  const about = family.central
  const tagged = about.voice.say(family.theme.concern, about.filling)
  const [by, concern] = tagged.includes('|') ? tagged.split('|') : [dice.pick(family.theme.noticedBy), tagged]
  const referrer = referrers.find((r) => r.id === by?.toLowerCase()) ?? referrers[0]
  if (!referrer) throw new Error('nobody refers')
  const office = referrer.hours === 'day' || referrer.hours === 'school'
  const day = office ? officeDay(start, 0) : start
  const night = referrer.hours === 'night' || (referrer.hours === 'any' && dice.chance(0.25))
  const at = night ? between(dice, day, '19:30', '23:40') : between(dice, day, '09:05', referrer.hours === 'school' ? '15:40' : '16:50')
  const from = fill(
    referrer.job,
    {
      ...about.filling,
      words: {
        ...about.filling.words, school: family.school,
        who: dice.pick(professionalNames) + ' ' + dice.pick(professionalFamilies),
        family: dice.pick(professionalFamilies),
      },
    },
  )
  const worker = night ? w.staffing.next(day, 'outOfHours', 'front-door-worker') : w.staffing.next(day, 'frontDoor', 'front-door-worker')
  const phone = referrer.id === 'anonymous' ? null : dice.chance(0.9) ? w.phones.next() : null
  return {
    about, concern: capital(concern ?? ''), referrer, from, phone, at, written: later(at, dice.int(12, 75)), by: worker.id, night,
    event: w.book.event(),
  }
}

/** Who adds a word about themselves. */
const adds: ReadonlySet<string> = new Set([
  'school', 'health-visitor', 'school-nurse', 'neighbour', 'family', 'voluntary', 'youth-service', 'anonymous', 'housing',
  'community-health',
])

function receive(w: World, dice: Dice, child: Child, call: Call) {
  const contact = w.book.open('contact', 'child', child.id)
  const wants = adds.has(call.referrer.id) && dice.chance(0.75)
  const risk = call.night && dice.chance(0.5)
  const concern = child === call.about ? call.concern : `${call.concern} ${child.called} lives there too.`
  contact.write('received', {
    on: { at: call.at }, written: call.written, by: call.by, event: call.event,
    says: {
      concern: wants ? `${concern} ${child.voice.say(alsoSaid, child.filling)}` : concern,
      from: call.from, source: call.referrer.source, ...(call.phone ? { fromPhone: call.phone } : {}),
      immediateRisk: risk, consentKnown: dice.chance(0.7), outOfHours: call.night, team: units.frontDoor.id,
    },
  })
  return { record: contact, risk }
}

function refer(
  w: World, dice: Dice, family: Family, intake: Intake, call: Call, received: Instant, contacts: readonly string[],
): Taken | null {
  const worker = w.staffing.next(dayOf(received), 'frontDoor', 'front-door-worker')
  const written = later(received, dice.int(6, 40))
  const referrals = new Map<SubjectId, ReferralRecord>()
  family.children.forEach((child, i) => {
    const record = w.book.open('referral', 'child', child.id)
    referrals.set(child.id, { record })
    record.write('received', {
      on: { at: received }, written, by: worker.id,
      says: {
        contact: contacts[i] ?? '', from: call.from, source: call.referrer.source, ...(call.phone ? { fromPhone: call.phone } : {}),
        need: family.theme.need,
        reason: child.voice.say(referralReason, child.filling), historyRead: dice.chance(0.85), team: units.frontDoor.id,
      },
    })
  })
  if (intake.stopAt === 'referral') { tellArrived(w, dice, family, referrals, received, worker.id, intake); return null }
  const soon = atTheOffice(dice, addInstant(received, { minutes: dice.int(60, 340) }))
  const decided = intake.late === 'decision' ? between(dice, officeDay(dayOf(received), dice.int(2, 4)), '10:00', '16:00') : soon
  const steve = w.staffing.manager('frontDoor').id
  const outcome = intake.referral ?? 'ASSESS'
  const why = family.central.voice.say(family.theme.why, family.central.filling)
  for (const child of family.children) {
    referrals.get(child.id)?.record.write(
      'decided',
      { on: { at: decided }, written: later(decided, dice.int(3, 25)), by: steve, says: { outcome, level: levelOf(intake), why, decidedBy: steve } },
    )
  }
  tellArrived(w, dice, family, referrals, received, worker.id, intake)
  tellOutcome(w, dice, family, referrals, decided, worker.id, intake)
  return outcome === 'ASSESS' || outcome === 'STRAT' ? { received, decided, referrals } : null
}

/** The level of need that was written with a decision. */
const levelOf = ({ outcome, referral }: Intake): string =>
  outcome === 'INFO' || outcome === 'NFA' ? '1' : outcome === 'EH' || referral === 'EH' || referral === 'NFA' ? '2' : referral === 'STRAT' ? '4' : '3'

const how = ['phone', 'phone', 'email', 'email', 'in-person', 'letter'] as const

function tellArrived(
  w: World, dice: Dice, family: Family, referrals: Taken['referrals'], received: Instant, by: SubjectId, intake: Intake,
): void {
  const slipped = dice.chance(0.05) && !intake.careful
  if (intake.told === 'not told, and why' || slipped) return
  const at = atTheOffice(dice, addInstant(received, { minutes: dice.int(30, 260) }))
  const way = dice.pick(how)
  for (const child of family.children) {
    w.book.open('referrer-told', 'child', child.id).write('told', {
      on: { at }, written: later(at, dice.int(2, 15)), by, says: {
        referral: referrals.get(child.id)?.record.id ?? '', acknowledgedOnly: true, how: way,
        what: child.voice.say(toldArrived, child.filling),
      },
    })
  }
}

function tellOutcome(
  w: World, dice: Dice, family: Family, referrals: Taken['referrals'], decided: Instant, by: SubjectId, intake: Intake,
): void {
  if (intake.told === 'never' || intake.told === 'arrived only') return
  const days = intake.told === 'late' ? dice.int(7, 12) : dice.int(1, 4)
  const at = between(dice, officeDay(dayOf(decided), days), '09:15', '16:40')
  for (const child of family.children) {
    const why = intake.told === 'not told, and why'
    const words = why ? { notToldBecause: child.voice.say(notTold, child.filling) } : {
      how: dice.pick(how), what: child.voice.say(toldOutcome, child.filling),
    }
    w.book.open('referrer-told', 'child', child.id).write(
      'told',
      { on: { at }, written: later(at, dice.int(2, 20)), by, says: { referral: referrals.get(child.id)?.record.id ?? '', ...words } },
    )
  }
}
