import { signalCases } from '../../../../readings/signal/index.ts'

const rang = (record: string, on: string, outcome: string | null = 'NFA') => [
  { did: 'contact.received', record, on: `${on} 10:00` }, ...(outcome ? [{ did: 'contact.decided', record, on: `${on} 15:00`, says: { outcome } }] : []),
]
const three = [...rang('one', '2026-02-02'), ...rang('two', '2026-04-13', 'INFO'), ...rang('three', '2026-09-07')]
const four = [...three, ...rang('four', '2026-11-16')]
const at = '2026-11-22 12:00'

export default signalCases('contact/closed-again', [
  { name: 'Three times in a year: nothing is said', given: three, at, reads: [] },
  { name: 'Four times in a year', given: four, at, reads: [{ says: /^4 calls in a year/, until: '2027-02-02 10:00', others: {} }] },
  { name: 'The minute before the first is a year ago', given: four, at: '2027-02-02 09:59', reads: [{ says: /4 calls/ }] },
  { name: 'The first is a year ago: time alone ends it', given: four, at: '2027-02-02 10:00', reads: [] },
  { name: 'One became a referral', given: [...three, ...rang('four', '2026-11-16', 'REF')], at, reads: [] },
  { name: 'One is not decided yet', given: [...three, ...rang('four', '2026-11-16', null)], at, reads: [] },
  { name: 'One was written twice and withdrawn', given: [...four, { did: 'contact.received', record: 'two', on: '2026-04-13 10:00', written: '2026-04-14 09:00', withdraws: true, why: 'Written twice' }], at, reads: [] },
])
