import type { FactId, StepView, Timeline } from '../../../ledger/index.ts'
import { readOnceIn, type Context } from '../../../readings/index.ts'
import type { StatusSpan } from '../../../readings/status/index.ts'
import { stays } from '../duties/visit/stays.ts'
import { placement } from '../records/placement.ts'
import { placementApproval } from '../records/placement-approval.ts'
import { placementPlan } from '../records/placement-plan.ts'
import { placementRequest } from '../records/placement-request.ts'

/** What the record says of a home a child lives in: where it is, and what somebody senior was asked to agree to. */
export interface Place {
  /** `HERE`, `NEXT`, `FAR`, `OFF`; null when nobody wrote it. */
  readonly area: string | null
  /** With family or friends, or with a foster carer of our own: then a home elsewhere needs no approval. */
  readonly ownCarer: boolean
  /** What this home needs agreement for, by the move or by what was asked: `NEXT`, `BB`, `SEMI` and so on. */
  readonly asked: readonly string[]
  readonly because: readonly FactId[]
}

const far = ['NEXT', 'FAR', 'OFF']
/** Foster care by a relative or friend, as the kind of home is written. */
const ownCarers = ['U1', 'U2', 'U3']

/** What is read from the move itself, the plan for living there, the agreement that was asked for, and the search, in that order. */
function placeOf(stay: StatusSpan & { readonly type?: string | null }, t: Timeline): Place {
  const plan = t.all(placementPlan, 'written').findLast((s) => s.body.placement === stay.key && s.body.area)
  const asks = approvalsFor(stay, t).flatMap((e) => e.all('asked')).filter((s) => s.body.for)
  const search = t.all(placementRequest, 'matched').findLast((s) => sameHome(s.body.home, stay) && s.body.area)
  const away = asks.findLast((s) => far.includes(s.body.for ?? ''))
  const started = t.find(placement, stay.key)?.at('started')
  const steps: readonly (StepView<unknown> | undefined)[] = [started?.body.area || started?.body.needsAgreement ? started : undefined, plan, away, search, ...asks]
  return {
    area: started?.body.area ?? plan?.body.area ?? away?.body.for ?? search?.body.area ?? null,
    ownCarer: plan?.body.ownCarer ?? ownCarers.includes(stay.type ?? ''),
    asked: [...(started?.body.needsAgreement ? [started.body.needsAgreement] : []), ...asks.flatMap((s) => s.body.for ?? [])],
    because: [...new Set(steps.flatMap((s) => s?.fact ?? []))],
  }
}

/** Each stay in a home, with what the record says of it. */
export const places = readOnceIn((t: Timeline, c: Context) => stays(t, c).map((stay) => ({ stay, place: placeOf(stay, t) })))

/** Requests for agreement about the home of a stay: those that name the move, or the home. */
export const approvalsFor = (stay: StatusSpan, t: Timeline) => t.each(placementApproval)
  .filter((e) => e.all('asked').some((s) => s.body.placement === stay.key || (s.body.placement === undefined && sameHome(s.body.home, stay))))

const sameHome = (home: string | undefined, stay: StatusSpan): boolean => home !== undefined && home === stay.detail?.['home']
