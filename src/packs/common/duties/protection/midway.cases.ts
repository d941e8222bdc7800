import { dutyCases } from '../../../../readings/duty/index.ts'

const begun = { did: 'protection-plan.begun', on: '2026-09-01 12:00' }
const check = (on: string) => ({ did: 'protection-plan.checked', on, says: { direction: 'same' } })
const review = (on: string, outcome = 'PLAN') => ({ did: 'protection-conference.held', record: 'review', on, says: { kind: 'REVIEW', outcome } })

export default dutyCases('protection/midway', [
  { name: 'The last day of six weeks', given: [begun], at: '2026-10-13 23:59', reads: [{ state: 'open', due: '2026-10-13' }] },
  { name: 'The day after', given: [begun], at: '2026-10-14 00:00', reads: [{ state: 'overdue', due: '2026-10-13' }] },
  { name: 'Checked on the last day', given: [begun, check('2026-10-13 10:00')], at: '2026-11-01 09:00', reads: [{ state: 'met' }] },
  { name: 'Checked the day after', given: [begun, check('2026-10-14 10:00')], at: '2026-11-01 09:00', reads: [{ state: 'met late' }] },
  { name: 'A review went on with the plan: six weeks again', given: [begun, check('2026-10-01 10:00'), review('2026-10-20 10:00')], at: '2026-11-20 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-12-01' }] },
  { name: 'A review held before the check was due', given: [begun, review('2026-10-06 10:00')], at: '2026-11-01 09:00', reads: [{ state: 'met' }, { state: 'open', due: '2026-11-17' }] },
  { name: 'A review that could not decide is no check', given: [begun, review('2026-10-06 10:00', 'RECON')], at: '2026-10-14 09:00', reads: [{ state: 'overdue', why: /did not decide/ }] },
  { name: 'Checked some time in the month it began: we cannot tell', given: [begun, { ...check('2026-09'), written: '2026-10-01 09:00' }], at: '2026-10-14 09:00', reads: [{ state: 'cannot tell', why: /too rough/ }] },
  { name: 'The plan ended otherwise', given: [begun, { did: 'protection-plan.ended', on: '2026-10-01', says: { reason: 'ADULT' } }], at: '2026-11-01 09:00', reads: [{ state: 'not needed' }] },
])
