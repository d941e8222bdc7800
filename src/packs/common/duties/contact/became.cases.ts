import { dutyCases } from '../../../../readings/duty/index.ts'

const received = { did: 'contact.received', on: '2026-11-20 09:00', says: { from: 'Oakfield School' } }
const decided = (outcome: string) => ({ did: 'contact.decided', on: '2026-11-20 11:00', says: { outcome, why: 'Hungry, and alone at night' } })
const referred = (on: string, says: { readonly [field: string]: unknown } = {}) => ({ did: 'referral.received', on, says })

export default dutyCases('contact/became', [
  { name: 'Not decided yet: nothing is owed of it', given: [received], at: '2026-11-24 09:00', reads: [] },
  { name: 'Nothing more to do: the decision is the end of it', given: [received, decided('NFA')], at: '2026-11-24 09:00', reads: [] },
  { name: 'To be a referral on Friday: there is until the end of Monday', given: [received, decided('REF')], at: '2026-11-23 23:59', reads: [{ state: 'open', due: '2026-11-23' }] },
  { name: 'No referral is written when Tuesday begins', given: [received, decided('REF')], at: '2026-11-24 00:00', reads: [{ state: 'overdue' }] },
  { name: 'The referral was written that afternoon', given: [received, decided('REF'), referred('2026-11-20 15:00')], at: '2026-11-30 09:00', reads: [{ state: 'met' }] },
  { name: 'A referral of last year is another one', given: [referred('2025-11-20 15:00'), received, decided('REF')], at: '2026-11-24 09:00', reads: [{ state: 'overdue' }] },
  { name: 'Straight to a strategy discussion, and it was held', given: [received, decided('STRAT'), { did: 'strategy-discussion.held', on: '2026-11-20 14:00' }], at: '2026-11-30 09:00', reads: [{ state: 'met' }] },
  { name: 'A strategy discussion is not the referral that was decided', given: [received, decided('REF'), { did: 'strategy-discussion.held', on: '2026-11-20 14:00' }], at: '2026-11-24 09:00', reads: [{ state: 'overdue' }] },
])
