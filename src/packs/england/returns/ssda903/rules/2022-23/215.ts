import { anyFilled } from '../../concepts/cells.ts'
import { none, rule } from '../../rule.ts'

const afterCare = ['IN_TOUCH', 'ACTIV', 'ACCOM'] as const
const inCare = ['CONVICTED', 'HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] as const

export const r215 = rule({
  code: '215',
  title: 'Returned both as a care leaver and as looked after all year',
  mend: 'Keep the care leaver answers or those about a year in care, whichever they are.',
  reads: { OC2: inCare, OC3: afterCare },
  marks: { OC2: inCare, OC3: afterCare },
  faults: (child) => {
    const left = child.oc3.filter((r) => anyFilled(r, afterCare)), stayed = child.oc2.filter((r) => anyFilled(r, inCare))
    return left.length > 0 && stayed.length > 0 ? [...left, ...stayed] : none
  },
})
