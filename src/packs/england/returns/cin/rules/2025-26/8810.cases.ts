import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no date': { CINdetails: [{ ReasonForClosure: 'RC7' }], fails: ['CINdetails 0'] },
  'a date': { CINdetails: [{ CINclosureDate: '2025-06-10', ReasonForClosure: 'RC7' }] },
  'a date that cannot be read': { CINdetails: [{ CINclosureDate: 'June', ReasonForClosure: 'RC7' }] },
  'open': { CINdetails: [{}] },
}
