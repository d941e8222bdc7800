import { isBlank } from '../../../../../../returns/index.ts'
import { isShortBreak } from '../../care.ts'
import { rule } from '../../rule.ts'

export const r398 = rule({
  code: '398',
  title: 'Postcodes given for a short break',
  mend: 'Check the legal status (V3, V4). No postcodes are returned for short breaks: leave both blank.',
  reads: { Episodes: ['LS', 'HOME_POST', 'PL_POST'] },
  marks: { Episodes: ['LS', 'HOME_POST', 'PL_POST'] },
  faults: (child) => child.rows.Episodes.filter((e) => isShortBreak(e) && !(isBlank(e, 'HOME_POST') && isBlank(e, 'PL_POST'))),
})
