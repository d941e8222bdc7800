import { indicatorCases } from '../../../../readings/indicator/index.ts'

const reported = { did: 'police-missing-report.reported', on: '2026-10-05 22:12', says: { reference: 'TV/4471' } }
const found = (on: string) => ({ did: 'police-missing-report.found', on })
const at = '2026-11-30 09:00'

export default indicatorCases('missing/police-under-a-day', [
  { name: 'Found at hour 24', given: [reported, found('2026-10-06 22:12')], at, reads: [{ on: '2026-10-05', counted: 'yes' }] },
  { name: 'Found a minute later', given: [reported, found('2026-10-06 22:13')], at, reads: [{ on: '2026-10-05', counted: 'no', why: /more than 24/ }] },
  { name: 'The police have no end to it', given: [reported], at, reads: [{ on: '2026-10-05', counted: 'no' }] },
  { name: 'Only the days are known', given: [{ ...reported, on: '2026-10-05' }, found('2026-10-06')], at, reads: [{ on: '2026-10-05', counted: 'cannot tell', why: /too rough/ }] },
  { name: 'Our own record is another figure', given: [{ did: 'missing-episode.started', on: '2026-10-05 21:30', says: { kind: 'M' } }], at, reads: [] },
  { name: 'Withdrawn: it was somebody else', given: [reported, { ...reported, withdraws: true, why: 'His cousin' }], at, reads: [] },
])
