import { fromEach } from '../../../../ledger/index.ts'
import type { RecordType } from '../../../../records/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { isLive, lackingIn } from '../../plans/live.ts'
import { carePlan } from '../../records/care-plan.ts'
import { childInNeedPlan } from '../../records/child-in-need-plan.ts'
import { earlyHelp } from '../../records/early-help.ts'
import { ehcPlan } from '../../records/ehc-plan.ts'
import { healthPlan } from '../../records/health-plan.ts'
import { personalEducationPlan } from '../../records/personal-education-plan.ts'
import { protectionPlan } from '../../records/protection-plan.ts'
import { safetyPlan } from '../../records/safety-plan.ts'
import { transitionPlan } from '../../records/transition-plan.ts'
import { youthJustice } from '../../records/youth-justice.ts'
import { allocated } from '../../statuses/allocated.ts'

/** Plans that need somebody by name: see `neededBy`. */
const plans = [
  earlyHelp, childInNeedPlan, protectionPlan, carePlan, personalEducationPlan, healthPlan, safetyPlan, transitionPlan, youthJustice, ehcPlan,
] as const satisfies readonly RecordType[] as readonly RecordType[]

/** A child with several plans, one of which names nobody for a part it cannot do without. The page of plans says whom. */
export default defineSignal({
  id: 'plans/nobody-named', title: 'Somebody is missing from a plan', answers: ['YJ-1'], about: 'child',
  source: 'Who each plan cannot do without is Tarrowmouth’s own list, not law. It asks who should be at the table when a child’s plans are looked at together.',
  reads: (t, c): readonly SignalReading[] => {
    const all = fromEach(plans, (type) => fromEach(t.each(type), ({ living }) => (isLive(type, living) ? [{ type, living }] : [])))
    if (all.length < 2) return []
    const as = fromEach(allocated.spans(t, c), (s) => (s.to === null && typeof s.detail?.['role'] === 'string' ? [s.detail['role']] : []))
    const lacking = all.filter(({ type, living }) => lackingIn(type, living, as).length > 0)
    return lacking.length === 0 ? [] : [{
      key: 'plans', says: `Somebody is missing from ${lacking.length === 1 ? 'one' : String(lacking.length)} of ${all.length} plans`,
      because: lacking.flatMap((p) => p.living.steps.slice(0, 1).map((s) => s.current.id)), others: [], until: null,
    }]
  },
})
