import { defineReachRule, type Effect } from '../../reach-rule.ts'
import { keptFrom } from '../records/kept-from.ts'
import { shut } from './span.ts'

/** A worker who knows this family at home never sees them here. */
export const barred = defineReachRule({
  id: 'kept-from',
  reads: keptFrom.id,
  about: ['child', 'adult'],
  effects: (t) => t.each(keptFrom).flatMap((r): readonly Effect[] => {
    const began = r.at('began')
    return began?.body.worker ? [{ does: 'bar', who: began.body.worker, ...shut(began, r.at('ended')) }] : []
  }),
})
