import { dutyCases } from '../../../../readings/duty/index.ts'

const raised = { did: 'professional-disagreement.raised', on: '2026-11-16 10:00', says: { safeNow: 'yes' } }
const up = (on: string, stage?: string) => ({ did: 'professional-disagreement.moved-up', on, says: stage ? { stage } : {} })
const withManagers = [raised, up('2026-11-17 12:00', '2')]
const resolved = (on: string) => ({ did: 'professional-disagreement.resolved', on, says: { stage: '2', outcome: 'Assess together' } })
const late = '2026-11-24 09:00'

export default dutyCases('disagreement/managers', [
  { name: 'It has not come to the managers', given: [raised], at: late, reads: [] },
  { name: 'Two working days are not over', given: withManagers, at: '2026-11-19 23:59', reads: [{ state: 'open', due: '2026-11-19' }] },
  { name: 'They are over', given: withManagers, at: '2026-11-20 00:00', reads: [{ state: 'overdue', due: '2026-11-19' }] },
  { name: 'Settled on the second day', given: [...withManagers, resolved('2026-11-19 16:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Settled on the third', given: [...withManagers, resolved('2026-11-20 16:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Taken to heads of service', given: [...withManagers, up('2026-11-19 12:00', '3')], at: late, reads: [{ state: 'met' }] },
  { name: 'Taken up without saying where to, from worker to worker: it is with the managers', given: [raised, up('2026-11-17 12:00')], at: '2026-11-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Taken straight to heads of service: the managers owe nothing', given: [raised, up('2026-11-17 12:00', '3')], at: late, reads: [] },
  { name: 'Given to another manager at the same stage: the first count goes on', given: [...withManagers, up('2026-11-19 12:00', '2')], at: '2026-11-20 09:00', reads: [{ state: 'overdue', due: '2026-11-19' }] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: withManagers, at: late, reads: [{ state: 'cannot tell' }] },
])
