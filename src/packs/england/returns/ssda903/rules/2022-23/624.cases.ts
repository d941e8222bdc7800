import type { RuleCases } from '../../cases.ts'

const last = { Header: [{ MC_DOB: '10/01/2025' }] }

export const cases: RuleCases = {
  'a day later than last year': { Header: [{ MC_DOB: '11/01/2025' }], last, fails: { Header: [0] } },
  'the same as last year': { Header: [{ MC_DOB: '10/01/2025' }], last },
  'blank this year': { Header: [{}], Episodes: [{}], last, fails: { Header: [0] } },
  'blank this year, of a care leaver': { Header: [{}], OC3: [{}], last },
  'unreadable this year': { Header: [{ MC_DOB: 'Jan' }], last },
  'blank last year': { Header: [{ MC_DOB: '10/01/2025' }], last: { Header: [{}] } },
}
