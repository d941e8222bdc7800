import { dutyCases } from '../../../../readings/duty/index.ts'

const born = { did: 'person.described', on: '2025-01-10', says: { born: '2012-05-01' } }
const care = { did: 'care-episode.started', on: '2025-01-10', says: { legalStatus: 'V2' } }
const done = (on: string, record = 'first', by: string | undefined = 'nurse') => ({ did: 'health-assessment.done', record, on, says: { by } })
const given = [born, care, done('2025-02-03')]

export default dutyCases('health/review-from-five', [
  { name: 'A year is not over', given, at: '2026-02-03 23:59', reads: [{ state: 'open', due: '2026-02-03' }] },
  { name: 'A year and a minute', given, at: '2026-02-04 00:00', reads: [{ state: 'overdue', due: '2026-02-03' }] },
  {
    name: 'Done on the last day',
    given: [...given, done('2026-02-03', 'second')], at: '2026-03-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-02-03' }],
  },
  { name: 'Done a day late', given: [...given, done('2026-02-04', 'second')], at: '2026-03-01 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  {
    name: 'The young person said no',
    given: [...given, { did: 'health-assessment.said-no', record: 'second', on: '2026-02-01' }],
    at: '2026-02-04 09:00', reads: [{ state: 'overdue', why: /said no/ }],
  },
  {
    name: 'No date of birth is written: nobody can tell how often',
    given: [care, done('2025-02-03')], at: '2026-02-04 09:00', reads: [{ state: 'cannot tell', why: /six months or twelve/ }],
  },
  {
    name: 'The date of birth was put right: the other rule counts',
    given: [born, care, done('2025-02-03'), { ...born, amends: 1, why: 'Wrong year', says: { born: '2023-05-01' } }], at: '2026-02-04 09:00', reads: [],
  },
  { name: 'Done before coming into care starts no count', given: [born, care, done('2025-01-09')], at: '2026-02-04 09:00', reads: [] },
  {
    name: 'Done on the day they came into care, no hour written: counted all the same',
    given: [born, care, done('2025-01-10')], at: '2026-01-11 00:00', reads: [{ state: 'overdue', due: '2026-01-10' }],
  },
  {
    name: 'The first one was withdrawn',
    given: [...given, { ...done('2025-02-03'), withdraws: true, why: 'His sister’s' }], at: '2026-02-04 09:00', reads: [],
  },
])
