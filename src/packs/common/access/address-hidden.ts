import { defineReachRule, type Effect } from '../../reach-rule.ts'
import { addressHidden } from '../records/address-hidden.ts'
import { shut } from './span.ts'

/** Somebody named is never told where this person lives. */
export const addressKept = defineReachRule({
  id: 'address-hidden',
  reads: addressHidden.id,
  about: ['child', 'adult'],
  effects: (t) => t.each(addressHidden).flatMap((r): readonly Effect[] => {
    const began = r.at('began')
    return began?.body.person ? [{ does: 'hide-address', who: began.body.person, ...shut(began, r.at('ended'), began.body.until) }] : []
  }),
})
