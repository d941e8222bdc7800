import { signalCases } from '../../../../readings/signal/index.ts'

const home = (record: string, on: string, type = 'K2') => ({ did: 'placement.started', record, on, says: { home: record, type }, naming: ['home'] })
const three = [home('elm', '2026-01-05 12:00'), home('ash', '2026-05-04 12:00'), home('oak', '2026-09-07 12:00')]

export default signalCases('in-care/many-moves', [
  { name: 'Two homes', given: three.slice(0, 2), at: '2026-09-08 09:00', reads: [] },
  { name: 'Three homes within a year', given: three, at: '2026-09-08 09:00', reads: [{ says: /^Began to live in 3 homes within a year$/, until: '2027-01-05 12:00' }] },
  { name: 'A minute before the first is a year ago', given: three, at: '2027-01-05 11:59', reads: [{ says: /3 homes/ }] },
  { name: 'The first is a year ago', given: three, at: '2027-01-05 12:00', reads: [] },
  { name: 'A holiday is no home', given: [...three.slice(0, 2), home('sea', '2026-08-01', 'T2')], at: '2026-09-08 09:00', reads: [] },
  { name: 'Four: the last three keep it alight', given: [...three, home('fir', '2026-10-05 12:00')], at: '2026-11-01 09:00', reads: [{ says: /4 homes/, until: '2027-05-04 12:00' }] },
  { name: 'One was a mistake', given: [...three, { ...home('ash', '2026-05-04 12:00'), withdraws: true as const, why: 'It did not happen' }], at: '2026-11-01 09:00', reads: [] },
])
