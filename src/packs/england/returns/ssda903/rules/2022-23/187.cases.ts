import type { RuleCases } from '../../cases.ts'

const AD1 = [{ NB_ADOPTR: '2' }], OC3 = [{ IN_TOUCH: 'YES' }]

export const cases: RuleCases = {
  'still looked after on 31 March': { Episodes: [{ DECOM: '20/02/2025', LS: 'E1' }], AD1, OC3, fails: { AD1: [0], OC3: [0] } },
  'adopted on 31 March': { Episodes: [{ DECOM: '20/02/2025', DEC: '31/03/2026', REC: 'E11', LS: 'E1' }], AD1 },
  'not looked after this year': { Episodes: [], OC3 },
  'looked after from 2 April': { Episodes: [{ DECOM: '02/04/2025', LS: 'C2' }], OC3 },
  'rows with nothing in them': { Episodes: [{ DECOM: '20/02/2025', LS: 'C2' }], AD1: [{}], OC3: [{}] },
  'an episode with no start': { Episodes: [{ LS: 'C2' }], OC3, cannotTell: { OC3: [0] } },
}
