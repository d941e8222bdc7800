import { fromEach } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { proceedings as record } from '../records/proceedings.ts'

/** From the day a court case was issued until it is over. `asks`: what the court was asked for. */
export const proceedings = defineStatus({
  id: 'proceedings',
  title: 'In court',
  about: 'child',
  answers: ['PE-1', 'PP-1'],
  tone: 'none',
  icon: 'law',
  chip: true,
  spans: (t) => fromEach(t.each(record), (r) => {
    const issued = r.at('issued')
    return between(r.record, issued, r.at('ended'), { asks: issued?.body.asks ?? null })
  }),
})
