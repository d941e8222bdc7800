import { both, type When } from '../../../../calendar/index.ts'
import type { Entry, StepView, Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { later } from '../../families/age.ts'
import { educationGap } from '../../records/education-gap.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { notBefore } from '../steps.ts'

type Bodies = NonNullable<typeof educationGap.bodies>
/** A time out of school that has begun. */
export interface Gap { readonly entry: Entry<Bodies>; readonly begun: StepView<Bodies['begun']> }
/** The part of it in which the child is in care. */
export interface GapInCare extends Gap { readonly care: StatusSpan; readonly from: When; readonly key: string }

/** Every time out of school, or those written to be of some kinds. */
export const gaps = (t: Timeline, kinds?: readonly string[]): readonly Gap[] => t.each(educationGap).flatMap((entry) => {
  const begun = entry.at('begun')
  return begun && (!kinds || kinds.includes(begun.body.kind ?? '')) ? [{ entry, begun }] : []
})

/** Each time out of school that is, or may be, partly in care; counted from coming into care when the gap is older. */
export const gapsInCare = (t: Timeline, c: Context, kinds?: readonly string[]): readonly GapInCare[] => gaps(t, kinds).flatMap((gap) => {
  const to = gap.entry.at('ended')?.happened ?? null
  return lookedAfter.spans(t, c)
    .filter((care) => both(care.to ? notBefore(care.to, gap.begun.happened) : 'yes', to ? notBefore(to, care.from) : 'yes') !== 'no')
    .map((care) => ({ ...gap, care, from: later(gap.begun.happened, care.from), key: `${gap.entry.record}:${care.key}` }))
})

const fullTime = ['same', 'new', 'elsewhere']

/** The end of a gap, as having a full-time place. */
export const placed = ({ entry }: Gap): readonly Candidate[] => entry.all('ended').map((step): Candidate => {
  if (step.body.how === undefined) return { step, counts: 'cannot tell', why: 'It ended. Whether there is a full-time place is not written' }
  return fullTime.includes(step.body.how) ? { step, counts: 'yes' } : { step, counts: 'no', why: 'It ended without a full-time place' }
})

/** Something to learn meanwhile that the child takes part in. */
export const taught = ({ entry }: Gap): readonly Candidate[] => entry.all('provided').map((step): Candidate => {
  if (step.body.goes === false) return { step, counts: 'no', why: 'Something was offered, and the child does not take part' }
  if (step.body.hours !== undefined && step.body.hours <= 0) return { step, counts: 'no', why: 'It is for no hours at all' }
  return step.body.goes === undefined ? { step, counts: 'cannot tell', why: 'It does not say whether the child takes part' } : { step, counts: 'yes' }
})

/** Why a full-time place is no longer owed: the gap ended in another way, or the child left care. */
export function noPlaceNeeded({ entry, care }: GapInCare): { readonly why: string; readonly fact: string | null } | null {
  const ended = entry.at('ended')
  if (ended?.body.how && !fullTime.includes(ended.body.how)) return { why: 'It ended without a school place being needed from us', fact: ended.current.id }
  return care.to ? { why: 'The child is no longer in care', fact: care.because.at(-1) ?? null } : null
}
