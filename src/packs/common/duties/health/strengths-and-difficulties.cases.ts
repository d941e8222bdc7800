import { dutyCases } from '../../../../readings/duty/index.ts'

const born = (on: string) => ({ did: 'person.described', on: '2025-03-03', says: { born: on } })
const care = { did: 'care-episode.started', on: '2025-03-03', says: { legalStatus: 'C2' } }
const scored = (on: string, says: { readonly [field: string]: unknown } = { by: 'carer', score: 17 }, record = 'first') => ({ did: 'strengths-and-difficulties.scored', record, on, says })
const ten = [born('2015-06-10'), care]

export default dutyCases('health/strengths-and-difficulties', [
  { name: 'The first year is not over', given: ten, at: '2026-03-03 23:59', reads: [{ state: 'open', due: '2026-03-03' }] },
  { name: 'A year and a minute', given: ten, at: '2026-03-04 00:00', reads: [{ state: 'overdue', due: '2026-03-03' }] },
  {
    name: 'A score on the last day',
    given: [...ten, scored('2026-03-03')], at: '2026-06-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-03-03' }],
  },
  { name: 'A score a day late', given: [...ten, scored('2026-03-04')], at: '2026-06-01 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  {
    name: 'No score, and the reason is written',
    given: [...ten, scored('2026-02-01', { noScore: 'SDQ5' })], at: '2026-03-04 09:00', reads: [{ state: 'met' }, { state: 'open' }],
  },
  {
    name: 'No score and no reason',
    given: [...ten, scored('2026-02-01', { by: 'carer' })], at: '2026-03-04 09:00', reads: [{ state: 'overdue', why: /no reason/ }],
  },
  {
    name: 'Nought is a score',
    given: [...ten, scored('2026-02-01', { by: 'carer', score: 0 })], at: '2026-03-04 09:00', reads: [{ state: 'met' }, { state: 'open' }],
  },
  {
    name: 'Forty-one is not',
    given: [...ten, scored('2026-02-01', { by: 'carer', score: 41 })], at: '2026-03-04 09:00', reads: [{ state: 'overdue', why: /0 to 40/ }],
  },
  {
    name: 'The young person filled it in',
    given: [...ten, scored('2026-02-01', { by: 'child', score: 12 })], at: '2026-03-04 09:00', reads: [{ state: 'overdue', why: /main carer/ }],
  },
  {
    name: 'Nobody wrote who filled it in',
    given: [...ten, scored('2026-02-01', { score: 12 })], at: '2026-03-04 09:00', reads: [{ state: 'cannot tell', why: /who filled it in/ }],
  },
  {
    name: 'Came into care at two: a year from turning four',
    given: [born('2023-01-15'), care], at: '2026-03-04 09:00', reads: [{ state: 'open', due: '2028-01-15' }],
  },
  { name: 'Still sixteen when it is due', given: [born('2009-03-04'), care], at: '2026-03-04 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Seventeen on the day it would be due', given: [born('2009-03-03'), care], at: '2026-03-04 09:00', reads: [] },
  { name: 'No date of birth is written', given: [care], at: '2026-03-04 09:00', reads: [{ state: 'cannot tell', why: /of the age for it/ }] },
])
