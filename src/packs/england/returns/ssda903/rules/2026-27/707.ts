import { doLoSpells } from '../../concepts/spells.ts'
import { outlastsCare } from '../../concepts/times-in-care.ts'
import { none, rule } from '../../rule.ts'

export const r707 = rule({
  code: '707',
  title: 'A deprivation of liberty order in force after care ended',
  mend: 'Add the day the order ended, which is no later than the day care did; or check when care ended.',
  reads: { Episodes: ['DECOM', 'DEC', 'REC', 'RNE'], DoLo: ['DOLO_START', 'DOLO_END'] },
  marks: { DoLo: ['DOLO_END'] },
  faults: (child) => (child.doLo.length ? outlastsCare(child, doLoSpells(child.doLo)) : none),
})
