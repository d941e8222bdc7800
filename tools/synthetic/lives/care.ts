import { addDays, dayOf, daysBetween, type Day, type Instant, type When } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import type { Dice } from '../dice.ts'
import { fill } from '../fill.ts'
import { atTheOffice, between, later, officeDay } from '../moments.ts'
import { workerOn, type Child, type Family } from '../people/family.ts'
import type { Place } from '../people/homes.ts'
import type { World } from '../world.ts'
import { careReasons } from '../words/care-reasons.ts'
import { keepWeighing } from './risk.ts'
import { visitDays, visitTime, writeVisit, writingDelay } from './visits.ts'

/** A stay somewhere in care. */
export interface Stay {
  readonly place: Place
  readonly from: Instant
  readonly to: Instant | null
  readonly room?: string
  readonly planned: boolean
  readonly endReason?: string
}

/** How looking after a child went. */
export interface Caring {
  readonly children: readonly Child[]
  readonly law: string
  /** A court decides about them: its number, and when it decided for good, if it has. */
  readonly court?: { readonly number: number; readonly final: Instant | null }
  /** Exact, or rough for what was brought over from before the record began. */
  readonly started: When
  readonly written: Instant
  readonly by: SubjectId
  readonly reason?: string
  readonly officer: SubjectId
  readonly officerFrom: Instant
}

/** Who names reviewing officers: nobody in the line of those whose work they look at. */
const namesOfficers = 'Farida Contreras-Lowe'

/** Writes that the children came into care, under which law and why, and who reviews it. */
export function comeIntoCare(w: World, c: Caring): void {
  const dice = w.dice.fork(`care ${c.children[0]?.id ?? ''}`)
  for (const child of c.children) {
    const reason = fill(c.reason ?? dice.pick(careReasons), child.filling)
    w.book.open('care-episode', 'child', child.id).write(
      'started',
      { on: c.started, learned: c.started, written: c.written, by: c.by, says: { legalStatus: c.law, reason } },
    )
    w.book.open('allocation', 'child', child.id).write('allocated', {
      on: { at: c.officerFrom }, written: later(c.officerFrom, dice.int(5, 90)), by: w.staffing.named(namesOfficers).id, says: {
        worker: c.officer, role: 'reviewing-officer', childToldOn: addDays(dayOf(c.officerFrom), dice.int(1, 6)),
      },
    })
  }
}

/** How a stay is looked after. `riskLate`: days since the plan’s day went by. `by`: who writes for the home; else the social worker. */
export interface LookedAfter {
  readonly quietFor: number
  readonly riskLate?: number
  readonly planLate?: boolean
  readonly by?: (day: Day) => SubjectId
  readonly level?: string
  readonly careful?: true
}

/** Writes a stay: moving in, the plan for going missing, visits, and moving out. */
export function live(w: World, family: Family, children: readonly Child[], stay: Stay, how: LookedAfter): void {
  const dice = w.dice.fork(`stay ${children[0]?.id ?? ''} ${stay.from}`)
  const writer = (day: Day): SubjectId => how.by?.(day) ?? workerOn(family, day)?.id ?? w.staffing.manager('care1').id
  const start = dayOf(stay.from)
  for (const child of children) {
    child.filling = { ...child.filling, words: { ...child.filling.words, staff: stay.place.called } }
    move(w, dice, family, child, stay, writer)
    const planned = how.planLate ? between(
      dice, officeDay(start, dice.int(3, 9)), '10:00', '16:00',
    ) : atTheOffice(dice, later(stay.from, dice.int(40, 240)))
    const to = stay.to ? dayOf(stay.to) : w.today
    keepWeighing(
      w, child, planned,
      {
        every: dice.int(70, 100), to, by: writer, level: how.level ?? 'LOW', about: 'missing',
        ...(how.riskLate === undefined ? {} : { late: how.riskLate }),
      },
    )
  }
  visitInCare(w, family, children, stay, how)
}

function move(w: World, dice: Dice, family: Family, child: Child, stay: Stay, writer: (day: Day) => SubjectId): void {
  const record = w.book.open('placement', 'child', child.id)
  record.write('started', {
    on: { at: stay.from }, written: later(stay.from, dice.int(20, 300)), by: writer(dayOf(stay.from)),
    says: { home: stay.place.id, type: stay.place.type, planned: stay.planned, ...(stay.room ? { room: stay.room } : {}) },
  })
  family.homes.push({
    child: child.id, placement: record.id, from: stay.from, to: stay.to, place: stay.place, planned: stay.planned,
    reason: stay.to ? (stay.endReason ?? 'CARPL') : null,
  })
  if (stay.to) record.write(
    'ended',
    {
      on: { at: stay.to }, written: later(stay.to, dice.int(20, 240)), by: writer(dayOf(stay.to)),
      says: { reason: stay.endReason ?? 'CARPL' },
    },
  )
}

/** Visits to children in care: the first within the week, then every few weeks. */
function visitInCare(w: World, family: Family, children: readonly Child[], stay: Stay, how: LookedAfter): void {
  const dice = w.dice.fork(`care visits ${children[0]?.id ?? ''} ${stay.from}`)
  const from = dayOf(stay.from)
  const end = stay.to ? addDays(dayOf(stay.to), -1) : w.today
  const firstDay = officeDay(from, how.careful || dice.chance(0.94) ? dice.int(1, 3) : dice.int(6, 9))
  const write = (day: Day, outcome: 'seen' | 'no answer'): void => writeVisit(
    w, family,
    {
      on: visitTime(dice, day), children, kind: 'LAC', where: stay.place.name, outcome, writtenAfter: how.careful ? 0 : writingDelay(dice),
    },
  )
  if (firstDay <= end) write(firstDay, 'seen')
  for (const day of visitDays(
    dice,
    { from: firstDay, to: end, gap: [20, 38], over: how.careful ? 0 : 0.08, overBy: [10, 20], quietFor: how.quietFor },
  )) {
    if (daysBetween(from, day) > 6) write(day, dice.chance(0.04) && !how.careful ? 'no answer' : 'seen')
  }
}
