import { dutyCases } from '../../../../readings/duty/index.ts'

const assessed = (on: string, reviewBy?: string, about = 'missing', record = 'risk-assessment') =>
  ({ did: 'risk-assessment.assessed', record, on, says: { about, level: 'MED', plan: 'Text at nine', ...(reviewBy ? { reviewBy } : {}) } })
const first = assessed('2026-11-02 10:00', '2026-11-16')

export default dutyCases('risk/review-by', [
  {
    name: 'Its day is not over',
    given: [first], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16', about: 'Going missing' }],
  },
  { name: 'Its day is over', given: [first], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  {
    name: 'Weighed again on its day, with a new day',
    given: [first, assessed('2026-11-16 15:00', '2026-12-01')],
    at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-01' }],
  },
  {
    name: 'Weighed again a day late',
    given: [first, assessed('2026-11-17 09:00', '2026-12-01')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }, { state: 'open' }],
  },
  {
    name: 'No day was given: we cannot tell whether it is late',
    given: [assessed('2026-11-02 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /No date/ }],
  },
  {
    name: 'It is no longer a worry',
    given: [first, { did: 'risk-assessment.ended', on: '2026-11-10 10:00', says: { why: 'Three months at home every night' } }],
    at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /no longer a worry/ }],
  },
  {
    name: 'The same worry was weighed on a new record',
    given: [first, assessed('2026-11-15 10:00', '2026-11-30', 'missing', 'second')],
    at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open' }],
  },
  {
    name: 'Another worry was weighed: this one is still owed',
    given: [first, assessed('2026-11-15 10:00', '2026-11-30', 'online', 'second')],
    at: '2026-11-20 09:00', reads: [{ state: 'overdue', about: 'Going missing' }, { state: 'open', about: 'Online' }],
  },
  {
    name: 'The day was amended to a later one',
    given: [first, { ...assessed('2026-11-02 10:00', '2026-11-23'), written: '2026-11-03 09:00', amends: 1, why: 'Meant the 23rd' }],
    at: '2026-11-20 09:00', reads: [{ state: 'open', due: '2026-11-23' }],
  },
  {
    name: 'Before Tarrowmouth set this limit there is no rule',
    given: [assessed('2020-03-31 10:00', '2020-04-10')], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }],
  },
])
