import { dutyCases } from '../../../../readings/duty/index.ts'

const inCare = { did: 'care-episode.started', on: '2026-08-24 10:00', says: { legalStatus: 'C2' } }
const review = (record: string, on: string) => ({ did: 'care-review.held', record, on, says: { met: true } })
const talk = (on: string, kind: string | undefined = 'ALONE', record = 'talk') => ({ did: 'reviewing-officer-contact.happened', record, on, says: { kind } })
const first = review('one', '2026-09-14 10:00')

export default dutyCases('care-review/spoke-first', [
  { name: 'No review yet: nothing is owed', given: [inCare, talk('2026-09-10 16:00')], at: '2026-09-12 09:00', reads: [] },
  { name: 'They talked alone the week before', given: [inCare, talk('2026-09-10 16:00'), first], at: '2026-09-20 09:00', reads: [{ state: 'met', due: '2026-09-14 10:00' }] },
  { name: 'A minute before it began', given: [inCare, talk('2026-09-14 09:59'), first], at: '2026-09-20 09:00', reads: [{ state: 'met' }] },
  { name: 'A minute after it began', given: [inCare, talk('2026-09-14 10:01'), first], at: '2026-09-20 09:00', reads: [{ state: 'met late' }] },
  { name: 'Never', given: [inCare, first], at: '2026-09-14 10:01', reads: [{ state: 'overdue' }] },
  { name: 'With the carer in the room', given: [inCare, talk('2026-09-10 16:00', 'WITH'), first], at: '2026-09-20 09:00', reads: [{ state: 'overdue', why: /alone/ }] },
  { name: 'The child did not want to', given: [inCare, talk('2026-09-10 16:00', 'REFUSED'), first], at: '2026-09-20 09:00', reads: [{ state: 'not needed', why: /did not want/ }] },
  { name: 'A baby', given: [inCare, talk('2026-09-10 16:00', 'NOT-RIGHT'), first], at: '2026-09-20 09:00', reads: [{ state: 'not needed', why: /age/ }] },
  {
    name: 'The talk before the first is not one before the second', given: [inCare, talk('2026-09-10 16:00'), first, review('two', '2026-12-10 10:00')],
    at: '2026-12-20 09:00', reads: [{ state: 'met' }, { state: 'overdue' }],
  },
  { name: 'A talk before they came into care', given: [talk('2026-08-20 16:00'), inCare, first], at: '2026-09-20 09:00', reads: [{ state: 'overdue' }] },
  { name: 'A contact that does not say what it was', given: [inCare, { ...talk('2026-09-10 16:00'), says: {} }, first], at: '2026-09-20 09:00', reads: [{ state: 'overdue' }] },
])
