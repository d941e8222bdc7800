import { dutyCases } from '../../../../readings/duty/index.ts'

const referred = [{ did: 'referral.received', on: '2026-11-02 10:00' }, { did: 'referral.decided', on: '2026-11-02 15:00', says: { outcome: 'ASSESS' } }]
const begun = { did: 'assessment.begun', on: '2026-11-03 10:00', says: { kind: 'CF', referral: 'referral' } }
const looked = (on: string, found?: string) => ({ did: 'assessment.checkpoint', on, says: found ? { found } : { by: 'joanna' } })

export default dutyCases('assessment/checkpoint', [
  { name: 'The tenth working day is not over', given: [...referred, begun], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'The eleventh begins', given: [...referred, begun], at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  {
    name: 'Looked at on the tenth',
    given: [...referred, begun, looked('2026-11-16 15:00', 'Nobody has asked his school yet')], at: '2026-11-20 09:00', reads: [{ state: 'met' }],
  },
  {
    name: 'Looked at on the eleventh',
    given: [...referred, begun, looked('2026-11-17 09:00', 'Nobody has asked his school yet')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'A name and nothing found',
    given: [...referred, begun, looked('2026-11-10')], at: '2026-11-16 09:00', reads: [{ state: 'open', why: /did not write/ }],
  },
  {
    name: 'Finished before that',
    given: [...referred, begun, { did: 'assessment.approved', on: '2026-11-12', says: { agreed: true } }],
    at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /finished/ }],
  },
  { name: 'No assessment was begun: nothing to look at yet', given: referred, at: '2026-11-17 00:00', reads: [] },
  {
    name: 'Begun with no referral: counted from its beginning',
    given: [{ ...begun, says: { kind: 'CF' } }], at: '2026-11-17 09:00', reads: [{ state: 'open', due: '2026-11-17' }],
  },
  {
    name: 'Stopped',
    given: [...referred, begun, { did: 'assessment.stopped', on: '2026-11-06' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /stopped/ }],
  },
  {
    name: 'The referral was closed',
    given: [...referred, begun, { did: 'referral.closed', on: '2026-11-05' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }],
  },
])
