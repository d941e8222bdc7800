import { addInstant, latest, type Instant } from '../../../../calendar/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { stays, type Stay } from '../../duties/visit/stays.ts'

const homes = 3
const days = 365

/** A child who keeps being moved. */
export default defineSignal({
  id: 'in-care/many-moves', title: 'Many homes', answers: ['CA-6'], about: 'child',
  source: 'Three homes begun in a year is Tarrowmouth’s own choice of when to stop and think. It is no measure of the child: it asks what we did not give them or those who cared for them.',
  reads: (t, c): readonly SignalReading[] => {
    const recent = stays(t, c).filter((stay) => leaves(stay) > c.now).toSorted((a, b) => (leaves(a) < leaves(b) ? -1 : 1))
    const [oldest, oldestThatMatters] = [recent[0], recent.at(-homes)]
    return oldest && oldestThatMatters ? [{
      key: 'moves', says: `Began to live in ${recent.length} homes within a year`, because: recent.flatMap((s) => s.because.slice(0, 1)),
      others: [], until: leaves(oldestThatMatters), next: leaves(oldest),
    }] : []
  },
})

/** When a move is no longer within the last year, from the latest it could have been. */
const leaves = (stay: Stay): Instant => addInstant(latest(stay.from), { days })
