import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { keptFrom } from '../records/kept-from.ts'

/** The record is kept from a worker who knows the family at home: nothing of this child comes to them, however far something has to go up. */
export const keptFromStatus = defineStatus({
  id: 'kept-from',
  title: 'Kept from a worker',
  about: 'child',
  answers: ['AL-1', 'QA-4'],
  tone: 'none',
  icon: 'shield',
  chip: false,
  spans: (t) => t.each(keptFrom).flatMap((r) => {
    const began = r.at('began')
    return began?.body.worker ? between(r.record, began, r.at('ended'), { worker: began.body.worker }) : []
  }),
})
