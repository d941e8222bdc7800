import { defineReachRule, type Effect } from '../../reach-rule.ts'
import { legalAdvice } from '../records/legal-advice.ts'
import { opened } from './span.ts'

/** Legal advice is restricted by its kind. Whoever wrote it and those it names read it, and nobody else. */
export const adviceReaders = defineReachRule({
  id: 'legal-advice',
  reads: legalAdvice.id,
  about: ['child'],
  effects: (t) => t.each(legalAdvice).flatMap((r): readonly Effect[] => {
    const given = r.at('given')
    if (!given) return []
    const readers = [given.author, ...(given.body.readers ?? []).map((row) => row.worker)].flatMap((w) => (w ? [w] : []))
    return [...new Set(readers)].map((who): Effect => ({ does: 'grant', record: r.record, who, ...opened(given, null) }))
  }),
})
