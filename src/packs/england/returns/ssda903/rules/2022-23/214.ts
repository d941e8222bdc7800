import { isShortBreak } from '../../care.ts'
import { rule } from '../../rule.ts'

export const r214 = rule({
  code: '214',
  title: 'Short breaks with the place where they are spent',
  mend: 'Leave the placement postcode and the URN blank: they are not collected for short breaks.',
  reads: { Episodes: ['LS', 'PL_POST', 'URN'] },
  marks: { Episodes: ['PL_POST', 'URN'] },
  faults: (child) => child.rows.Episodes.filter((e) => isShortBreak(e) && (e.PL_POST !== null || e.URN !== null)),
})
