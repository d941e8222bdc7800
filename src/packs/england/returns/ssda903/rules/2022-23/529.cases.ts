import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'placed for adoption, fostered, in a secure home and with parents': {
    Episodes: ['A6', 'U1', 'K1', 'P1'].map((PLACE, at) => ({ CHILD: `${at}`, PLACE, PLACE_PROVIDER: 'PR3' })), fails: { Episodes: [0, 1, 2, 3] },
  },
  'in hospital': { Episodes: [{ PLACE: 'R2', PLACE_PROVIDER: 'PR3' }] },
  'in supported accommodation': { Episodes: [{ PLACE: 'K3', PLACE_PROVIDER: 'PR3' }] },
  'fostered by the authority’s own carers': { Episodes: [{ PLACE: 'U1', PLACE_PROVIDER: 'PR1' }] },
}
