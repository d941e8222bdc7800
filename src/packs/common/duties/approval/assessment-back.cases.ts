import { dutyCases } from '../../../../readings/duty/index.ts'

const first = { did: 'assessment.written', on: '2026-11-02 10:00', by: 'amina' }
const answered = (on: string, agreed: boolean) => ({ did: 'assessment.approved', on, by: 'dee', says: { by: 'dee', agreed, why: 'Say who is at home in the evening' } })
const back = [first, answered('2026-11-09 10:00', false)]
const corrected = (written: string) => ({ ...first, written, amends: 1, why: 'Who is at home in the evening' })
const late = '2026-11-25 09:00'

export default dutyCases('approval/assessment-back', [
  { name: 'It waits for an answer: nothing came back', given: [first], at: late, reads: [] },
  { name: 'It was agreed: nothing came back', given: [first, answered('2026-11-09 10:00', true)], at: late, reads: [] },
  { name: 'Sent back on Monday: there is until the end of the next Monday', given: back, at: '2026-11-16 23:59', reads: [{ state: 'open', due: '2026-11-16', why: /has not been written again/ }] },
  { name: 'Nobody put it right when Tuesday begins', given: back, at: '2026-11-17 00:00', reads: [{ state: 'overdue' }] },
  { name: 'Corrected on the last day', given: [...back, corrected('2026-11-16 17:00')], at: late, reads: [{ state: 'met' }] },
  { name: 'Corrected the day after', given: [...back, corrected('2026-11-17 09:00')], at: late, reads: [{ state: 'met late' }] },
  { name: 'Written again', given: [...back, { ...first, on: '2026-11-12 10:00' }], at: late, reads: [{ state: 'met' }] },
  { name: 'Corrected, and sent back a second time', given: [...back, corrected('2026-11-10 10:00'), answered('2026-11-11 10:00', false)], at: '2026-11-12 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-18' }] },
  { name: 'Agreed after all', given: [...back, answered('2026-11-10 10:00', true)], at: late, reads: [{ state: 'not needed', why: /after all/ }] },
  { name: 'Written before anybody was asked to put it right by a day', given: [{ ...first, on: '2026-10-30 10:00' }, answered('2026-11-09 10:00', false)], at: late, reads: [] },
  { name: 'On the Island it is owed, and no number is known', where: 'isle-of-man', given: back, at: late, reads: [{ state: 'cannot tell' }] },
  { name: 'It was ended before anybody put it right', given: [...back, { did: 'assessment.stopped', on: '2026-11-11 12:00', by: 'dee', says: { why: 'They moved away' } }], at: late, reads: [{ state: 'not needed', why: /ended before/ }] },
])
