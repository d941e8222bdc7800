import { exchangeCases } from './cases.ts'

const known = 'identifier.given 2025-04-01'

export default exchangeCases('ChildIdentifiers', [
  {
    name: 'The numbers a child is known by, and when they were born',
    child: { LAchildID: 'A17', UPN: 'Y201000000001', FormerUPN: 'A123456789123', PersonBirthDate: '2015-06-10', Sex: 'F' },
    says: [
      [known, { scheme: 'local', value: 'A17' }], [known, { scheme: 'upn', value: 'Y201000000001' }], [known, { scheme: 'former-upn', value: 'A123456789123' }],
      ['person.described 2015-06-10', { born: '2015-06-10', sex: 'F' }],
    ],
  },
  {
    name: 'A child not born yet is due on a day, and has no sex yet',
    child: { UPNunknown: 'UN1', ExpectedPersonBirthDate: '2026-06-10', Sex: 'U' },
    says: [[known], [known, { scheme: 'upn-unknown', value: 'UN1' }], ['person.described 2025-04-01', { expectedBirth: '2026-06-10', sex: 'U' }]],
  },
  {
    name: 'Born since: the day they were due is not asked any more',
    child: { PersonBirthDate: '2025-06-10', ExpectedPersonBirthDate: '2025-06-20', Sex: 'F' },
    says: [[known], ['person.described 2025-06-10', { born: '2025-06-10', expectedBirth: '2025-06-20' }]],
    back: [{ LAchildID: '1', PersonBirthDate: '2025-06-10', Sex: 'F' }],
    because: 'A census has the one or the other (8525Q)',
  },
  {
    name: 'A child who died in the year',
    child: { PersonBirthDate: '2015-06-10', Sex: 'M', PersonDeathDate: '2025-12-01' },
    says: [[known], ['person.described 2015-06-10'], ['person.died 2025-12-01', { on: '2025-12-01' }]],
  },
  {
    name: 'To the census of 2024 sex was a number',
    census: 2024, child: { PersonBirthDate: '2015-06-10', Sex: '1', CINdetails: [{ CINreferralDate: '2023-05-01', ReferralNFA: '0' }] },
    says: [['identifier.given 2023-04-01'], ['person.described 2015-06-10', { sex: 'M' }]],
  },
  {
    name: 'Indeterminate, which no later census asks for, is not known',
    census: 2024, child: { PersonBirthDate: '2015-06-10', Sex: '9', CINdetails: [{ CINreferralDate: '2023-05-01', ReferralNFA: '0' }] },
    says: [['identifier.given 2023-04-01'], ['person.described 2015-06-10', { sex: 'U' }]],
    back: [{ LAchildID: '1', PersonBirthDate: '2015-06-10', Sex: '0' }],
    because: 'Sex is female, male or not known',
  },
  {
    name: 'A code for sex that nobody knows is not kept',
    child: { PersonBirthDate: '2015-06-10', Sex: 'X' },
    says: [[known], ['person.described 2015-06-10', { born: '2015-06-10' }]],
    back: [{ LAchildID: '1', PersonBirthDate: '2015-06-10' }],
    because: 'The code could not be taken, and is listed with why',
  },
  {
    name: 'Who has a pupil number needs no reason to be without one',
    child: { UPN: 'Y201000000001', UPNunknown: 'UN3', PersonBirthDate: '2015-06-10', Sex: 'F' },
    says: [[known], [known], [known, { scheme: 'upn-unknown', value: 'UN3' }], ['person.described 2015-06-10']],
    back: [{ LAchildID: '1', UPN: 'Y201000000001', PersonBirthDate: '2015-06-10', Sex: 'F' }],
    because: 'The reason is kept, and not sent beside a number',
  },
])
