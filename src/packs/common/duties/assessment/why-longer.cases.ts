import { dutyCases } from '../../../../readings/duty/index.ts'

const referred = [{ did: 'referral.received', on: '2026-09-01 10:00' }, { did: 'referral.decided', on: '2026-09-01 15:00', says: { outcome: 'ASSESS' } }]
const begun = { did: 'assessment.begun', on: '2026-09-02 10:00', says: { kind: 'CF', referral: 'referral' } }
const longer = (on: string, why?: string) => ({ did: 'assessment.longer', on, says: { finishBy: '2026-11-20', ...(why ? { why } : {}) } })
const agreed = (on: string) => ({ did: 'assessment.approved', on, says: { agreed: true } })

export default dutyCases('assessment/why-longer', [
  {
    name: 'There is still time to finish, and nothing to explain yet',
    given: [...referred, begun], at: '2026-11-03 23:59', reads: [{ state: 'open', due: '2026-11-03' }],
  },
  { name: 'The time is over and nobody says why', given: [...referred, begun], at: '2026-11-04 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Said on the last day',
    given: [...referred, begun, longer('2026-11-03 16:00', 'Her father comes home on the 10th')], at: '2026-11-10 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Said the day after',
    given: [...referred, begun, longer('2026-11-04 09:00', 'Her father comes home on the 10th')], at: '2026-11-10 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'A new day and no reason',
    given: [...referred, begun, longer('2026-11-03 16:00')], at: '2026-11-04 09:00', reads: [{ state: 'overdue', why: /does not say why/ }],
  },
  {
    name: 'Finished in time',
    given: [...referred, begun, agreed('2026-11-03 17:00')], at: '2026-11-10 09:00', reads: [{ state: 'not needed', why: /finished in time/ }],
  },
  { name: 'Finished late without a word', given: [...referred, begun, agreed('2026-11-06 17:00')], at: '2026-11-10 09:00', reads: [{ state: 'overdue' }] },
  { name: 'No referral: the guidance counts from one', given: [{ ...begun, says: { kind: 'CF' } }], at: '2026-12-20 09:00', reads: [] },
  {
    name: 'Stopped',
    given: [...referred, begun, { did: 'assessment.stopped', on: '2026-10-01' }], at: '2026-11-10 09:00', reads: [{ state: 'not needed', why: /stopped/ }],
  },
  {
    name: 'The referral was closed',
    given: [...referred, begun, { did: 'referral.closed', on: '2026-10-01' }], at: '2026-11-10 09:00', reads: [{ state: 'not needed', why: /closed/ }],
  },
  {
    name: 'It is only known in which month the referral came: not yet surely over',
    given: [{ ...referred[0]!, on: '2026-09', written: '2026-09-30 09:00' }, { ...referred[1]!, on: '2026-09-30 09:00' }, begun], at: '2026-11-10 09:00', reads: [{ state: 'cannot tell' }],
  },
])
