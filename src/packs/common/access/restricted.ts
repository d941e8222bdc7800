import { defineReachRule, type Effect } from '../../reach-rule.ts'
import { sensitivityDecision } from '../records/sensitivity-decision.ts'
import { shut } from './span.ts'

/** A decision restricts one record, or all of somebody's, and names who may still see it. All of it with nobody named would lock out everyone, so it waits. */
export const restricted = defineReachRule({
  id: 'sensitivity-decision',
  reads: sensitivityDecision.id,
  about: ['child', 'adult'],
  effects: (t) => t.each(sensitivityDecision).flatMap((r): readonly Effect[] => {
    const decided = r.at('decided')
    if (!decided) return []
    const record = decided.body.aboutRecord || null
    const holders = (decided.body.holders ?? []).flatMap((h) => (h.worker ? [h.worker] : []))
    if (record === null && holders.length === 0) return []
    const time = shut(decided, r.at('lifted'))
    return [{ does: 'restrict', record, ...time }, ...holders.map((who): Effect => ({ does: 'grant', record, who, ...time }))]
  }),
})
