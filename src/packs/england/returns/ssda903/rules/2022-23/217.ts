import { day } from '../../../../../../calendar/index.ts'
import { withCurrentCarers } from '../../concepts/with-current-carers.ts'
import { rule } from '../../rule.ts'

const since = day('2015-04-01')
const sameCarer: ReadonlySet<string | null> = new Set(['S', 'T', 'U'])

export const r217 = rule({
  code: '217',
  title: 'Adoption by their foster carers began as if the carer had changed',
  mend: 'Where the carer stays the same the reason for the new episode is T or U, or S where care began with them; check it, or the placement.',
  reads: { Episodes: ['PLACE', 'DECOM', 'RNE'] },
  marks: { Episodes: ['PLACE', 'DECOM', 'RNE'] },
  faults: (child) => child.rows.Episodes.filter((e) => withCurrentCarers.has(e.PLACE) && e.DECOM !== null && e.DECOM >= since && !sameCarer.has(e.RNE)),
})
