import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'placed with current carers, adopted by others': { AD1: [{ FOSTER_CARE: '0' }], Episodes: [{ PLACE: 'A5', REC: 'E12' }], fails: { AD1: [0], Episodes: [0] } },
  'placed with others, adopted by current carers': { AD1: [{ FOSTER_CARE: '1' }], Episodes: [{ PLACE: 'A4', REC: 'E11' }], fails: { AD1: [0], Episodes: [0] } },
  'both say the same': { AD1: [{ FOSTER_CARE: '1' }, { CHILD: '2', FOSTER_CARE: '0' }], Episodes: [{ PLACE: 'A3', REC: 'E11' }, { CHILD: '2', PLACE: 'A6', REC: 'E12' }] },
  'not the placement that ended with the adoption': { AD1: [{ FOSTER_CARE: '1' }], Episodes: [{ PLACE: 'A4', REC: 'X1' }, { PLACE: 'A3', REC: 'E11' }] },
  'not said': { AD1: [{}], Episodes: [{ PLACE: 'A3', REC: 'E11' }] },
}
