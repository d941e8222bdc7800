import { dutyCases } from '../../../../readings/duty/index.ts'

const raised = { did: 'professional-disagreement.raised', on: '2026-11-09 10:00', says: { safeNow: 'yes' } }
const up = (on: string, stage?: string) => ({ did: 'professional-disagreement.moved-up', on, says: stage ? { stage } : {} })
const withHeads = [raised, up('2026-11-10 12:00', '2'), up('2026-11-11 12:00', '3')]
const resolved = (on: string) => ({ did: 'professional-disagreement.resolved', on, says: { stage: '3', outcome: 'A conference is held' } })
const late = '2026-11-24 09:00'

export default dutyCases('disagreement/heads-of-service', [
  { name: 'It is still with the managers', given: withHeads.slice(0, 2), at: late, reads: [] },
  { name: 'Five working days are not over', given: withHeads, at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18' }] },
  { name: 'They are over', given: withHeads, at: '2026-11-19 00:00', reads: [{ state: 'overdue', due: '2026-11-18' }] },
  { name: 'Decided on the fifth day', given: [...withHeads, resolved('2026-11-18 16:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Decided on the sixth', given: [...withHeads, resolved('2026-11-19 16:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Taken to the chair', given: [...withHeads, up('2026-11-17 12:00', '4')], at: late, reads: [{ state: 'met' }] },
  { name: 'Twice taken up without saying where to', given: [raised, up('2026-11-10 12:00'), up('2026-11-11 12:00')], at: late, reads: [{ state: 'overdue' }] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: withHeads, at: late, reads: [{ state: 'cannot tell' }] },
])
