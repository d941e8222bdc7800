import { addInstant, addMonths, dayOf, earliest, isBefore, latest, startOfDay, addDays, type Instant } from '../../../../calendar/index.ts'
import { fromEach, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { earlyHelp } from '../../records/early-help.ts'
import { referral } from '../../records/referral.ts'
import { stepTransfer } from '../../records/step-transfer.ts'

const spans = [3, 6, 12] as const

/** Help was less, or had ended, and the child is referred again within a year: was it too soon, or too little? */
export default defineSignal({
  id: 'step/came-back', title: 'Referred again after help was less', answers: ['EH-3', 'AS-2'], about: 'child',
  source: 'A referral within three, six or twelve months of a step down or the end of early help is Tarrowmouth’s own choice of when to stop and think. It is not law. To come back '
    + 'is no failure of the family: it asks whether help ended too soon, and what would last.',
  reads: (t, c): readonly SignalReading[] => {
    const back = fromEach(referrals(t), (referred) => fromEach(less(t), (l) => cameBack(referred, l))).filter((b) => b.until > c.now)
    const nearest = new Map(back.toSorted((a, b) => b.months - a.months).map((b) => [b.referred.record, b]))
    return [...nearest.values()].map(({ referred, from, months, until }) => ({
      key: referred.record, says: `Referred again within ${months} months of ${from.says}`, because: [from.step.current.id, referred.current.id], others: [], until,
    }))
  },
})

interface Less { readonly step: StepView<unknown>; readonly says: string }
const referrals = (t: Timeline): readonly StepView[] => t.all(referral, 'received')
const less = (t: Timeline): readonly Less[] => [
  ...fromEach(t.each(stepTransfer), (e) => (e.at('asked')?.body.direction === 'DOWN' ? e.all('completed').map((step) => ({ step, says: 'a step down' })) : [])),
  ...fromEach(t.each(earlyHelp), (e) => e.all('closed').filter((s) => s.body.reason !== 'STEPUP').map((step) => ({ step, says: 'the end of early help' }))),
]

/** The shortest of the spans the referral surely came within, and until when it is shown: a year from the referral. */
function cameBack(referred: StepView, from: Less): readonly { readonly referred: StepView; readonly from: Less; readonly months: number; readonly until: Instant }[] {
  if (isBefore(from.step.happened, referred.happened) !== 'yes') return []
  const months = spans.find((m) => latest(referred.happened) < startOfDay(addDays(addMonths(dayOf(earliest(from.step.happened)), m), 1)))
  return months ? [{ referred, from, months, until: addInstant(latest(referred.happened), { days: 365 }) }] : []
}
