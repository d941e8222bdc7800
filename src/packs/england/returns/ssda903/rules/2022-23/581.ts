import { someUndated } from '../../concepts/successive.ts'
import { begunBy, timesInCare, type Care } from '../../concepts/times-in-care.ts'
import { none, rule } from '../../rule.ts'
import type { MissingRow } from '../../tables.ts'

/** Whether it began outside care, and care began later. */
const beforeCare = (m: MissingRow, care: readonly Care[]): boolean => {
  const day = m.MIS_START
  if (day === null) return false
  const before = begunBy(care, day)
  return (!before || (before.to !== null && day > before.to)) && care.some((t) => t.from > day)
}

export const r581 = rule({
  code: '581',
  title: 'Missing or away since a day before care began',
  mend: 'Check the day they were first missing or away, and the day care began.',
  reads: { Episodes: ['DECOM', 'DEC', 'REC', 'RNE'], Missing: ['MIS_START'] },
  marks: { Missing: ['MIS_START'] },
  faults: (child) => {
    if (!child.missing.length || someUndated(child)) return none
    const care = timesInCare(child)
    return child.missing.filter((m) => beforeCare(m, care))
  },
  cannotTell: {
    why: 'the first episode of the return does not say that care began with it, so when it began is not known',
    rows: (child) => {
      const first = child.missing.length ? timesInCare(child)[0] : undefined
      return first?.earlier ? child.missing.filter((m) => m.MIS_START !== null && m.MIS_START < first.from) : none
    },
  },
})
