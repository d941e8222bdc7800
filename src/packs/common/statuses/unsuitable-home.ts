import { fromEach } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { places } from '../families/place.ts'

/** No place to grow up, whoever agreed to it. */
const unsuitable = ['BB', 'UNREG']

/** A child in care sleeps in bed and breakfast, a hostel, a foyer, or a place that is not registered. Every night of it counts. */
export const unsuitableHome = defineStatus({
  id: 'unsuitable-home',
  title: 'Not a suitable home',
  about: 'child',
  answers: ['HM-1', 'HM-2'],
  tone: 'filled',
  icon: 'bed',
  chip: true,
  spans: (t, c) => fromEach(places(t, c), ({ stay, place }) => {
    const kind = place.asked.findLast((a) => unsuitable.includes(a))
    return kind ? [{ key: stay.key, from: stay.from, to: stay.to, because: [...stay.because, ...place.because], detail: { kind } }] : []
  }),
})
