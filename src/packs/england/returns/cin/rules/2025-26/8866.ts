import { referralSources } from '../../codes.ts'
import { details } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8866 = rule({
  code: '8866',
  title: 'Who referred the child is missing or not one of the codes',
  mend: 'Put in where the referral came from. It is asked of every referral from 1 April 2013.',
  module: 'CINdetails',
  fields: ['CINreferralDate', 'ReferralSource'],
  reads: { CINdetails: ['CINreferralDate', 'ReferralSource'] },
  needs: ['year'],
  faults: (child, c) => details(child, (d) => d.CINreferralDate !== null && d.CINreferralDate >= '2013-04-01' && !referralSources(c.year).has(d.ReferralSource)),
  cannotTell: {
    why: 'of referrals without a date, it is not known whether it is asked',
    modules: (child, c) => details(child, (d) => d.CINreferralDate === null && !referralSources(c.year).has(d.ReferralSource)),
  },
})
