import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'with parents': { Episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR1' }], fails: { Episodes: [0] } },
  'in hospital, and in a young offender institution': {
    Episodes: [{ PLACE: 'R2', PLACE_PROVIDER: 'PR1' }, { CHILD: '2', PLACE: 'R5', PLACE_PROVIDER: 'PR1' }], fails: { Episodes: [0, 1] },
  },
  'in a residential care home': { Episodes: [{ PLACE: 'R1', PLACE_PROVIDER: 'PR1' }] },
  'in hospital, provided by another public body': { Episodes: [{ PLACE: 'R2', PLACE_PROVIDER: 'PR3' }] },
}
