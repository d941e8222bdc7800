import { isUnreadable } from '../../../../../../returns/index.ts'
import { isAuthorityNumber } from '../../authorities.ts'
import { rule } from '../../rule.ts'

/** Outside England, or not known (999); and authorities that made orders and were gone by 2021. */
const others = new Set(['WAL', 'SCO', 'NIR', 'NUK', '999', '835', '836', '837'])

export const r633 = rule({
  code: '633',
  title: 'The authority where the earlier order was made is not one of the codes',
  mend: 'Write the number of the authority (three digits), WAL, SCO, NIR or NUK outside England, or 999 when it is not known.',
  reads: { PrevPerm: ['LA_PERM'] },
  marks: { PrevPerm: ['LA_PERM'] },
  faults: (child) => child.prevPerm.filter((p) => isUnreadable(p, 'LA_PERM') || (p.LA_PERM !== null && !others.has(p.LA_PERM) && !isAuthorityNumber(p.LA_PERM))),
})
