import { readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { carePlan } from '../../records/care-plan.ts'
import { permanencePlan } from '../../records/permanence-plan.ts'

/** A way to a home that lasts, as somebody wrote it: on the plan for it, or in the care plan. */
export interface Way { readonly step: StepView; readonly route: string | null; readonly beside: boolean }

/** Every way that was written. `beside`: with a second way, or why there is none. */
export const ways = readOnce((t: Timeline): readonly Way[] => [
  ...t.all(permanencePlan, 'set'), ...t.all(carePlan, 'written'),
].map((step) => ({ step, route: step.body.route ?? null, beside: step.body.parallel !== undefined || Boolean(step.body.noParallel?.trim()) })))

/** The step that says the child has a home that lasts, or null. */
export const reached = (t: Timeline): StepView | null => t.all(permanencePlan, 'reached').at(-1) ?? null
