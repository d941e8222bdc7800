import type { Tri } from '../../../../calendar/index.ts'
import type { StepView, Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { visit } from '../../records/visit.ts'
import { tooRough } from '../steps.ts'

const saw = ['ALONE', 'WITH', 'OBS']
/** Visits to a foster carer about fostering: not visits to the child. */
const toTheCarer = ['FCS', 'FCU']

/** A visit, and whether the child was seen on it. */
export interface SeenVisit { readonly step: StepView; readonly seen: Tri; readonly why: string | null }

/** Every visit to the child, with whether it put eyes on them. A visit that does not say is 'cannot tell', never yes. */
export const visits = (t: Timeline): readonly SeenVisit[] => t.each(visit).flatMap((entry): readonly SeenVisit[] => {
  const step = entry.at('happened')
  if (!step || toTheCarer.includes(step.body.kind ?? '')) return []
  if (!step.body.seen) return [{ step, seen: 'cannot tell', why: 'It does not say whether the child was seen' }]
  if (!saw.includes(step.body.seen)) return [{ step, seen: 'no', why: 'The child was not seen' }]
  return [{ step, seen: 'yes', why: step.body.seen === 'WITH' ? 'Seen, but not alone' : null }]
})

/** A visit as a candidate, when it surely or perhaps came at or after the clock started. */
export const candidate = (v: SeenVisit, inTime: Tri): readonly Candidate[] => {
  if (inTime === 'no') return []
  if (v.seen === 'yes' && inTime === 'cannot tell') {
    return [{ step: v.step, counts: 'cannot tell', why: tooRough }]
  }
  return [{ step: v.step, counts: v.seen, ...(v.why ? { why: v.why } : {}) }]
}
