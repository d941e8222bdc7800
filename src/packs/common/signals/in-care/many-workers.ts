import { addInstant, latest, type Instant, type When } from '../../../../calendar/index.ts'
import { fromEach, type FactId, type SubjectId, type Timeline } from '../../../../ledger/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { allocation } from '../../records/allocation.ts'

const workers = 3
const days = 365

interface Named { readonly worker: SubjectId; readonly from: When; readonly fact: FactId }

/** A child who has had to get to know one social worker after another. */
export default defineSignal({
  id: 'in-care/many-workers', title: 'Many social workers', answers: ['CA-6'], about: 'child',
  source: 'Three social workers begun in a year is Tarrowmouth’s own choice of when to stop and think. It says something of us, and nothing of the child.',
  reads: (t, c): readonly SignalReading[] => {
    const recent = lastOfEach(t).filter((n) => leaves(n) > c.now).toSorted((a, b) => (leaves(a) < leaves(b) ? -1 : 1))
    const [oldest, oldestThatMatters] = [recent[0], recent.at(-workers)]
    return oldest && oldestThatMatters ? [{
      key: 'workers', says: `${recent.length} social workers began within a year`, because: recent.map((n) => n.fact),
      others: [], until: leaves(oldestThatMatters), next: leaves(oldest),
    }] : []
  },
})

const leaves = (n: Named): Instant => addInstant(latest(n.from), { days })

/** Each social worker once, by the last time they were named: somebody who came back is no new face. */
function lastOfEach(t: Timeline): readonly Named[] {
  const named = fromEach(t.each(allocation), (e): readonly Named[] => {
    const step = e.at('allocated')
    return step?.body.role === 'social-worker' && step.body.worker ? [{ worker: step.body.worker, from: step.happened, fact: step.current.id }] : []
  })
  return named.length < workers ? [] : named.filter((n) => !named.some((o) => o !== n && o.worker === n.worker && leaves(o) > leaves(n)))
}
