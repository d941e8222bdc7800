import { dutyCases } from '../../../../readings/duty/index.ts'

const meeting = (outcome: string, on = '2026-11-02 15:00') => ({ did: 'legal-meeting.decided', on, says: { outcome, why: 'Nights alone' } })
const issued = (on: string, record = 'proceedings') => ({ did: 'proceedings.issued', record, on, says: { asks: 'care' } })
const before = { did: 'pre-proceedings.decided', on: '2026-08-03 10:00' }
const ended = { did: 'pre-proceedings.ended', on: '2026-11-04 10:00', says: { outcome: 'ISSUE' } }

export default dutyCases('court/issue', [
  { name: 'The fifth working day is not over', given: [meeting('COURT')], at: '2026-11-09 23:59', reads: [{ state: 'open', due: '2026-11-09' }] },
  { name: 'It is over, and nobody went to court', given: [meeting('COURT')], at: '2026-11-10 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Issued the same day, whatever the hour',
    given: [meeting('URGENT'), issued('2026-11-02')], at: '2026-11-10 09:00', reads: [{ state: 'met' }],
  },
  { name: 'Issued a day late', given: [meeting('COURT'), issued('2026-11-10')], at: '2026-11-11 09:00', reads: [{ state: 'met late' }] },
  { name: 'Deciding on pre-proceedings is not deciding on court', given: [meeting('PLO')], at: '2026-11-10 09:00', reads: [] },
  { name: 'Pre-proceedings ended for court', given: [before, ended], at: '2026-11-11 23:59', reads: [{ state: 'open', due: '2026-11-11' }] },
  {
    name: 'The same decision, written in the meeting and as the end: owed once',
    given: [before, meeting('COURT'), ended], at: '2026-11-05 09:00', reads: [{ state: 'open', due: '2026-11-09' }],
  },
  {
    name: 'A court case was running already',
    given: [issued('2026-10-01'), meeting('COURT')], at: '2026-11-10 09:00', reads: [{ state: 'not needed', why: /already/ }],
  },
  {
    name: 'The earlier case was over before',
    given: [issued('2026-06-01'), { did: 'proceedings.ended', on: '2026-10-01' }, meeting('COURT')], at: '2026-11-10 09:00', reads: [{ state: 'overdue' }],
  },
  {
    name: 'Issued some day in November: we cannot tell',
    given: [meeting('COURT'), issued('2026-11')], at: '2026-12-10 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }],
  },
])
