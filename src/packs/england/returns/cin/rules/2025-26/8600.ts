import { details } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8600 = rule({
  code: '8600',
  title: 'The referral date is missing or after the year',
  mend: 'Put in the day of the referral. One after 31 March belongs in next year\'s census.',
  module: 'CINdetails',
  fields: ['CINreferralDate'],
  reads: { CINdetails: ['CINreferralDate'] },
  needs: ['year'],
  faults: (child, c) => details(child, (d) => d.CINreferralDate === null || d.CINreferralDate > c.year.end),
})
