import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no reason': { CINdetails: [{ CINclosureDate: '2025-06-10' }], fails: ['CINdetails 0'] },
  'a reason': { CINdetails: [{ CINclosureDate: '2025-06-10', ReasonForClosure: 'RC7' }] },
  'open': { CINdetails: [{}] },
}
