import { isNo, isYes } from '../../codes.ts'
import { before, details, workingDaysBefore } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8569Q = rule({
  code: '8569Q',
  title: 'No further action, yet referred before the year',
  mend: 'A referral that needed no further action belongs to the year it came in. Check its date and the flag.',
  module: 'CINdetails',
  fields: ['ReferralNFA'],
  reads: { CINdetails: ['CINreferralDate', 'ReferralNFA'] },
  needs: ['year', 'working days'],
  faults: (child, c) => details(child, (d) => isYes(d.ReferralNFA) && before(d.CINreferralDate, workingDaysBefore(c.year.start, 1))),
  cannotTell: {
    why: 'of referrals from before the year, it is not said whether they needed no further action',
    modules: (child, c) => details(child, (d) => !isYes(d.ReferralNFA) && !isNo(d.ReferralNFA) && before(d.CINreferralDate, workingDaysBefore(c.year.start, 1))),
  },
})
