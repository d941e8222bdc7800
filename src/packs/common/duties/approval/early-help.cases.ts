import { dutyCases } from '../../../../readings/duty/index.ts'

const written = (on: string, by = 'amina') => ({ did: 'early-help-assessment.written', on, by })
const first = written('2026-11-09 10:00')
const answered = (on: string, agreed?: boolean) => ({ did: 'early-help-assessment.approved', on, by: 'dee', says: { by: 'dee', ...(agreed === undefined ? {} : { agreed }) } })
const corrected = { ...first, on: '2026-11-09 10:00', written: '2026-11-12 09:00', amends: 1, why: 'The nursery was left out' }
const late = '2026-11-25 09:00'

export default dutyCases('approval/early-help', [
  { name: 'Written on Monday: there is until the end of Thursday', given: [first], at: '2026-11-12 23:59', reads: [{ state: 'open', due: '2026-11-12' }] },
  { name: 'Nobody decided when Friday begins', given: [first], at: '2026-11-13 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Agreed on the last day', given: [first, answered('2026-11-12 17:00', true)], at: late, reads: [{ state: 'met' }] },
  { name: 'Agreed the day after', given: [first, answered('2026-11-13 09:00', true)], at: late, reads: [{ state: 'met late' }] },
  { name: 'Sent back is decided too', given: [first, answered('2026-11-11 09:00', false)], at: late, reads: [{ state: 'met' }] },
  { name: 'It does not say whether it is agreed', given: [first, answered('2026-11-11 09:00')], at: '2026-11-12 09:00', reads: [{ state: 'cannot tell', why: /whether it is agreed/ }] },
  {
    name: 'Sent back and corrected: it waits again, from when it was corrected', given: [first, answered('2026-11-11 09:00', false), corrected],
    at: '2026-11-17 23:59', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-17' }],
  },
  { name: 'Sent back and written again', given: [first, answered('2026-11-11 09:00', false), written('2026-11-12 09:00')], at: '2026-11-18 00:00', reads: [{ state: 'met' }, { state: 'overdue' }] },
  { name: 'A slip put right after it was agreed asks nobody again', given: [first, answered('2026-11-11 09:00', true), corrected], at: late, reads: [{ state: 'met' }] },
  { name: 'Written again before anybody answered: it waits once', given: [first, written('2026-11-12 09:00')], at: late, reads: [{ state: 'overdue', due: '2026-11-12' }] },
  { name: 'Withdrawn', given: [first, { ...first, withdraws: true, why: 'His cousin’s' }], at: late, reads: [] },
  { name: 'Written before anybody was asked to decide by a day', given: [written('2026-10-31 23:59')], at: late, reads: [] },
  { name: 'Written on the first day that it is asked', given: [written('2026-11-01 00:00')], at: late, reads: [{ state: 'overdue', due: '2026-11-04' }] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: [first], at: late, reads: [{ state: 'cannot tell' }] },
])
