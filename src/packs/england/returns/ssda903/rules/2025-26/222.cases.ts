import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'with parents, in custody, away for a while, or of the new codes, with a URN': {
    Episodes: [
      { PLACE: 'P1', URN: '1234567' }, { PLACE: 'R5', URN: '1234567' }, { PLACE: 'T4', URN: '1234567' }, { PLACE: 'Z11', URN: '1234567' }, { PLACE: 'Z14', URN: '1234567' },
    ],
    fails: { Episodes: [0, 1, 2, 3, 4] },
  },
  'with parents, without one': { Episodes: [{ PLACE: 'P1' }] },
  'in a family centre, with a URN': { Episodes: [{ PLACE: 'R3', URN: '1234567' }] },
  'with the number of an adoption agency: for rule 242 to say': { Episodes: [{ PLACE: 'P1', URN: 'XXXXXXX' }] },
}
