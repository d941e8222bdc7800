import { fromEach } from '../../../../ledger/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { assessments } from '../../duties/assessment/assessments.ts'
import { words } from '../../duties/steps.ts'

/** An assessment that is given more time with no reason, or again and again: the child waits, and nobody says what for. */
export default defineSignal({
  id: 'assessment/longer', title: 'The assessment takes longer and longer', answers: ['AS-1', 'AS-3'], about: 'child',
  source: 'More time with no reason, or given twice, is Tarrowmouth’s own choice of when to ask what gets in the way. It is not law: more '
    + 'time is often right, and the question is whether it is used for the child.',
  reads: (t): readonly SignalReading[] => fromEach(assessments(t), ({ entry, agreed, stopped }) => {
    const times = entry.all('longer'), silent = times.filter((s) => words(s.body.why) === null)
    if (agreed || stopped || (times.length < 2 && silent.length === 0)) return []
    const often = times.length === 1 ? 'More time was taken for the assessment' : `More time was taken for the assessment ${times.length} times`
    return [{
      key: entry.record, says: silent.length === 0 ? often : `${often}, ${silent.length === times.length ? 'and nobody wrote why' : 'not always with a reason'}`,
      because: times.map((s) => s.current.id), others: [], until: null,
    }]
  }),
})
