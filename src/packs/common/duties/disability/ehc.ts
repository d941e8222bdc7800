import { readOnce, type Timeline } from '../../../../ledger/index.ts'
import { ehcPlan } from '../../records/ehc-plan.ts'

/** Education, health and care plans, from the request to the end. */
export const ehcPlans = readOnce((t: Timeline) => t.each(ehcPlan).map((entry) => ({
  entry, requested: entry.at('requested'), asked: entry.at('advice-asked'), issued: entry.at('issued'), over: entry.at('refused') ?? entry.at('ceased'),
})))
export type Ehc = ReturnType<typeof ehcPlans>[number]

/** Said when no plan will be made, or it ceased. */
export const whenOver = ({ over }: Pick<Ehc, 'over'>) => (over ? { why: 'No plan will be made, or it ceased', fact: over.current.id } : null)
