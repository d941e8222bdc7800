import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'open, with a reason': { Episodes: [{ REASON_PLACE_CHANGE: 'CHILD' }], fails: { Episodes: [0] } },
  'ended, with a reason': { Episodes: [{ DEC: '14/12/2025', REASON_PLACE_CHANGE: 'CHILD' }] },
  'open, without one': { Episodes: [{}] },
  'an end that is not a date': { Episodes: [{ DEC: '31/11/2025', REASON_PLACE_CHANGE: 'CHILD' }] },
}
