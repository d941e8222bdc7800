import { fromEach } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { places } from '../families/place.ts'

/** A child in care lives outside the area of the council that looks after them: harder to visit, and easily out of mind. */
export const outOfArea = defineStatus({
  id: 'out-of-area',
  title: 'Lives outside our area',
  about: 'child',
  answers: ['CA-5'],
  tone: 'none',
  icon: 'out',
  chip: true,
  spans: (t, c) => fromEach(places(t, c), ({ stay, place }) => {
    return place.area === null || place.area === 'HERE' ? [] : [{
      key: stay.key, from: stay.from, to: stay.to, because: [...stay.because, ...place.because], detail: { area: place.area },
    }]
  }),
})
