import type { RuleCases } from '../../cases.ts'

const whole = { DATE_INT: '05/05/2025', DATE_MATCH: '01/04/2025', FOSTER_CARE: '0', NB_ADOPTR: '2', SEX_ADOPTR: 'MF', LS_ADOPTR: 'L11' }
const { LS_ADOPTR: _last, ...allButOne } = whole

export const cases: RuleCases = {
  'all but one': { AD1: [allButOne], fails: { AD1: [0] } },
  'one alone': { AD1: [{ NB_ADOPTR: '1' }], fails: { AD1: [0] } },
  'all six': { AD1: [whole] },
  'none': { AD1: [{ DOB: '03/03/2021' }] },
  'a day that cannot be read is filled in': { AD1: [{ ...whole, DATE_MATCH: 'April' }] },
}
