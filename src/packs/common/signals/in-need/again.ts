import { addInstant, earliest, latest } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { plans } from '../../duties/in-need/plans.ts'

const days = 730

/** A plan that ended well, and not two years later another: what did the first one leave unmet? */
export default defineSignal({
  id: 'in-need/again', title: 'A plan again', answers: ['AS-2', 'EH-3'], about: 'child',
  source: 'A new plan within two years of the end of another is Tarrowmouth’s own choice of when to read both. It is not law: it asks '
    + 'whether the first ended too soon, and whether the same need came back.',
  reads: (t): readonly SignalReading[] => fromEach(plans(t), (plan) => {
    const before = plans(t).filter((p) => p.ended && latest(p.ended.happened) <= earliest(plan.agreed.happened)
      && addInstant(latest(p.ended.happened), { days }) > earliest(plan.agreed.happened))
    return plan.ended || before.length === 0 ? [] : [{
      key: plan.entry.record, says: before.length === 1 ? 'A plan again, within two years of the end of another' : `A plan again: ${before.length} others ended in the two years before it`,
      because: [plan.agreed.current.id, ...before.flatMap((p) => (p.ended ? [p.ended.current.id] : []))], others: [], until: null,
    }]
  }),
})
