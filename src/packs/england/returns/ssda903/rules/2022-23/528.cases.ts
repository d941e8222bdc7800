import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'in a young offender institution': { Episodes: [{ PLACE: 'R5', PLACE_PROVIDER: 'PR2' }], fails: { Episodes: [0] } },
  'with parents, and in hospital': {
    Episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR2' }, { CHILD: '2', PLACE: 'R2', PLACE_PROVIDER: 'PR2' }], fails: { Episodes: [0, 1] },
  },
  'in a family centre': { Episodes: [{ PLACE: 'R3', PLACE_PROVIDER: 'PR2' }] },
  'in a young offender institution, provided by another public body': { Episodes: [{ PLACE: 'R5', PLACE_PROVIDER: 'PR3' }] },
}
