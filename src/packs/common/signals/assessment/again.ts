import { addInstant, earliest, latest } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { assessments } from '../../duties/assessment/assessments.ts'

const times = 3, days = 730

/** The same family looked at again and again: perhaps the same worry, and help that did not last. */
export default defineSignal({
  id: 'assessment/again', title: 'Assessed again and again', answers: ['AS-2'], about: 'child',
  source: 'Three assessments in two years is Tarrowmouth’s own choice of when to read them side by side. It is not law and no measure of '
    + 'the family: it asks whether the same need came back, and whether what we offered could have met it.',
  reads: (t): readonly SignalReading[] => {
    const all = fromEach(assessments(t), (a) => (a.begun && a.kind !== 'PC' && a.kind !== 'YC' ? [a.begun] : []))
    if (all.length < times) return []
    const begun = all.toSorted((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : 1)), last = begun.at(-1)
    if (!last) return []
    const recent = begun.filter((s) => addInstant(latest(s.happened), { days }) > earliest(last.happened))
    return recent.length < times ? [] : [{
      key: 'assessed', says: `${recent.length} assessments in the two years up to the last one`, because: recent.map((s) => s.current.id), others: [], until: null,
    }]
  },
})
