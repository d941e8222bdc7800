import { signalCases } from '../../../../readings/signal/index.ts'

const seen = (record: string, on: string) => ({ did: 'substance-incident.seen', record, on, says: { what: 'A vape in her bag', which: ['vape'] } })
const two = [seen('one', '2026-09-07 21:00'), seen('two', '2026-11-20 22:00')]

export default signalCases('substances/repeat', [
  { name: 'Once: nothing is said', given: [seen('one', '2026-11-20 22:00')], at: '2026-11-21 12:00', reads: [] },
  {
    name: 'Twice in ninety days',
    given: two,
    at: '2026-11-21 12:00', reads: [{ says: /^A worry about drugs, alcohol or vapes 2 times in 90 days$/, until: '2026-12-06 21:00', others: {} }],
  },
  { name: 'The minute before the first is ninety days ago', given: two, at: '2026-12-06 20:59', reads: [{ says: /2 times/ }] },
  { name: 'The first is ninety days ago: time alone ends it', given: two, at: '2026-12-06 21:00', reads: [] },
  {
    name: 'Three times: the last two keep it alight',
    given: [...two, seen('three', '2026-11-21 09:00')], at: '2026-11-21 12:00', reads: [{ says: /3 times/, until: '2027-02-18 22:00' }],
  },
  {
    name: 'One was written about another child and withdrawn', given: [...two, { ...seen('two', '2026-11-20 22:00'), withdraws: true, why: 'Her friend’s bag' }],
    at: '2026-11-21 12:00', reads: [],
  },
  {
    name: 'Some time in September counts until ninety days after its end',
    given: [{ ...seen('one', '2026-09'), written: '2026-09-30 12:00' }, seen('two', '2026-11-20 22:00')],
    at: '2026-12-29 12:00', reads: [{ says: /2 times/ }],
  },
])
