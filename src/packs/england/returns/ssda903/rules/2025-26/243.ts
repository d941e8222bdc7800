import { outsideEngland } from '../../concepts/outside-england.ts'
import { placementAuthority } from '../../concepts/placement-place.ts'
import { rule } from '../../rule.ts'

export const r243 = rule({
  code: '243',
  title: 'A URN for a placement outside England',
  mend: 'Leave the URN blank, or check the placement postcode: Ofsted registers providers in England only.',
  reads: { Episodes: ['URN', 'PL_POST'] },
  needs: ['postcodes'],
  marks: { Episodes: ['URN', 'PL_POST'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => e.URN !== null && outsideEngland.has(placementAuthority(e, c))),
  cannotTell: {
    why: 'it is not known where the placement is',
    rows: (child, c) => child.rows.Episodes.filter((e) => e.URN !== null && e.PL_POST !== null && placementAuthority(e, c) === null),
  },
})
