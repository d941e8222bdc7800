import { isNo } from '../../codes.ts'
import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8770Q = rule({
  code: '8770Q',
  title: 'A child of school age with no UPN, and no good reason for none',
  mend: 'Ask the school for the UPN. If there is none, say why (UN2 to UN7); UN1 is for children not at school yet.',
  module: 'ChildIdentifiers',
  fields: ['UPNunknown', 'UPNunknown'],
  reads: { ChildIdentifiers: ['UPN', 'UPNunknown', 'PersonBirthDate'], CINdetails: ['ReferralNFA'] },
  needs: ['year'],
  faults: (child, c) => {
    const { UPN, UPNunknown, PersonBirthDate: born } = child.identifiers
    // School begins in the September after the fourth birthday; this asks of those who had begun before the census's year did.
    const atSchool = born !== null && born <= `${c.year.ending - 6}-08-31`
    return when(UPN === null && atSchool && !/^UN[2-7]$/i.test(UPNunknown ?? '') && child.details.some((d) => isNo(d.ReferralNFA)), child.identifiers)
  },
})
