import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the last code': { CINdetails: [{ ReasonForClosure: 'RC9' }] },
  'one more': { CINdetails: [{ ReasonForClosure: 'RC10' }], fails: ['CINdetails 0'] },
  'the last code before there was one': { census: 2022, CINdetails: [{ ReasonForClosure: 'RC9' }], fails: ['CINdetails 0'] },
  'the one before that': { census: 2022, CINdetails: [{ ReasonForClosure: 'RC8' }] },
  'none': { CINdetails: [{}] },
}
