import { earliest, latest, type When } from '../../../../../calendar/index.ts'
import type { Entry, StepView, Timeline } from '../../../../../ledger/index.ts'
import { adoption } from '../../../../common/records/adoption.ts'
import { permanencePlan } from '../../../../common/records/permanence-plan.ts'

type Bodies = NonNullable<(typeof adoption)['bodies']>

/** A way to adoption as the record tells it. */
export interface Adoption {
  readonly entry: Entry<Bodies>
  /** The first yes to placing the child for adoption. */
  readonly decided: StepView<Bodies['approved']> | null
  readonly order: StepView<Bodies['order-made']> | null
  readonly ended: StepView<Bodies['ended']> | null
}

export const adoptionsOf = (t: Timeline): readonly Adoption[] => t.each(adoption).map((entry) => ({
  entry, decided: entry.all('approved').find((s) => s.body.agreed === true) ?? null, order: entry.at('order-made'), ended: entry.at('ended'),
}))

/** The match with adopters that held at a time: the last agreed by then. One agreed while the way was another one is none. */
export function matchedBy(t: Timeline, at: When | null): When | null {
  const matches = t.each(permanencePlan).flatMap((plan) => plan.all('matched').filter((m) => {
    const route = plan.all('set').findLast((s) => s.sequence < m.sequence)?.body.route
    return route === undefined || route === 'ADOPT'
  }))
  return matches.map((m) => m.happened).filter((m) => at === null || earliest(m) <= latest(at)).toSorted((a, b) => (latest(a) < latest(b) ? -1 : 1)).at(-1) ?? null
}
