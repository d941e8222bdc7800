import { dutyCases } from '../../../../readings/duty/index.ts'

const raised = (safeNow: string | null = 'no') => ({ did: 'professional-disagreement.raised', on: '2026-11-17 10:00', says: safeNow ? { safeNow } : {} })
const safe = (on: string, says: { readonly [field: string]: unknown } = { decision: 'She stays at her aunt’s tonight' }) => ({ did: 'safe-for-now.decided', on, says })
const late = '2026-11-20 09:00'

export default dutyCases('disagreement/unsafe-now', [
  { name: 'The child is safe', given: [raised('yes')], at: late, reads: [] },
  { name: 'The day is not over', given: [raised()], at: '2026-11-17 23:59', reads: [{ state: 'open', due: '2026-11-17' }] },
  { name: 'The day is over', given: [raised()], at: '2026-11-18 00:00', reads: [{ state: 'overdue', due: '2026-11-17' }] },
  { name: 'Not sure counts like no', given: [raised('not-sure')], at: '2026-11-18 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Settled the same day', given: [raised(), { did: 'professional-disagreement.resolved', on: '2026-11-17 17:00', says: { outcome: 'A joint visit tonight' } }], at: late, reads: [{ state: 'met' }] },
  { name: 'Somebody decided that evening what keeps her safe', given: [raised(), safe('2026-11-17 19:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Decided the next morning', given: [raised(), safe('2026-11-18 08:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Decided, and not said what', given: [raised(), safe('2026-11-17 19:00', {})], at: late, reads: [{ state: 'overdue', why: /what was decided/ }] },
  { name: 'A decision from before it was raised', given: [safe('2026-11-16 19:00'), raised()], at: late, reads: [{ state: 'overdue' }] },
  {
    name: 'Safe at first, and not any more when it was taken up',
    given: [raised('yes'), { did: 'professional-disagreement.moved-up', on: '2026-11-19 10:00', says: { stage: '2', safeNow: 'no' } }], at: late, reads: [{ state: 'overdue', due: '2026-11-19' }],
  },
  { name: 'Before Tarrowmouth set this limit there is no rule', given: [{ ...raised(), on: '2020-03-31 10:00' }], at: '2020-04-30 09:00', reads: [{ state: 'no rule in force' }] },
])
