import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule, type Collection } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

export const r392c = rule({
  code: '392c',
  title: 'A postcode that does not exist',
  mend: 'Check the home and placement postcodes. A postcode newly made may not be in the table yet.',
  needs: ['postcodes'],
  reads: { Episodes: ['HOME_POST', 'PL_POST'] },
  marks: { Episodes: ['HOME_POST', 'PL_POST'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => isUnknown(e, 'HOME_POST', c) || isUnknown(e, 'PL_POST', c)),
})

const isUnknown = (e: Episode, column: 'HOME_POST' | 'PL_POST', c: Collection): boolean =>
  e[column] === null ? isUnreadable(e, column) : c.postcodes.find(e[column]) === null
