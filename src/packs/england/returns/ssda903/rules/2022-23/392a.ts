import { isLookedAfter } from '../../concepts/looked-after.ts'
import { placementDistance } from '../../concepts/placement-place.ts'
import { unaccompaniedAlso, unaccompaniedLast, wasUnaccompanied } from '../../concepts/unaccompanied.ts'
import { none, rule } from '../../rule.ts'

export const r392a = rule({
  code: '392a',
  title: 'How far from home the child lives is not known',
  mend: 'Check the home and placement postcodes: the distance is worked out from them.',
  needs: ['postcodes'],
  reads: { Episodes: ['DECOM', 'LS', 'CIN', 'HOME_POST', 'PL_POST'] },
  also: unaccompaniedAlso,
  last: unaccompaniedLast,
  marks: { Episodes: ['HOME_POST', 'PL_POST'] },
  faults: (child, c) => {
    const without = child.rows.Episodes.filter((e) => isLookedAfter(e) && placementDistance(e, c) === null)
    return without.length > 0 && wasUnaccompanied(child, c) === false ? without : none
  },
  cannotTell: {
    why: 'whether the child came seeking asylum alone the year before last is not in the returns given',
    rows: (child, c) => {
      const without = child.rows.Episodes.filter((e) => isLookedAfter(e) && placementDistance(e, c) === null)
      return without.length > 0 && wasUnaccompanied(child, c) === null ? without : none
    },
  },
})
