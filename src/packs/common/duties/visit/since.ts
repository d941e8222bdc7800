import { addMonths, dayOf, earliest } from '../../../../calendar/index.ts'
import { fromEach, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { readOnceIn, type Context } from '../../../../readings/index.ts'
import { during } from '../spans.ts'
import { visits, visitsSince } from './seen.ts'
import { stays, type Stay } from './stays.ts'

/** A visit on which a child in care was seen, from which the next is counted. */
export interface Since { readonly visit: StepView; readonly stay: Stay }

/** Every visit from which another is counted, in the home the child then lived in. */
export const seenVisits = readOnceIn((t: Timeline, c: Context): readonly Since[] => fromEach(stays(t, c), (stay) => visits(t)
  .filter((v) => v.seen === 'yes' && during(v.step.happened, stay) === 'yes').map((v) => ({ visit: v.step, stay }))))

export const keyOf = ({ visit, stay }: Since): string => `${visit.record}:${stay.key}`

/** Later visits in the same home. */
export const again = ({ visit, stay }: Since, t: Timeline) =>
  visitsSince(t, visit.happened, (v) => v.step.record !== visit.record && during(v.step.happened, stay) !== 'no')

/** Whether the visit came more than a year after the child moved in. */
export const overAYear = ({ visit, stay }: Since): boolean => dayOf(earliest(visit.happened)) >= addMonths(dayOf(earliest(stay.from)), 12)

/** Said when the child lives elsewhere now. */
export const moved = ({ stay }: Since) => stay.to
  ? { why: 'The child moved: a first visit where they live now is owed instead', fact: stay.because.at(-1) ?? null }
  : null
