import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'adopted the day before the year': { Episodes: [{ REC: 'E11', DEC: '31/03/2025' }], AD1: [{ DATE_INT: '01/02/2025' }], fails: { AD1: [0] } },
  'adopted on its first day': { Episodes: [{ REC: 'E11', DEC: '01/04/2025' }], AD1: [{ DATE_INT: '01/02/2025' }] },
  'no episodes': { AD1: [{ LS_ADOPTR: 'L0' }], fails: { AD1: [0] } },
  'care goes on': { Episodes: [{ REC: 'X1', DEC: '01/05/2025' }], AD1: [{ NB_ADOPTR: '2' }], fails: { AD1: [0] } },
  'nothing told of an adoption': { Episodes: [{ REC: 'X1', DEC: '01/05/2025' }], AD1: [{}] },
  'adopted on a day that cannot be read': { Episodes: [{ REC: 'E12', DEC: 'May' }], AD1: [{ NB_ADOPTR: '2' }] },
}
