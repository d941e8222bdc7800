import { dutyCases } from '../../../../readings/duty/index.ts'

const decided = [
  { did: 'referral.received', on: '2026-10-30 09:00' },
  { did: 'referral.decided', on: '2026-11-02 11:00', says: { outcome: 'ASSESS' } },
]
const visit = (on: string, seen: string | undefined, record = 'visit') => ({ did: 'visit.happened', record, on, says: { kind: 'CIN', ...(seen ? { seen } : {}) } })

export default dutyCases('visit/in-need', [
  { name: 'Twenty working days are not over', given: decided, at: '2026-11-30 23:59', reads: [{ state: 'open', due: '2026-11-30' }] },
  {
    name: 'The twenty-first working day begins and nobody has been',
    given: decided, at: '2026-12-01 00:00', reads: [{ state: 'overdue', due: '2026-11-30' }],
  },
  {
    name: 'Seen on the twentieth day, and the next visit is counted from there over Christmas',
    given: [...decided, visit('2026-11-30 15:30', 'ALONE')],
    at: '2026-12-03 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-30' }],
  },
  {
    name: 'Seen the day after: late, and counted from the visit',
    given: [...decided, visit('2026-12-01 09:30', 'WITH')],
    at: '2026-12-03 09:00', reads: [{ state: 'met late' }, { state: 'open', due: '2026-12-31' }],
  },
  {
    name: 'We went, and the child was not seen',
    given: [...decided, visit('2026-11-25 16:00', 'NOTSEEN')], at: '2026-12-01 09:00', reads: [{ state: 'overdue', why: /not seen/ }],
  },
  {
    name: 'An adult would not let us in',
    given: [...decided, visit('2026-11-25 16:00', 'NOACCESS')], at: '2026-11-30 09:00', reads: [{ state: 'open', why: /not seen/ }],
  },
  {
    name: 'The visit does not say whether the child was seen',
    given: [...decided, visit('2026-11-25 16:00', undefined)], at: '2026-12-01 09:00', reads: [{ state: 'cannot tell', why: /does not say/ }],
  },
  {
    name: 'An older record says that the child was seen, and not whether alone',
    given: [...decided, visit('2026-11-25 16:00', 'SEEN')], at: '2026-12-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-23' }],
  },
  {
    name: 'An older record says that the child was not seen alone, and not whether they were seen',
    given: [...decided, visit('2026-11-25 16:00', 'NOTALONE')], at: '2026-12-01 09:00', reads: [{ state: 'cannot tell', why: /does not say/ }],
  },
  {
    name: 'Closed after the last visit: no more visits are owed',
    given: [...decided, visit('2026-11-25 16:00', 'ALONE'), { did: 'referral.closed', on: '2026-12-10 12:00' }],
    at: '2027-02-01 09:00', reads: [{ state: 'met' }, { state: 'not needed', why: /no longer/ }],
  },
  {
    name: 'Came into care: visits in care are owed instead, and these again from the day they come home',
    given: [...decided, { did: 'care-episode.started', on: '2026-11-10 12:00' }, { did: 'care-episode.ended', record: 'care-episode', on: '2026-12-01 12:00' }],
    at: '2026-12-03 09:00', reads: [{ state: 'not needed', why: /came into care/ }, { state: 'open', due: '2026-12-31' }],
  },
  {
    name: 'The referral needed nothing more, so no visit is owed',
    given: [decided[0]!, { ...decided[1]!, says: { outcome: 'NFA' } }], at: '2026-12-01 09:00', reads: [],
  },
  {
    name: 'Out the first time, seen the second',
    given: [...decided, visit('2026-11-12 16:00', 'NOTSEEN', 'out'), visit('2026-11-19 16:00', 'OBS')],
    at: '2026-12-03 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-17' }],
  },
  {
    name: 'On a protection plan: its own visits are owed instead',
    given: [...decided, { did: 'protection-plan.begun', on: '2026-11-16 10:00' }], at: '2026-12-01 00:00', reads: [{ state: 'not needed', why: /protection plan/ }],
  },
  {
    name: 'The plan ended and the child is still in need: counted from there',
    given: [...decided, { did: 'protection-plan.begun', record: 'plan', on: '2026-11-16 10:00' }, { did: 'protection-plan.ended', record: 'plan', on: '2027-02-01 10:00' }],
    at: '2027-02-10 09:00', reads: [{ state: 'not needed' }, { state: 'open', due: '2027-03-01' }],
  },
])
