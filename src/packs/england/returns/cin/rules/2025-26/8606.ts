import { type Day, daysBetween } from '../../../../../../calendar/index.ts'
import { details } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8606 = rule({
  code: '8606',
  title: 'Referred more than 40 weeks before birth',
  mend: 'Check the referral date and the date of birth, or the expected one.',
  module: 'CINdetails',
  fields: ['CINreferralDate', 'PersonBirthDate', 'ExpectedPersonBirthDate'],
  reads: { ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate'], CINdetails: ['CINreferralDate'] },
  faults: (child) => {
    const { PersonBirthDate: born, ExpectedPersonBirthDate: due } = child.identifiers
    const early = (referred: Day, birth: Day | null): boolean => birth !== null && daysBetween(referred, birth) > 280
    return details(child, ({ CINreferralDate: referred }) => referred !== null && (early(referred, born) || early(referred, due)))
  },
})
