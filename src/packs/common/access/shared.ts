import { defineReachRule, type Effect } from '../../reach-rule.ts'
import { share } from '../records/share.ts'
import { opened } from './span.ts'

/** A share opens the record to a partner's person or agency until its last day; with no last day it opens nothing. */
export const shared = defineReachRule({
  id: 'share',
  reads: share.id,
  about: ['child'],
  effects: (t) => t.each(share).flatMap((r): readonly Effect[] => {
    const given = r.at('given')
    if (!given?.body.until) return []
    const time = opened(given, r.at('ended'), given.body.until)
    return [given.body.person, given.body.agency].flatMap((who) => (who ? [{ does: 'share', who, ...time }] : []))
  }),
})
