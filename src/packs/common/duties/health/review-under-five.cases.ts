import { dutyCases } from '../../../../readings/duty/index.ts'

const born = (on: string) => ({ did: 'person.described', on: '2026-01-10', says: { born: on } })
const care = { did: 'care-episode.started', on: '2026-01-10', says: { legalStatus: 'V2' } }
const done = (on: string, record = 'first', by = 'doctor') => ({ did: 'health-assessment.done', record, on, says: { by } })
const first = done('2026-02-02')
const small = [born('2024-05-01'), care, first]

export default dutyCases('health/review-under-five', [
  { name: 'Nothing done yet: the first one is owed by another rule', given: [born('2024-05-01'), care], at: '2026-08-03 09:00', reads: [] },
  { name: 'Six months are not over', given: small, at: '2026-08-02 23:59', reads: [{ state: 'open', due: '2026-08-02' }] },
  { name: 'Six months and a minute', given: small, at: '2026-08-03 00:00', reads: [{ state: 'overdue', due: '2026-08-02' }] },
  {
    name: 'A health visitor did it on the last day, and the next is counted from there',
    given: [...small, done('2026-08-02', 'second', 'health-visitor')],
    at: '2026-09-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-02-02' }],
  },
  {
    name: 'Done a day late',
    given: [...small, done('2026-08-03', 'second')], at: '2026-09-01 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2027-02-03' }],
  },
  {
    name: 'Two people wrote down the same appointment',
    given: [...small, done('2026-02-02', 'again', 'nurse')], at: '2026-08-03 09:00', reads: [{ state: 'overdue' }],
  },
  { name: 'Still four on the day six months are over', given: [born('2021-08-03'), care, first], at: '2026-08-03 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Five on that day: the rule for older children counts', given: [born('2021-08-02'), care, first], at: '2026-08-03 09:00', reads: [] },
  {
    name: 'Somebody else did it: health must say whether it is enough',
    given: [...small, done('2026-07-01', 'second', 'other')], at: '2026-08-03 09:00', reads: [{ state: 'cannot tell', why: /health must say/ }],
  },
  {
    name: 'Home again in June',
    given: [...small, { did: 'care-episode.ended', on: '2026-06-01' }], at: '2026-08-03 09:00', reads: [{ state: 'not needed', why: /no longer in care/ }],
  },
  {
    name: 'On the Isle of Man it is owed and no number was found',
    where: 'isle-of-man', given: small, at: '2026-08-03 09:00', reads: [{ state: 'cannot tell' }],
  },
])
