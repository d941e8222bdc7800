import { dutyCases } from '../../../../readings/duty/index.ts'

const known = (on = '2026-06-01') => ({ did: 'disability.known', on, says: { kinds: ['COMM'] } })
const need = [{ did: 'referral.received', on: '2026-11-02 09:00' }, { did: 'referral.decided', on: '2026-11-02 11:00', says: { outcome: 'ASSESS' } }]
const described = (on: string, communication?: string) => ({ did: 'person.described', on, says: { given: 'Joy', ...(communication ? { communication } : {}) } })

export default dutyCases('disability/communication', [
  { name: 'The tenth working day is not over', given: [known(), ...need], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'The eleventh begins', given: [known(), ...need], at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Written on the tenth',
    given: [known(), ...need, described('2026-11-16 12:00', 'Looks up for yes')], at: '2026-11-20 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Written on the eleventh',
    given: [known(), ...need, described('2026-11-17 12:00', 'Looks up for yes')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }],
  },
  { name: 'Written long before', given: [described('2025-01-10', 'Looks up for yes'), known(), ...need], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  {
    name: 'Who they are, and nothing on how to be with them',
    given: [known(), ...need, described('2026-11-05')], at: '2026-11-17 09:00', reads: [{ state: 'overdue', why: /not how to be with them/ }],
  },
  { name: 'Known only later: counted from then', given: [...need, known('2026-11-20')], at: '2026-11-25 09:00', reads: [{ state: 'open', due: '2026-12-04' }] },
  { name: 'In care counts too', given: [known(), { did: 'care-episode.started', on: '2026-11-02' }], at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'A child in need who comes into care is asked about once',
    given: [known(), ...need, { did: 'care-episode.started', on: '2026-11-10' }], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }],
  },
  {
    name: 'Closed as in need, and still in care: still owed',
    given: [known(), ...need, { did: 'care-episode.started', on: '2026-11-05' }, { did: 'referral.closed', on: '2026-11-10' }],
    at: '2026-11-17 00:00', reads: [{ state: 'overdue' }],
  },
  { name: 'We do not work with the child', given: [known()], at: '2026-11-17 00:00', reads: [] },
  {
    name: 'Closed',
    given: [known(), ...need, { did: 'referral.closed', on: '2026-11-10' }], at: '2026-11-17 00:00', reads: [{ state: 'not needed', why: /no longer work/ }],
  },
])
