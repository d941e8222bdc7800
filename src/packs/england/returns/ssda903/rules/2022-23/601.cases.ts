import type { RuleCases } from '../../cases.ts'

const details = { DATE_INT: '01/02/2025', DATE_MATCH: '01/04/2025', FOSTER_CARE: '0', NB_ADOPTR: '1', SEX_ADOPTR: 'F1', LS_ADOPTR: 'L0' }

export const cases: RuleCases = {
  'all but one told': { Episodes: [{ REC: 'E11', DEC: '31/03/2026' }], AD1: [{ ...details, LS_ADOPTR: '' }], fails: { Episodes: [0], AD1: [0] } },
  'all told': { Episodes: [{ REC: 'E11', DEC: '31/03/2026' }], AD1: [details] },
  'a date that cannot be read': { Episodes: [{ REC: 'E12', DEC: '01/04/2025' }], AD1: [{ ...details, DATE_MATCH: 'April' }] },
  'nothing told': { Episodes: [{ REC: 'E12', DEC: '01/04/2025' }], fails: { Episodes: [0] } },
  'adopted before the year': { Episodes: [{ REC: 'E12', DEC: '31/03/2025' }], AD1: [{}] },
  'left otherwise': { Episodes: [{ REC: 'E45', DEC: '31/03/2026' }] },
}
