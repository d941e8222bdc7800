import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'adopted from foster care': { Episodes: [{ PLACE: 'U5', REC: 'E11' }], fails: { Episodes: [0] } },
  'adopted from where they were placed for it': { Episodes: [{ PLACE: 'A3', REC: 'E12' }, { CHILD: '2', PLACE: 'A6', REC: 'E11' }] },
  'left foster care otherwise': { Episodes: [{ PLACE: 'U5', REC: 'E4A' }] },
  'no placement given': { Episodes: [{ REC: 'E11' }] },
}
