import { isAfter } from '../../concepts/known-days.ts'
import { someUndated } from '../../concepts/successive.ts'
import { begunBy, timesInCare } from '../../concepts/times-in-care.ts'
import { none, rule } from '../../rule.ts'

export const r578 = rule({
  code: '578',
  title: 'Missing or away since a day after care ended',
  mend: 'Check the day they were first missing or away, and the day care ended.',
  reads: { Episodes: ['DECOM', 'DEC', 'REC', 'RNE'], Missing: ['MIS_START'] },
  marks: { Missing: ['MIS_START'] },
  faults: (child) => {
    if (!child.missing.length || someUndated(child)) return none
    const care = timesInCare(child)
    return child.missing.filter((m) => m.MIS_START !== null && isAfter(m.MIS_START, begunBy(care, m.MIS_START)?.to ?? null))
  },
})
