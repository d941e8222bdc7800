import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-03-02 10:00', says: { legalStatus: 'V2' } }
const ended = (reason = 'E4A') => ({ did: 'care-episode.ended', on: '2026-09-07 15:00', says: { reason } })
const visit = (on: string, seen = 'ALONE') => ({ did: 'visit.happened', on, says: { kind: 'CIN', seen } })

export default dutyCases('care-plan/after-return', [
  { name: 'Ten working days are not over', given: [inCare, ended()], at: '2026-09-21 23:59', reads: [{ state: 'open', due: '2026-09-21' }] },
  { name: 'They are over', given: [inCare, ended()], at: '2026-09-22 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Seen on the last day', given: [inCare, ended(), visit('2026-09-21 16:00')], at: '2026-10-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Seen the day after', given: [inCare, ended(), visit('2026-09-22 16:00')], at: '2026-10-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'Nobody was in', given: [inCare, ended(), visit('2026-09-15 16:00', 'OUT')], at: '2026-09-22 00:00', reads: [{ state: 'overdue', why: /not seen/ }] },
  { name: 'A visit before they went', given: [inCare, visit('2026-09-01 16:00'), ended()], at: '2026-09-22 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Adopted: no return', given: [inCare, ended('E11')], at: '2026-09-22 00:00', reads: [] },
  { name: 'In care again', given: [inCare, ended(), { did: 'care-episode.started', record: 'again', on: '2026-09-14 10:00' }], at: '2026-09-22 00:00', reads: [{ state: 'not needed', why: /in care again/ }] },
])
