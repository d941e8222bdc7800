import { dutyCases } from '../../../../readings/duty/index.ts'

const asked = { did: 'unmet-need.asked', on: '2026-11-02 10:00', says: { service: 'BREAK', what: 'One night a week' } }
const answered = (answer: string | undefined, effect?: string, on = '2026-11-16 10:00', written = on) =>
  ({ did: 'unmet-need.answered', on, written, says: { ...(answer ? { answer } : {}), ...(effect ? { effect } : {}) } })
const effect = 'Nobody in the house has slept a night through since May'

export default dutyCases('disability/unmet-need', [
  {
    name: 'The next working day is not over',
    given: [asked, answered('WAIT')], at: '2026-11-17 23:59', reads: [{ state: 'open', due: '2026-11-17', about: 'One night a week' }],
  },
  { name: 'It is over', given: [asked, answered('WAIT')], at: '2026-11-18 00:00', reads: [{ state: 'overdue', why: /not what going without/ }] },
  { name: 'Written with the answer', given: [asked, answered('NOTHERE', effect)], at: '2026-11-20 09:00', reads: [{ state: 'met' }] },
  {
    name: 'Added the day after that',
    given: [asked, answered('REFUSED'), { ...answered('REFUSED', effect), written: '2026-11-18 09:00', amends: 2, why: 'Left out' }],
    at: '2026-11-20 09:00', reads: [{ state: 'met late' }],
  },
  {
    name: 'A second answer says it, and owes its own',
    given: [asked, answered('WAIT'), answered('WAIT', effect, '2026-11-17 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'met' }],
  },
  { name: 'Offered: nothing to write', given: [asked, answered('OFFERED')], at: '2026-11-20 09:00', reads: [] },
  { name: 'The answer is not written', given: [asked, answered(undefined)], at: '2026-11-20 09:00', reads: [] },
  {
    name: 'It began the same day',
    given: [asked, answered('WAIT'), { did: 'unmet-need.begun', on: '2026-11-16 15:00' }],
    at: '2026-11-20 09:00', reads: [{ state: 'not needed', why: /began/ }],
  },
])
