import { before, details } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8555Q = rule({
  code: '8555Q',
  title: 'Referred after the child\'s death',
  mend: 'Check the date of death and of the referral, or give the reason.',
  module: 'CINdetails',
  fields: ['PersonDeathDate', 'CINreferralDate'],
  reads: { ChildIdentifiers: ['PersonDeathDate'], CINdetails: ['CINreferralDate'] },
  faults: (child) => details(child, (d) => before(child.identifiers.PersonDeathDate, d.CINreferralDate)),
})
