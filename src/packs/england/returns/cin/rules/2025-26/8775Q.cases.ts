import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '25 on the last day of the year': { PersonBirthDate: '2001-03-31', CINdetails: [{}] },
  '25 the day before': { PersonBirthDate: '2001-03-30', CINdetails: [{}], fails: ['ChildIdentifiers'] },
  'closed on the birthday': { PersonBirthDate: '2000-06-10', CINdetails: [{ CINclosureDate: '2025-06-10' }] },
  'closed the day after': { PersonBirthDate: '2000-06-10', CINdetails: [{ CINclosureDate: '2025-06-11' }], fails: ['ChildIdentifiers'] },
  'no date of birth': { CINdetails: [{}] },
}
