import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-08-24 10:00', says: { legalStatus: 'C2' } }
const review = (record: string, on: string) => ({ did: 'care-review.held', record, on, says: { met: true } })
const first = [inCare, review('one', '2026-09-14 10:00')]
const set = (on: string, says: { readonly [field: string]: unknown } = { route: 'REUNIFY', parallel: 'SGO' }, did = 'permanence-plan.set') => ({ did, on, says })

export default dutyCases('permanence/by-second-review', [
  { name: 'No review yet', given: [inCare], at: '2026-09-10 09:00', reads: [] },
  { name: 'The second review is not held: its last day is taken', given: first, at: '2026-12-14 23:59', reads: [{ state: 'open', due: '2026-12-14' }] },
  { name: 'And is over', given: first, at: '2026-12-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Set the week before the second review', given: [...first, set('2026-11-23 10:00'), review('two', '2026-11-30 10:00')], at: '2026-12-20 09:00', reads: [{ state: 'met', due: '2026-11-30 10:00' }] },
  { name: 'Set a minute after it', given: [...first, review('two', '2026-11-30 10:00'), set('2026-11-30 10:01')], at: '2026-12-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'In the care plan', given: [...first, set('2026-09-02 10:00', { route: 'LTF', parallel: 'LTR' }, 'care-plan.written')], at: '2026-12-20 09:00', reads: [{ state: 'met' }] },
  { name: 'One way, and no second', given: [...first, set('2026-11-23 10:00', { route: 'REUNIFY' })], at: '2026-12-15 00:00', reads: [{ state: 'overdue', why: /no second way/ }] },
  { name: 'One way, and why there is no other', given: [...first, set('2026-11-23 10:00', { route: 'LTF', noParallel: 'She is 17 and settled' })], at: '2026-12-20 09:00', reads: [{ state: 'met' }] },
  { name: 'No way is chosen', given: [...first, set('2026-11-23 10:00', { parallel: 'SGO' })], at: '2026-12-15 00:00', reads: [{ state: 'overdue', why: /lasts/ }] },
  { name: 'Written before they came into care', given: [set('2026-08-01 10:00'), ...first], at: '2026-12-15 00:00', reads: [{ state: 'overdue' }] },
  { name: 'No number is known on the Isle of Man', where: 'isle-of-man', given: first, at: '2026-12-15 00:00', reads: [{ state: 'cannot tell' }] },
])
