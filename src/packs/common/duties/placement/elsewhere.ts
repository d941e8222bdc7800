import { dueAfter, isBefore, type When } from '../../../../calendar/index.ts'
import { fromEach, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { approvalsFor, places } from '../../families/place.ts'
import { placement } from '../../records/placement.ts'
import type { Stay } from '../visit/stays.ts'

/** Stays in homes in one of these areas, but for family, friends and our own foster carers, where the rules ask no agreement. */
export const staysElsewhere = (t: Timeline, c: Context, areas: readonly string[], withOwnCarers = false): readonly Stay[] => fromEach(places(t, c), ({ stay, place }) => (place.area !== null && areas.includes(place.area) && (withOwnCarers || !place.ownCarer) ? [stay] : []))

/** Stays in a home that somebody senior was asked to agree to for one of these reasons. */
export const staysAsked = (t: Timeline, c: Context, reasons: readonly string[]): readonly Stay[] =>
  fromEach(places(t, c), ({ stay, place }) => (place.asked.some((a) => reasons.includes(a)) ? [stay] : []))

/** Stays in semi-independent or supported places: by the kind of home written, or by the agreement asked for. */
export const semiIndependent = (t: Timeline, c: Context): readonly Stay[] =>
  fromEach(places(t, c), ({ stay, place }) => (stay.type === 'K3' || place.asked.includes('SEMI') ? [stay] : []))

/** Who is enough to agree. */
type Enough = 'a senior manager' | 'the director'

/** Decisions about the home of a stay, asked for one of these reasons. */
export const decisionsAbout = (stay: Stay, t: Timeline, reasons: readonly string[], enough: Enough): readonly Candidate[] => approvalsFor(stay, t)
  .filter((e) => e.all('asked').some((s) => reasons.includes(s.body.for ?? '')))
  .flatMap((e) => [
    ...e.all('decided').map((step) => outcome(step, enough === 'a senior manager')),
    ...e.all('decided-by-director').map((step) => outcome(step, true)),
  ])

function outcome(step: StepView<{ readonly agreed?: boolean }>, may: boolean): Candidate {
  if (step.body.agreed === undefined) return { step, counts: 'no', why: 'Something was written, and not what was decided' }
  if (!step.body.agreed) return { step, counts: 'no', why: 'It was not agreed to, and the child lives there' }
  return may ? { step, counts: 'yes' } : { step, counts: 'no', why: 'A senior manager agreed. Only the director may' }
}

/** How a child left the home of a stay: moving out, or moving in somewhere else for more than a few nights. */
export const leaving = (stay: Stay, t: Timeline): readonly Candidate[] => t.each(placement).flatMap((e): readonly Candidate[] => {
  const [started, ended] = [e.at('started'), e.at('ended')]
  if (e.record === stay.key) return ended ? [{ step: ended, counts: 'yes' }] : []
  return started && !started.body.type?.startsWith('T') && isBefore(stay.from, started.happened) === 'yes' ? [{ step: started, counts: 'yes' }] : []
})

/** What is said of a stay that is over. */
export const movedOn = (stay: Stay) => stay.to ? { why: 'The child moved on', fact: stay.because.at(-1) ?? null } : null

/**
 * By when written notice goes out: before a planned move; within five working days of one that was not planned. When nobody wrote
 * which, the five days are allowed.
 */
export function noticeBy(stay: Stay, t: Timeline, c: Context): { readonly by?: When } {
  if (t.find(placement, stay.key)?.at('started')?.body.planned) return { by: stay.from }
  const due = dueAfter(stay.from, { workingDays: 5 }, c.jurisdiction)
  return 'to' in due ? { by: { at: due.to } } : {}
}
