import { day } from '../../../../calendar/index.ts'
import type { DutyVersion } from '../../../../readings/duty/index.ts'
import { pages } from '../conference/law.ts'

/** The Manx page about plans: how often a child is visited is for each child’s core group to decide. Read a day after the others. */
export const manxVisit = (says: string): readonly DutyVersion[] => [{
  where: 'isle-of-man', from: day('2021-04-01'), within: 'by the date given', basis: 'procedure', numberBasis: 'procedure',
  law: {
    cite: 'Isle of Man children’s services procedures', href: pages.manxPlan,
    status: 'verified', checkedOn: day('2026-11-22'), says,
  },
}]
