import { signalCases } from '../../../../readings/signal/index.ts'

const referred = (record: string, on: string, outcome: string | null = 'NFA') => [
  { did: 'referral.received', record, on: `${on} 09:00` }, ...(outcome ? [{ did: 'referral.decided', record, on: `${on} 16:00`, says: { outcome } }] : []),
]
const two = [...referred('one', '2026-01-12'), ...referred('two', '2026-05-11')]
const three = [...two, ...referred('three', '2026-11-09')]
const at = '2026-11-22 12:00'

export default signalCases('referral/nothing-more', [
  { name: 'Twice in a year: nothing is said', given: two, at, reads: [] },
  { name: 'Three times in a year', given: three, at, reads: [{ says: /^Referred 3 times in a year with nothing more done$/, until: '2027-01-12 09:00', others: {} }] },
  { name: 'The minute before the first is a year ago', given: three, at: '2027-01-12 08:59', reads: [{ says: /3 times/ }] },
  { name: 'The first is a year ago: time alone ends it', given: three, at: '2027-01-12 09:00', reads: [] },
  { name: 'One of them was assessed', given: [...two, ...referred('three', '2026-11-09', 'ASSESS')], at, reads: [] },
  { name: 'One of them is not decided yet', given: [...two, ...referred('three', '2026-11-09', null)], at, reads: [] },
  { name: 'Decided otherwise in the end', given: [...three, { did: 'referral.decided', record: 'three', on: '2026-11-10 10:00', says: { outcome: 'ASSESS' } }], at, reads: [] },
  { name: 'One was of another child and withdrawn', given: [...three, { did: 'referral.received', record: 'two', on: '2026-05-11 09:00', written: '2026-05-12 09:00', withdraws: true, why: 'A neighbour' }], at, reads: [] },
  { name: 'Four times', given: [...referred('zero', '2025-12-15'), ...three], at, reads: [{ says: /4 times/, until: '2027-01-12 09:00' }] },
])
