import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r635 = rule({
  code: '635',
  title: 'A date or an authority of an earlier order, but no such order',
  mend: 'If there was an earlier order, say which kind; if there was none (Z1), clear its date and authority.',
  reads: { PrevPerm: ['PREV_PERM', 'LA_PERM', 'DATE_PERM'] },
  marks: { PrevPerm: ['PREV_PERM', 'LA_PERM', 'DATE_PERM'] },
  faults: (child) => child.prevPerm.filter((p) =>
    (p.PREV_PERM === 'Z1' || isBlank(p, 'PREV_PERM')) && (!isBlank(p, 'LA_PERM') || !isBlank(p, 'DATE_PERM'))),
})
