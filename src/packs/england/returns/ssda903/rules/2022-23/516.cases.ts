import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'from a children’s home': { Episodes: [{ REC: 'E45', PLACE: 'K2' }, { CHILD: '2', REC: 'E46', PLACE: 'P1' }], fails: { Episodes: [0, 1] } },
  'from foster care': { Episodes: [{ REC: 'E45', PLACE: 'U1' }, { CHILD: '2', REC: 'E46', PLACE: 'U6' }] },
  'no placement given': { Episodes: [{ REC: 'E46' }], fails: { Episodes: [0] } },
  'to a guardian who was not the foster carer': { Episodes: [{ REC: 'E47', PLACE: 'K2' }] },
}
