import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = { did: 'assessment.asked', on: '2026-09-01 10:00', says: { kind: 'PC' } }
const begun = { did: 'assessment.begun', on: '2026-09-10 10:00', says: { kind: 'PC' } }
const decided = (on: string, agreed = true) => ({ did: 'assessment.approved', on, says: { agreed } })

export default dutyCases('assessment/parent-carer', [
  { name: 'Asked for, and the forty-fifth working day is not over', given: [asked], at: '2026-11-03 23:59', reads: [{ state: 'open', due: '2026-11-03' }] },
  { name: 'The forty-sixth begins', given: [asked], at: '2026-11-04 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Agreed on the last day', given: [asked, begun, decided('2026-11-03 16:00')], at: '2026-11-10 09:00', reads: [{ state: 'met' }] },
  { name: 'Agreed the day after', given: [asked, begun, decided('2026-11-04 09:00')], at: '2026-11-10 09:00', reads: [{ state: 'met late' }] },
  {
    name: 'Nobody wrote when it was asked for: counted from when it began',
    given: [begun], at: '2026-11-10 09:00', reads: [{ state: 'open', due: '2026-11-12' }],
  },
  { name: 'Sent back', given: [asked, begun, decided('2026-11-02', false)], at: '2026-11-04 09:00', reads: [{ state: 'overdue', why: /sent it back/ }] },
  {
    name: 'Stopped by a manager',
    given: [asked, begun, { did: 'assessment.stopped', on: '2026-10-01' }], at: '2026-11-10 09:00', reads: [{ state: 'not needed', why: /manager stopped/ }],
  },
  { name: 'The child’s own assessment is another', given: [{ ...asked, says: { kind: 'CF' } }], at: '2026-11-10 09:00', reads: [] },
  { name: 'The day before the law began', given: [{ ...asked, on: '2015-03-31 10:00' }], at: '2015-06-30 09:00', reads: [{ state: 'no rule in force' }] },
  { name: 'The day it began', given: [{ ...asked, on: '2015-04-01 10:00' }], at: '2015-04-02 09:00', reads: [{ state: 'open' }] },
])
