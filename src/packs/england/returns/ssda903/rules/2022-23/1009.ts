import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const reasons = new Set(['CARPL', 'CLOSE', 'ALLEG', 'STAND', 'APPRR', 'CREQB', 'CREQO', 'CHILD', 'LAREQ', 'PLACE', 'CUSTOD', 'OTHER'])

export const r1009 = rule({
  code: '1009',
  title: 'Why the placement changed is not one of the codes',
  mend: 'Choose one of the codes, or leave it blank when the placement did not change.',
  reads: { Episodes: ['REASON_PLACE_CHANGE'] },
  marks: { Episodes: ['REASON_PLACE_CHANGE'] },
  faults: (child) => child.rows.Episodes.filter((e) => isUnknownCode(e, 'REASON_PLACE_CHANGE', reasons)),
})
