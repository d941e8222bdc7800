import { dutyCases } from '../../../../readings/duty/index.ts'

const raised = { did: 'professional-disagreement.raised', on: '2026-11-17 10:00', says: { safeNow: 'yes', about: 'How worried to be' } }
const up = (on: string, stage?: string) => ({ did: 'professional-disagreement.moved-up', on, says: stage ? { stage } : {} })
const resolved = (on: string) => ({ did: 'professional-disagreement.resolved', on, says: { stage: '1', outcome: 'We visit together' } })
const late = '2026-11-20 09:00'

export default dutyCases('disagreement/worker-to-worker', [
  { name: 'Raised on Tuesday: there is until the end of Wednesday', given: [raised], at: '2026-11-18 23:59', reads: [{ state: 'open', due: '2026-11-18' }] },
  { name: 'Neither settled nor taken up when Thursday begins', given: [raised], at: '2026-11-19 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Settled on Wednesday', given: [raised, resolved('2026-11-18 16:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Settled on Thursday', given: [raised, resolved('2026-11-19 09:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Taken up to the managers in time', given: [raised, up('2026-11-18 12:00', '2')], at: late, reads: [{ state: 'met' }] },
  { name: 'Taken up, and not said where to: it went up', given: [raised, up('2026-11-18 12:00')], at: late, reads: [{ state: 'met' }] },
  {
    name: 'They answered, and that settled nothing',
    given: [raised, { did: 'professional-disagreement.answered', on: '2026-11-18 10:00', says: { answer: 'We see it differently', settles: false } }],
    at: late, reads: [{ state: 'overdue', why: /did not settle/ }],
  },
  { name: 'Raised on the wrong child and withdrawn', given: [raised, { ...raised, withdraws: true, written: '2026-11-17 11:00', why: 'His brother' }], at: late, reads: [] },
  { name: 'Before Tarrowmouth set this limit there is no rule', given: [{ ...raised, on: '2020-03-31 10:00' }], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: [raised], at: late, reads: [{ state: 'cannot tell' }] },
])
