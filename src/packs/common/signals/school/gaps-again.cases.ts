import { signalCases } from '../../../../readings/signal/index.ts'

const gap = (record: string, on: string, kind = 'suspended') => ({ did: 'education-gap.begun', record, on, says: { kind } })
const two = [gap('one', '2026-01-12 09:00'), gap('two', '2026-06-08 09:00')]
const three = [...two, gap('three', '2026-11-16 09:00', 'part-time')]

export default signalCases('school/gaps-again', [
  { name: 'Twice in a year: nothing is said', given: two, at: '2026-11-21 12:00', reads: [] },
  {
    name: 'Three times in a year, whatever the kind',
    given: three, at: '2026-11-21 12:00', reads: [{ says: /^Out of full-time school 3 times in a year$/, until: '2027-01-12 09:00', others: {} }],
  },
  { name: 'The minute before the first is a year ago', given: three, at: '2027-01-12 08:59', reads: [{ says: /3 times/ }] },
  { name: 'The first is a year ago: time alone ends it', given: three, at: '2027-01-12 09:00', reads: [] },
  {
    name: 'One long gap is one, however often it was looked at',
    given: [gap('one', '2026-09-07 09:00'), { did: 'education-gap.looked-again', record: 'one', on: '2026-10-05' }, { did: 'education-gap.looked-again', record: 'one', on: '2026-11-02' }],
    at: '2026-11-21 12:00', reads: [],
  },
  {
    name: 'One of them was a mistake and withdrawn',
    given: [...three, { ...gap('two', '2026-06-08 09:00'), withdraws: true, why: 'A school trip' }], at: '2026-11-21 12:00', reads: [],
  },
])
