import type { Day } from '../../../../../../calendar/index.ts'
import { isNo } from '../../codes.ts'
import { before, details, none } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8816 = rule({
  code: '8816',
  title: 'An open episode that is not the latest',
  mend: 'Close it on the day it ended. Once the child is referred again, the earlier episode has ended.',
  module: 'CINdetails',
  fields: ['CINreferralDate', 'ReferralNFA'],
  reads: { CINdetails: ['CINreferralDate', 'CINclosureDate', 'ReferralNFA'] },
  faults: (child) => {
    if (child.details.length < 2) return none
    const latest = child.details.reduce<Day | null>((last, { CINreferralDate: on }) => (last === null || before(last, on) ? on : last), null)
    return details(child, (d) => isBlank(d, 'CINclosureDate') && isNo(d.ReferralNFA) && before(d.CINreferralDate, latest))
  },
})
