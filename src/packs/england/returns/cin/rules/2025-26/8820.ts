import { addDays } from '../../../../../../calendar/index.ts'
import { isNo } from '../../codes.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'
import { beginDuring, spans } from '../../spans.ts'

export const r8820 = rule({
  code: '8820',
  title: 'Episodes that overlap',
  mend: 'Check the referral and closing dates of the child\'s episodes. One closes by the day the next begins.',
  module: 'CINdetails',
  fields: ['CINreferralDate', 'CINclosureDate'],
  reads: { CINdetails: ['CINreferralDate', 'CINclosureDate', 'ReferralNFA'] },
  needs: ['year'],
  faults: (child, c) => beginDuring(spans(child.details, (d) => d.CINreferralDate,
    (d) => d.CINclosureDate ?? (isBlank(d, 'CINclosureDate') && isNo(d.ReferralNFA) ? addDays(c.year.end, 1) : null)), false),
})
