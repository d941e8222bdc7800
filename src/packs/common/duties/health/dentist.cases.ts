import { dutyCases } from '../../../../readings/duty/index.ts'

const care = { did: 'care-episode.started', on: '2025-03-03', says: { legalStatus: 'C2' } }
const seen = (on: string, record = 'first') => ({ did: 'dental-check.checked', record, on, says: { dentist: 'Harbour Dental' } })

export default dutyCases('health/dentist', [
  { name: 'The first year is not over', given: [care], at: '2026-03-03 23:59', reads: [{ state: 'open', due: '2026-03-03' }] },
  { name: 'A year and a minute, and no dentist', given: [care], at: '2026-03-04 00:00', reads: [{ state: 'overdue', due: '2026-03-03' }] },
  {
    name: 'Seen on the last day, and the next year is counted from there',
    given: [care, seen('2026-03-03')], at: '2026-06-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2027-03-03' }],
  },
  { name: 'Seen a day late', given: [care, seen('2026-03-04')], at: '2026-06-01 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'Booked is not seen', given: [care, { did: 'dental-check.booked', on: '2026-02-01' }], at: '2026-03-04 09:00', reads: [{ state: 'overdue' }] },
  {
    name: 'No dentist had room',
    given: [care, { did: 'dental-check.not-seen', on: '2026-02-01', says: { why: 'Nobody takes new patients' } }],
    at: '2026-03-04 09:00', reads: [{ state: 'overdue', why: /did not see them/ }],
  },
  {
    name: 'Seen some time in the month in which the year ended',
    given: [care, { ...seen('2026-03'), written: '2026-03-30 09:00' }],
    at: '2026-04-02 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }, { state: 'open' }],
  },
  {
    name: 'Left care and came back: each time counts from its own start',
    given: [care, seen('2025-09-01'), { did: 'care-episode.ended', on: '2025-12-01' }, { ...care, record: 'again', on: '2026-02-02' }],
    at: '2026-06-01 09:00', reads: [{ state: 'met' }, { state: 'not needed' }, { state: 'open', due: '2027-02-02' }],
  },
  { name: 'On the Isle of Man no number was found', where: 'isle-of-man', given: [care], at: '2026-03-04 09:00', reads: [{ state: 'cannot tell' }] },
])
