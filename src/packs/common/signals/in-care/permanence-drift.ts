import { fromEach, type StepView } from '../../../../ledger/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { permanencePlan } from '../../records/permanence-plan.ts'

const often = 2

/** A home that lasts gets no nearer: its day moves away, or each look finds it where it was. */
export default defineSignal({
  id: 'in-care/permanence-drift', title: 'A lasting home gets no nearer', answers: ['CA-2', 'CA-6'], about: 'child',
  source: 'Tarrowmouth’s own: when the day was put back twice, or two looks in a row found it no nearer, somebody senior asks what waits for whom.',
  reads: (t): readonly SignalReading[] => fromEach(t.each(permanencePlan).filter((e) => e.at('reached') === null), (e) => {
    const later = putBack(e.all('set')), stuck = noNearer(e.all('looked-at'))
    const says = [
      ...(later.length >= often ? [`The day for a home that lasts was put back ${later.length} times`] : []),
      ...(stuck.length >= often ? [`No nearer at the last ${stuck.length} looks`] : []),
    ]
    return says.length > 0
      ? [{ key: e.record, says: says.join('. '), because: [...later, ...stuck].map((s) => s.current.id), others: [], until: null }] : []
  }),
})

type Set = StepView<{ readonly by?: string }>
/** Each time a later day was written than the one before it. */
const putBack = (sets: readonly Set[]): readonly Set[] => {
  const dated = sets.filter((s) => s.body.by)
  return dated.filter((s, i) => (s.body.by ?? '') > (dated[i - 1]?.body.by ?? s.body.by ?? ''))
}

type Look = StepView<{ readonly nearer?: boolean }>
/** The looks since it was last nearer, or since somebody did not say. */
const noNearer = (looks: readonly Look[]): readonly Look[] => looks.slice(looks.findLastIndex((l) => l.body.nearer !== false) + 1)
