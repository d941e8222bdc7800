import { missingSpells } from '../../concepts/spells.ts'
import { outlastsCare } from '../../concepts/times-in-care.ts'
import { none, rule } from '../../rule.ts'

export const r577 = rule({
  code: '577',
  title: 'Still missing or away after care ended',
  mend: 'Add the day they were back, or the day care ended if they were not: nobody is missing from care they have left.',
  reads: { Episodes: ['DECOM', 'DEC', 'REC', 'RNE'], Missing: ['MIS_START', 'MIS_END'] },
  marks: { Missing: ['MIS_END'] },
  faults: (child) => (child.missing.length ? outlastsCare(child, missingSpells(child.missing)) : none),
})
