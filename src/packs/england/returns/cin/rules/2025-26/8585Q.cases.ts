import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no date': { CINdetails: [{ ReasonForClosure: 'RC2' }], fails: ['CINdetails 0'] },
  'a date': { PersonDeathDate: '2025-06-10', CINdetails: [{ ReasonForClosure: 'RC2' }] },
  'closed for another reason': { CINdetails: [{ ReasonForClosure: 'RC1' }] },
}
