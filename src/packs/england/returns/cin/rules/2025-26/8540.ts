import { disabilities, isNo } from '../../codes.ts'
import { when } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8540 = rule({
  code: '8540',
  title: 'Disability is missing or not one of the codes',
  mend: 'Put in every disability the child has, or NONE. It is asked of each child born whose referral went on to further action.',
  module: 'ChildCharacteristics',
  fields: ['Disability', 'PersonBirthDate', 'ReferralNFA'],
  reads: { ChildIdentifiers: ['PersonBirthDate'], Disabilities: ['Disability'], CINdetails: ['ReferralNFA'] },
  faults: (child) => when(!isBlank(child.identifiers, 'PersonBirthDate') && child.details.some((d) => isNo(d.ReferralNFA))
    && (child.disabilities.length === 0 || child.disabilities.some((d) => !disabilities.has(d.Disability))), child.characteristics),
})
