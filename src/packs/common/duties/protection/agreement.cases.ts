import { dutyCases } from '../../../../readings/duty/index.ts'

const agreed = (reviewOn: string | null = '2026-11-16') => ({ did: 'written-agreement.agreed', on: '2026-11-09 10:00', says: reviewOn ? { reviewOn } : {} })
const looked = (on: string, nextReview = '2026-11-30') => ({ did: 'written-agreement.reviewed', on, says: { safer: true, nextReview } })

export default dutyCases('protection/agreement', [
  { name: 'Its day is not over', given: [agreed()], at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16' }] },
  { name: 'Its day is over', given: [agreed()], at: '2026-11-17 00:00', reads: [{ state: 'overdue', due: '2026-11-16' }] },
  { name: 'Looked at on the day, and a new day given', given: [agreed(), looked('2026-11-16 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-30' }] },
  { name: 'Looked at the day after', given: [agreed(), looked('2026-11-17 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met late' }, { state: 'open' }] },
  { name: 'No day was given', given: [agreed(null)], at: '2026-11-20 09:00', reads: [{ state: 'cannot tell', why: /No date/ }] },
  { name: 'Ended', given: [agreed(), { did: 'written-agreement.ended', on: '2026-11-12' }], at: '2026-11-20 09:00', reads: [{ state: 'not needed' }] },
])
