import { dutyCases } from '../../../../readings/duty/index.ts'

const due = (expectedBirth = '2027-03-01', more: object = {}) => ({ did: 'person.described', on: '2026-10-01', says: { expectedBirth, ...more } })
const referred = (on = '2026-10-01 10:00') => [{ did: 'referral.received', on }, { did: 'referral.decided', on, says: { outcome: 'ASSESS' } }]
const begun = { did: 'assessment.begun', on: '2026-10-05', says: { kind: 'PB', referral: 'referral' } }
const agreed = (on: string) => ({ did: 'assessment.approved', on, says: { agreed: true } })

export default dutyCases('assessment/before-birth', [
  { name: 'Twelve weeks before the due day is not over', given: [due(), ...referred()], at: '2026-12-07 23:59', reads: [{ state: 'open', due: '2026-12-07' }] },
  { name: 'Less than twelve weeks are left', given: [due(), ...referred()], at: '2026-12-08 00:00', reads: [{ state: 'overdue', due: '2026-12-07' }] },
  { name: 'Agreed on that day', given: [due(), ...referred(), begun, agreed('2026-12-07 16:00')], at: '2026-12-20 09:00', reads: [{ state: 'met' }] },
  { name: 'Agreed the day after', given: [due(), ...referred(), begun, agreed('2026-12-08 09:00')], at: '2026-12-20 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Referred eight weeks before the birth: owed that day',
    given: [due(), ...referred('2027-01-04 10:00')], at: '2027-01-04 12:00', reads: [{ state: 'open', due: '2027-01-04' }],
  },
  {
    name: 'The due day was corrected to a later one',
    given: [due(), { ...due('2027-04-01'), amends: 1, why: 'The scan' }, ...referred()], at: '2026-12-08 09:00', reads: [{ state: 'open', due: '2027-01-07' }],
  },
  {
    name: 'The baby came early, in time for no plan',
    given: [due('2027-03-01', { born: '2026-11-30' }), ...referred()], at: '2026-12-20 09:00', reads: [{ state: 'not needed', why: /came before/ }],
  },
  { name: 'A child who was referred after the due day is not waited for', given: [due(), ...referred('2027-05-01 10:00')], at: '2027-05-03 09:00', reads: [] },
  { name: 'No due day: the ordinary time runs, and this one does not', given: referred(), at: '2026-12-08 00:00', reads: [] },
])
